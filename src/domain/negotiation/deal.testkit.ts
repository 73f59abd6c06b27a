// Deals for tests: a plain lead, and one that holds everything a signature asks for.
import { PatentId } from '../ids';
import type { DealContent, DealFacts } from './facts';
import { DealFields } from './records';

export const day = (n: number): string => new Date(Date.UTC(2026, 0, n)).toISOString().slice(0, 10);

export const patent = (more: Partial<DealFacts['patents'][number]> = {}): DealFacts['patents'][number] => ({
  id: 'p1',
  number: '202310000001.0',
  title: '一种电池',
  bucket: 'inForce',
  holders: ['示例大学'],
  ...more,
});

export const facts = (more: Partial<DealFacts> = {}): DealFacts => ({
  on: day(100),
  offers: [{ id: 'o1', state: 'agreed' }],
  patents: [patent()],
  exportStops: [],
  levels: ['office'],
  agreement: { signedOn: day(90) },
  isRegistered: true,
  ...more,
});

export const lead = (more: object = {}): DealContent =>
  DealFields.parse({
    title: '电池管理许可',
    stage: 'lead',
    stageSince: day(1),
    openedOn: day(1),
    mode: 'ordinaryLicence',
    patentIds: [PatentId.parse('p1')],
    parties: [],
    ...more,
  });

/** Everything is in order; `more` takes something out or puts something wrong in. */
export const complete = (more: object = {}): DealContent =>
  lead({
    parties: [{ name: '某公司', role: 'counterparty' }],
    checklist: [{ point: 'nda', on: day(2), state: 'done' }],
    pricing: 'agreement',
    priceBasis: '三家可比交易',
    agreedOfferId: 'o1',
    approvals: [{ level: 'office', on: day(20), by: '处长', approved: true, offerId: 'o1' }],
    notices: [{ from: day(21), until: day(36), where: '校园网', objections: [] }],
    agreementId: 'a1',
    ...more,
  });

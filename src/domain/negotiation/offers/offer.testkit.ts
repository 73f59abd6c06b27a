// An ordinary licence that nothing is wrong with, and the office around it; tests change one thing each.
import type { PatentId } from '../../ids';
import { yuan } from '../../money';
import type { OfferFields } from '../records';
import type { TermSet } from '../terms';
import type { OfferWorld, PatentStand, Standing } from './world';

export const p1 = 'p1' as PatentId;
export const p2 = 'p2' as PatentId;

export const stand = (change: Partial<PatentStand> = {}): PatentStand => ({
  id: 'p1',
  number: '202110000001.5',
  title: '一种电池管理系统',
  type: 'invention',
  bucket: 'inForce',
  isGranted: true,
  end: '2041-03-01',
  annuity: 'paid',
  holders: ['示例大学'],
  ...change,
});

export const world = (change: Partial<OfferWorld> = {}): OfferWorld => ({
  today: '2026-03-01',
  patents: [stand()],
  others: [],
  ownName: '示例大学',
  consents: [],
  parties: ['示例科技有限公司'],
  ...change,
});

export const standing = (change: Partial<Standing> = {}): Standing => ({
  id: 'a1',
  title: '在先独占许可',
  party: '甲公司',
  source: 'agreement',
  mode: 'exclusiveLicence',
  patentIds: ['p1'],
  to: '2030-01-01',
  ...change,
});

export const cleanTerms: TermSet = {
  mode: 'ordinaryLicence',
  patentIds: [p1],
  startsOn: '2026-04-01',
  months: 60,
  consideration: {
    upfrontFen: yuan(200_000),
    royalty: {
      base: 'netSales',
      rate: { n: 35, d: 1000 },
      deductions: ['运费', '税金'],
      everyMonths: 12,
      dueDays: 60,
    },
  },
  sublicensing: 'forbidden',
};

export const terms = (change: Partial<TermSet> = {}): TermSet => ({ ...cleanTerms, ...change });

export const offer = (change: Partial<OfferFields> = {}): OfferFields => ({
  dealId: 'd1' as OfferFields['dealId'],
  version: 1,
  by: 'us',
  state: 'draft',
  terms: cleanTerms,
  ...change,
});

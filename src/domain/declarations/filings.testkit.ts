// A university with two patents, a company and an agreement: what the pre-checks of filings are tried on.
import { workingDays } from '../patents/deadlines/workingDays';
import type { Agreement, Deal, Filing, Matter, Patent } from '../patents/records';
import type { CheckLevel } from './check';
import type { Draft, FilingFacts } from './facts';
import { filingKinds } from './kinds';
import type { FilingKind } from './records';

const stored = { rev: 1, seq: 1 };
export const ours = '泰山科技大学';
export const ourCode = '123700004955703036';

export const patent = (more: Partial<Patent> = {}): Patent => ({
  id: 'p1' as Patent['id'],
  ...stored,
  applicationNumber: '201910000001.2',
  type: 'invention',
  title: '一种轴承检测方法',
  filingDate: '2019-07-09',
  grantDate: '2021-03-02',
  publications: [],
  applicants: [ours],
  inventors: [],
  ipc: ['G01M 13/04'],
  ipcMain: 'G01M 13/04',
  legalBucket: 'inForce',
  projectIds: [],
  annuities: [3, 4, 5, 6, 7, 8, 9].map((year) => ({ year, paid: true as const })),
  ...more,
});

export const agreement = (more: Partial<Agreement> = {}): Agreement => ({
  id: 'a1' as Agreement['id'],
  ...stored,
  title: '轴承检测方法专利许可合同',
  number: 'HT-2026-018',
  mode: 'licence',
  kind: 'ordinaryLicence',
  party: '泰安精工轴承有限公司',
  patentIds: [patent().id],
  signedOn: '2026-10-08',
  effectiveOn: '2026-10-10',
  expiresOn: '2031-10-09',
  territory: '中国境内',
  priceFen: 30_000_000,
  contributors: [],
  state: 'active',
  ...more,
});

export const deal = (more: Partial<Deal> = {}): Deal => ({
  id: 'd1' as Deal['id'],
  ...stored,
  title: '轴承检测方法许可',
  stage: 'signed',
  stageSince: '2026-10-08',
  openedOn: '2026-05-01',
  mode: 'ordinaryLicence',
  patentIds: [patent().id],
  parties: [{ name: '泰安精工轴承有限公司', role: 'counterparty' }],
  ...more,
});

export const filing = (more: Partial<Filing>): Filing => ({
  id: 'f9' as Filing['id'],
  ...stored,
  kind: 'licenceRecordal',
  title: '许可备案',
  patentIds: [patent().id],
  state: 'draft',
  form: {},
  ...more,
});

export const matter = (more: Partial<Matter> = {}): Matter => ({
  id: 'm1' as Matter['id'],
  ...stored,
  title: '权属诉讼',
  kind: 'dispute',
  state: 'open',
  openedOn: '2026-01-01',
  patentIds: [patent().id],
  parties: [],
  ...more,
});

export const facts = (more: Partial<FilingFacts> = {}): FilingFacts => ({
  today: '2026-11-20',
  agreement: agreement(),
  patents: [patent()],
  filings: [],
  agreements: [agreement()],
  matters: [],
  projects: [],
  organisation: ours,
  days: workingDays(),
  noticeTerm: { days: 15, unit: 'calendar' },
  ...more,
});

/** A draft as the desk makes it: what the records say, with the fields of a test over it. */
export function draftOf(
  kind: FilingKind,
  given: FilingFacts,
  form: Readonly<Record<string, unknown>> = {},
): Draft {
  const bare: Draft = {
    kind,
    patentIds: given.patents.map(({ id }) => id),
    ...(given.agreement === undefined ? {} : { agreementId: given.agreement.id }),
    form: {},
  };
  return { ...bare, form: { ...filingKinds[kind].prefill(given, bare), ...form } };
}

/** Ids of the rules a draft does not pass, at a level. */
export const found = (draft: Draft, given: FilingFacts, level: CheckLevel = 'fail'): string[] =>
  filingKinds[draft.kind]
    .checks(given, draft)
    .filter((check) => check.level === level)
    .map(({ rule }) => rule.id);

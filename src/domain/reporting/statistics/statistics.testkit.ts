// A small office for the tests of statistics: agreements of every kind, payments in two years, costs, patents.
import fc from 'fast-check';
import { fieldSchemas } from '../../patents/records';
import type { PatentFact, StatFacts, StatOptions } from './facts';

let n = 0;
const stored = (id: string) => ({ id, rev: 1, seq: ++n });

export const record = <T>(entity: keyof typeof fieldSchemas, id: string, fields: object): T =>
  ({ ...fieldSchemas[entity].parse(fields), ...stored(id) }) as T;

export const agreement = (id: string, fields: object = {}): StatFacts['agreements'][number] =>
  record('agreement', id, {
    title: `合同 ${id}`,
    mode: 'licence',
    kind: 'ordinaryLicence',
    party: '示例公司',
    partyCode: '91370000MA3C000001',
    patentIds: ['p1'],
    signedOn: '2026-03-01',
    priceFen: 10_000_000,
    contributors: [],
    state: 'active',
    ...fields,
  });

export const income = (
  id: string,
  date: string,
  fen: number,
  allocations: Record<string, number>,
): StatFacts['incomes'][number] =>
  record('income', id, {
    date,
    fen,
    payer: '示例公司',
    allocations: Object.entries(allocations).map(([agreementId, part]) => ({
      agreementId,
      fen: part,
      kind: 'lumpSum',
    })),
  });

export const outlay = (
  id: string,
  date: string,
  agreementId: string,
  fen: number,
): StatFacts['outlays'][number] =>
  record('outlay', id, { date, agreementId, fen, kind: 'agency', bornBy: 'university' });

export const filing = (id: string, fields: object): StatFacts['filings'][number] =>
  record('filing', id, { title: id, patentIds: [], state: 'accepted', form: {}, ...fields });

export const patent = (id: string, fields: Partial<PatentFact> = {}): PatentFact => ({
  id,
  number: '201710911092.2',
  title: `专利 ${id}`,
  type: 'invention',
  bucket: 'inForce',
  filed: '2017-09-29',
  granted: '2020-01-10',
  department: 'd1',
  implementation: '',
  isFunded: false,
  isRegistered: false,
  field: '1',
  tier: '',
  ...fields,
});

export const facts = (given: Partial<StatFacts> = {}): StatFacts => ({
  organisation: '示例大学',
  province: '山东',
  agreements: [],
  incomes: [],
  outlays: [],
  runs: [],
  filings: [],
  holdings: [],
  results: [],
  deals: [],
  offers: [],
  events: [],
  royaltyReports: [],
  wanted: [],
  patents: [],
  register: given.patents ?? [],
  answers: new Map(),
  duties: { lines: [], total: 0, undated: 0, unknown: 0 },
  departmentName: (id) => (id === 'd1' ? '材料学院' : id === 'd2' ? '化工学院' : ''),
  ...given,
});

export const year: StatOptions = {
  from: '2026-01-01',
  until: '2026-12-31',
  asOf: '2026-12-31',
  narratives: {},
  asked: {},
};

const kinds = [
  'transfer',
  'exclusiveLicence',
  'ordinaryLicence',
  'openLicence',
  'equity',
  'service',
] as const;
const day = fc
  .tuple(
    fc.integer({ min: 2024, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);

const modeOf = (kind: (typeof kinds)[number]): string =>
  kind === 'transfer' || kind === 'equity' || kind === 'openLicence' ? kind : 'licence';

/** Any office: up to twelve agreements, thirty payments split over them, reversals among them. */
export const anyFacts: fc.Arbitrary<StatFacts> = fc
  .record({
    agreements: fc.array(
      fc.record({
        kind: fc.constantFrom(...kinds),
        signedOn: fc.option(day, { nil: undefined }),
        priceFen: fc.integer({ min: 0, max: 1_000_000_000 }),
        party: fc.constantFrom('甲公司', '乙公司', '丙公司'),
        partyCode: fc.constantFrom('91370000MA3C000001', '91110000MA3C000001', ''),
        foreign: fc.boolean(),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    payments: fc.array(
      fc.record({
        date: day,
        fen: fc.integer({ min: -1_000_000, max: 100_000_000 }),
        to: fc.array(fc.nat(11), { maxLength: 3 }),
      }),
      { maxLength: 30 },
    ),
  })
  .map(({ agreements, payments }) =>
    facts({
      agreements: agreements.map((fields, i) => agreement(`a${i}`, { ...fields, mode: modeOf(fields.kind) })),
      incomes: payments.map(({ date, fen, to }, i) => {
        const targets = [...new Set(to.map((one) => `a${one % agreements.length}`))];
        const part = targets.length === 0 ? 0 : Math.trunc(fen / targets.length);
        return income(`i${i}`, date, fen, Object.fromEntries(targets.map((id) => [id, part])));
      }),
      patents: [patent('p1')],
    }),
  );

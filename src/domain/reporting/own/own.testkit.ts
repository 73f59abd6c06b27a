// A small office for the tests of own reports: patents, agreements and payments that differ in what reports look at.
import fc from 'fast-check';
import { type AnyRecord, fieldSchemas, type Income, type Patent } from '../../patents/records';
import type { OwnDesign } from './design';
import { type OwnBooks, type OwnSourceId, sourceOf } from './sources';
import { type Around, canGroup } from './value';

let n = 0;
const stored = <T>(entity: keyof typeof fieldSchemas, id: string, fields: object): T =>
  ({ ...fieldSchemas[entity].parse(fields), id, rev: 1, seq: ++n }) as T;

export const patent = (id: string, fields: object = {}): Patent =>
  stored('patent', id, {
    applicationNumber: '201710911092.2',
    type: 'invention',
    title: `专利 ${id}`,
    publications: [],
    applicants: ['示例大学'],
    inventors: [],
    ipc: [],
    legalBucket: 'inForce',
    projectIds: [],
    ...fields,
  });

export const income = (id: string, date: string, fen: number, parts: Record<string, number>): Income =>
  stored('income', id, {
    date,
    fen,
    payer: '示例公司',
    allocations: Object.entries(parts).map(([agreementId, part]) => ({
      agreementId,
      fen: part,
      kind: 'lumpSum',
    })),
  });

export const agreement = (id: string, fields: object = {}) =>
  stored<AnyRecord & { id: string }>('agreement', id, {
    title: `合同 ${id}`,
    mode: 'licence',
    party: '示例公司',
    patentIds: [],
    contributors: [],
    state: 'active',
    ...fields,
  });

export const books = (of: object): OwnBooks => ({
  patent: [],
  agreement: [],
  income: [],
  outlay: [],
  run: [],
  deal: [],
  filing: [],
  obligation: [],
  holding: [],
  disclosure: [],
  person: [],
  ...of,
});

export const around: Around = {
  name: (_entity, id) => (id === undefined ? '' : `名称 ${id}`),
  patent: (id) => ({ number: `号 ${id}`, title: `题 ${id}` }),
  receivedFen: () => 0,
  costFen: () => 0,
  patentsOf: () => [],
  mark: () => 'none',
};

export const year = { from: '2026-01-01', until: '2026-12-31', asOf: '2026-12-31' } as const;

export const design = (source: OwnSourceId, fields: Partial<OwnDesign> = {}): OwnDesign => ({
  id: 'd1',
  name: '自定报表',
  source,
  columns: sourceOf(source)
    .fields.slice(0, 4)
    .map(({ id }) => ({ field: id })),
  filter: [],
  order: [],
  show: 'lines',
  chart: false,
  landscape: true,
  notes: '',
  signatures: [],
  seal: false,
  watermark: 'none',
  ...fields,
});

const isoDay = fc
  .record({
    y: fc.integer({ min: 2023, max: 2026 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ y, m, d }) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);

export const patents = fc
  .array(
    fc.record(
      {
        type: fc.constantFrom('invention', 'utilityModel', 'design'),
        legalBucket: fc.constantFrom('unknown', 'pending', 'inForce', 'lapsed'),
        filingDate: isoDay,
        tier: fc.constantFrom('A', 'B', 'C'),
        departmentId: fc.constantFrom('d1', 'd2', 'd3'),
        claimsCount: fc.integer({ min: 0, max: 30 }),
      },
      { requiredKeys: ['type', 'legalBucket'] },
    ),
    { maxLength: 40 },
  )
  .map((all) => all.map((fields, i) => patent(`p${i}`, fields)));

export const incomes = fc
  .array(
    fc.record({
      date: isoDay,
      parts: fc.array(
        fc.record({
          of: fc.constantFrom('a1', 'a2', 'a3'),
          fen: fc.integer({ min: -900_000, max: 9_000_000_00 }),
        }),
        {
          maxLength: 3,
        },
      ),
      rest: fc.integer({ min: 0, max: 5_000_000 }),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map(({ date, parts, rest }, i) =>
      stored<Income>('income', `i${i}`, {
        date,
        fen: parts.reduce((total, part) => total + part.fen, rest),
        payer: `单位 ${i % 4}`,
        allocations: parts.map(({ of, fen }) => ({ agreementId: of, fen, kind: 'lumpSum' })),
      }),
    ),
  );

/** Any design of a source that can be drawn up with its fields. */
export const designs = (source: OwnSourceId): fc.Arbitrary<OwnDesign> => {
  const { fields } = sourceOf(source);
  const ids = fields.map(({ id }) => id);
  const among = (fits: (field: (typeof fields)[number]) => boolean) =>
    fields.filter(fits).map(({ id }) => id);
  return fc
    .record({
      name: fc.stringMatching(/^[一-龥]{1,10}$/),
      columns: fc.uniqueArray(fc.constantFrom('serial', ...ids), { minLength: 1, maxLength: 12 }),
      group: fc.option(fc.constantFrom(...among(canGroup)), { nil: undefined }),
      order: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 }),
      descending: fc.boolean(),
      show: fc.constantFrom('lines' as const, 'sums' as const),
      per: fc.constantFrom('year' as const, 'month' as const),
      notes: fc.string({ maxLength: 40 }),
      landscape: fc.boolean(),
    })
    .map(({ name, columns, group, order, descending, show, per, notes, landscape }) =>
      design(source, {
        name,
        columns: columns.map((field) => ({ field })),
        ...(group === undefined ? {} : { groupBy: { field: group, per } }),
        order: order.map((field) => ({ field, descending })),
        show,
        notes,
        landscape,
      }),
    );
};

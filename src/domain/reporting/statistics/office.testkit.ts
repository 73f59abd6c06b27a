// Any office for the properties of statistics: two departments, deals, offers, agreements, money, filings, reports and duties.
import fc from 'fast-check';
import type { DutyFact, PatentFact, StatFacts } from './facts';
import { agreement, anyFacts, facts, filing, patent, record } from './statistics.testkit';

export const homes = ['d1', 'd2', ''] as const;
const patentIds = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'] as const;
const day = fc.integer({ min: 0, max: 900 }).map((n) => {
  const at = new Date(Date.UTC(2025, 0, 1));
  at.setUTCDate(at.getUTCDate() + n);
  return at.toISOString().slice(0, 10);
});

const anyPatent = (id: string): fc.Arbitrary<PatentFact> =>
  fc
    .record({
      type: fc.constantFrom('invention' as const, 'utilityModel' as const, 'design' as const),
      bucket: fc.constantFrom('inForce' as const, 'inForce' as const, 'lapsed' as const, 'pending' as const),
      department: fc.constantFrom(...homes),
      implementation: fc.constantFrom('', 'none', 'licensed', 'industrialised'),
      isFunded: fc.boolean(),
      isRegistered: fc.boolean(),
      field: fc.constantFrom('', '1', '8', '35'),
      tier: fc.constantFrom('', 'A', 'B', 'C'),
    })
    .map((fields) => patent(id, fields));

const anyAnswer = fc.record({
  modes: fc.subarray(['assignment', 'exclusiveLicence', 'openLicence'] as const),
  maturity: fc.constantFrom('', '中试', 'TRL 4'),
  selfRating: fc.constantFrom('', '高', '中'),
  isComplete: fc.boolean(),
});

const anyDuty = (patents: readonly PatentFact[]): fc.Arbitrary<DutyFact> =>
  fc
    .record({
      at: fc.nat(patents.length - 1),
      date: day,
      year: fc.integer({ min: 3, max: 20 }),
      kind: fc.constantFrom('annuity' as const, 'annuity' as const, 'termEnd' as const, 'bonus' as const),
      choice: fc.constantFrom(undefined, 'keep' as const, 'drop' as const, 'offerInventor' as const),
      full: fc.integer({ min: 100, max: 1_000_000 }),
      surcharge: fc.integer({ min: 0, max: 1000 }),
    })
    .map(({ at, date, year, kind, choice, full, surcharge }): DutyFact => {
      const { id, number, title, department, isFunded } = patents[at] ?? patent('p0');
      const isAnnuity = kind === 'annuity';
      const isDropped = isAnnuity && choice === 'drop';
      const reduced = full - Math.floor(full / 2);
      return {
        ...{ patentId: id, number, title, departmentId: department, isFunded, kind, date },
        daysLeft: date < '2026-12-31' ? -1 : 1,
        state: isDropped ? 'dropped' : 'open',
        ...(choice === undefined || !isAnnuity ? {} : { choice }),
        ...(isAnnuity ? { year } : {}),
        fen: isDropped ? 0 : isAnnuity ? reduced + surcharge : full,
        surchargeFen: isAnnuity && !isDropped ? surcharge : 0,
        fullFen: isAnnuity ? full : 0,
        savedFen: isDropped ? reduced : 0,
      };
    });

/** A report of one agreement with products of few names. */
const anyReport = fc.record({
  agreement: fc.nat(11),
  until: day,
  lines: fc.array(
    fc.record({
      product: fc.constantFrom('隔膜', '电解液', '正极'),
      grossFen: fc.option(fc.nat(1_000_000), { nil: undefined }),
      baseFen: fc.option(fc.nat(1_000_000), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});
const anyFiling = fc.record({
  agreement: fc.option(fc.nat(11), { nil: undefined }),
  kind: fc.constantFrom(
    'licenceRecordal',
    'transferRegistration',
    'techContractRegistration',
    'openLicenceDeclaration',
  ),
  state: fc.constantFrom('draft', 'submitted', 'accepted', 'refused', 'withdrawn'),
  due: fc.option(day, { nil: undefined }),
  decidedOn: fc.option(day, { nil: undefined }),
  patentIds: fc.subarray([...patentIds]),
});
const anyDeal = fc.record({
  openedOn: day,
  patentIds: fc.subarray([...patentIds]),
  departmentId: fc.constantFrom(undefined, 'd1', 'd2'),
  offeredOn: fc.option(day, { nil: undefined }),
});

/** Agreements name patents, and a department or none. */
export const anyOffice: fc.Arbitrary<StatFacts> = fc
  .tuple(
    anyFacts,
    fc.tuple(...patentIds.map(anyPatent)),
    fc.array(fc.tuple(fc.subarray([...patentIds]), fc.constantFrom(undefined, 'd1', 'd2')), {
      minLength: 12,
      maxLength: 12,
    }),
    fc.array(anyAnswer, { minLength: 6, maxLength: 6 }),
    fc.array(anyReport, { maxLength: 8 }),
    fc.array(anyFiling, { maxLength: 8 }),
    fc.array(anyDeal, { maxLength: 5 }),
  )
  .chain(([some, patents, named, answers, reports, filings, deals]) =>
    fc.array(anyDuty(patents), { maxLength: 15 }).map((lines) => {
      const agreements = some.agreements.map((one, i) => {
        const [ids, departmentId] = named[i] ?? [[], undefined];
        return agreement(one.id, {
          ...one,
          patentIds: ids,
          ...(departmentId === undefined ? {} : { departmentId }),
        });
      });
      const at = (n: number): string => `a${n % agreements.length}`;
      const result: StatFacts = facts({
        ...some,
        agreements,
        patents,
        register: patents,
        answers: new Map(
          patents.flatMap(({ id }, i) => (answers[i] === undefined ? [] : [[id, answers[i]]])),
        ),
        royaltyReports: reports.map(({ agreement: n, until, lines: sold }, i) =>
          record('royaltyReport', `r${i}`, {
            agreementId: at(n),
            from: '2025-01-01',
            until,
            receivedOn: until,
            lines: sold,
            claimedFen: 0,
          }),
        ),
        filings: filings.map(({ agreement: n, ...fields }, i) =>
          filing(`f${i}`, { ...fields, ...(n === undefined ? {} : { agreementId: at(n) }) }),
        ),
        wanted: agreements.map(({ id, title }) => ({ kind: 'exportCheck', agreementId: id, title })),
        deals: deals.map(({ openedOn, patentIds: ids, departmentId }, i) =>
          record('deal', `n${i}`, {
            ...{ title: `谈判 ${i}`, stage: 'offers', stageSince: openedOn, openedOn, mode: 'transfer' },
            ...{ patentIds: ids, parties: [], ...(departmentId === undefined ? {} : { departmentId }) },
          }),
        ),
        offers: deals.flatMap(({ offeredOn }, i) =>
          offeredOn === undefined
            ? []
            : [
                record<StatFacts['offers'][number]>('offer', `o${i}`, {
                  ...{ dealId: `n${i}`, version: 1, by: 'us', state: 'sent', on: offeredOn },
                  terms: { mode: 'transfer', patentIds: [], consideration: {} },
                }),
              ],
        ),
        duties: { lines, total: lines.length, undated: 0, unknown: 0 },
      });
      return result;
    }),
  );

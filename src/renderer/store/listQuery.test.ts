// The list against a plain filter over the records themselves, after any order of changes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Patent } from '../../domain/patents/records';
import {
  GroupKey,
  type PatentFilter,
  type PatentSort,
  PatentSortKey,
  type SubmissionMark,
} from '../../shared/store/queries';
import { naiveKey, naiveList, patentOf, today } from './list.testkit';
import { ListEngine } from './listQuery';
import { Projection } from './projection';

const departments = new Map([
  ['d1', '机械学院'],
  ['d2', '化工学院'],
  ['d3', 'Applied Physics'],
]);

type Step =
  | { do: 'put'; n: number; variant: number }
  | { do: 'remove'; n: number }
  | { do: 'mark'; n: number; mark: SubmissionMark; late: boolean }
  | { do: 'rename'; name: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('put' as const), n: fc.nat(30), variant: fc.nat(5000) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), n: fc.nat(30) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('mark' as const),
      n: fc.nat(30),
      mark: fc.constantFrom<SubmissionMark[]>('none', 'waiting', 'accepted', 'rejected'),
      late: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('rename' as const),
      name: fc.constantFrom('安全学院', '中医学院'),
    }),
  },
);

const groups = GroupKey.options;
const keys: Record<GroupKey, string[]> = {
  type: ['invention', 'design'],
  legalBucket: ['inForce', 'unknown'],
  legalStatus: ['', '授权'],
  department: ['', 'd2', 'nowhere'],
  agency: ['', '示例代理'],
  filingYear: ['', '2019', '2024'],
  grantYear: ['2021', ''],
  ipcClass: ['H01', ''],
  tier: ['A', ''],
  implementation: ['', 'licensed'],
  funded: ['yes'],
  submission: ['accepted', 'none'],
  family: ['f1'],
  feeReduction: ['p85'],
  age: ['', '5', '2'],
  wipoField: ['', '1', '8'],
  wipoSector: ['1', '3'],
  strategicIndustry: ['9.9', ''],
  industry: ['C38', ''],
};

const filter: fc.Arbitrary<PatentFilter> = fc
  .record({
    groups: fc.uniqueArray(fc.constantFrom(...groups), { maxLength: 2 }),
    filed: fc.boolean(),
    granted: fc.boolean(),
    ids: fc.option(fc.uniqueArray(fc.nat(30), { maxLength: 12 }), { freq: 5 }),
    types: fc.boolean(),
    person: fc.boolean(),
    ipc: fc.boolean(),
  })
  .map(({ groups: chosen, filed, granted, ids, types, person, ipc }) => ({
    where: Object.fromEntries(chosen.map((group) => [group, keys[group]])) as PatentFilter['where'],
    today,
    ...(filed ? { filedFrom: '2018-06-01', filedTo: '2023-01-01' } : {}),
    ...(granted ? { grantedTo: '2022-02-02' } : {}),
    ...(ids === null ? {} : { ids: ids.map((n) => `p${n}`) }),
    ...(types ? { types: ['invention' as const], departmentIds: [] } : {}),
    ...(person ? { personId: 'w1' } : {}),
    ...(ipc ? { ipc: ['H01M', 'G06'] } : {}),
  }));

const sort: fc.Arbitrary<PatentSort> = fc.record({
  key: fc.constantFrom(...PatentSortKey.options),
  descending: fc.boolean(),
});
const text = fc.constantFrom('', '电池', '电', '电池 张', 'h01m', 'zz');

describe('any question after any changes', () => {
  it('is answered as by reading every record', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.array(step, { maxLength: 25 }), filter, sort, text), {
          minLength: 1,
          maxLength: 6,
        }),
        (turns) => {
          const p = new Projection();
          const names = new Map(departments);
          const engine = new ListEngine(p, (id) => names.get(id) ?? '');
          const records = new Map<string, Patent>();
          const marks = new Map<string, { mark: SubmissionMark; rev: number }>();
          let seq = 0;
          for (const [steps, wanted, by, words] of turns) {
            for (const one of steps) {
              seq += 1;
              if (one.do === 'rename') {
                names.set('d1', one.name);
                p.renamed();
                continue;
              }
              const id = `p${one.n}`;
              const known = records.get(id);
              if (one.do === 'put') {
                const next = patentOf(one.n, one.variant, (known?.rev ?? 0) + 1, seq);
                records.set(id, next);
                p.put(next);
              } else if (one.do === 'remove') {
                records.delete(id);
                marks.delete(id);
                p.remove(id);
              } else if (known !== undefined) {
                const rev = one.late ? known.rev - 1 : known.rev;
                marks.set(id, { mark: one.mark, rev });
                p.putMark(id, one.mark, rev);
              }
            }
            const found = Array.from(
              engine.rows({ text: words, filter: wanted, sort: by }),
              (row) => p.ids[row],
            );
            const expected = naiveList([...records.values()], { marks, names, filter: wanted, text: words });
            expect([...found].sort()).toEqual(expected.map(({ id }) => id).sort());
            expect(found.map((id) => naiveKey(by.key, records.get(id ?? ''), names))).toEqual(
              sorted(
                expected.map((patent) => naiveKey(by.key, patent, names)),
                by.descending,
              ),
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });
function sorted(values: Array<string | number>, descending: boolean): Array<string | number> {
  const up = [...values].sort((a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b)),
  );
  return descending ? up.reverse() : up;
}

describe('an order', () => {
  it('stays the very same while nothing in it changes, so that a list is not made again', () => {
    const p = new Projection();
    const engine = new ListEngine(p, () => '');
    for (let n = 0; n < 20; n++) p.put(patentOf(n, n, 1, n));
    const question = { text: '', filter: {}, sort: { key: 'filingDate' as const, descending: true } };
    const before = engine.rows(question);
    p.put({ ...patentOf(3, 3, 2, 21), note: '注' });
    expect(engine.rows(question)).toBe(before);
  });
});

// Whatever an office has: cells sum to their records, shares to their wholes, departments to the institution.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from '../../money';
import { departmentReach } from './department';
import type { StatFacts } from './facts';
import { buildStatistic } from './index';
import { anyOffice, homes } from './office.testkit';
import { type Cell, reportKinds, type StatKind, type StatReport, type StatTable } from './report';
import { year } from './statistics.testkit';

const runs = { numRuns: 60 };
const tablesOf = (report: StatReport): StatTable[] => report.sections.flatMap(({ table }) => table ?? []);
const cellsOf = ({ rows, foot }: StatTable): Cell[] => [...rows, foot ?? []].flat();
const figureOf = (cell: Cell | undefined): number =>
  cell?.kind === 'money' ? cell.fen : cell?.kind === 'count' ? cell.value : 0;
const labelOf = ([first]: readonly Cell[]): string => (first?.kind === 'text' ? first.text : '');
const build = (kind: StatKind, facts: StatFacts, departmentId?: string): StatReport =>
  buildStatistic(kind, facts, {
    ...year,
    subject: 'a0',
    ...(departmentId === undefined ? {} : { departmentId }),
  });

/** A patent is named by agreements of several departments; a duty or a filing is no record of its own. */
const isSeveral = (label: string): boolean => /专利（件）|^年度$|^序号$/.test(label);

describe.each(reportKinds)('%s', (kind) => {
  it('has rows that add up to their foot', () => {
    fc.assert(
      fc.property(anyOffice, (office) => {
        for (const table of tablesOf(build(kind, office))) {
          const { columns, rows, foot } = table;
          if (foot === undefined) continue;
          columns.forEach(({ label }, i) => {
            const whole = foot[i];
            if (whole === undefined || whole.kind === 'text' || whole.kind === 'share') return;
            // An agreement names patents that another names too.
            if (label.includes('涉及专利') || (table.id === 'ways' && label.includes('专利'))) return;
            expect(sum(rows.map((row) => figureOf(row[i]))), `${table.id} ${label}`).toBe(figureOf(whole));
          });
        }
      }),
      runs,
    );
  });

  it('opens records that there are, of the kind it says, each once', () => {
    fc.assert(
      fc.property(anyOffice, (office) => {
        const known: Partial<Record<string, readonly { readonly id: string }[]>> = {
          patent: office.register,
          agreement: office.agreements,
          income: office.incomes,
          outlay: office.outlays,
          run: office.runs,
          filing: office.filings,
          holding: office.holdings,
          result: office.results,
          deal: office.deals,
          royaltyReport: office.royaltyReports,
        };
        for (const { from } of tablesOf(build(kind, office)).flatMap(cellsOf)) {
          if (from === undefined) continue;
          const ids = new Set(known[from.entity]?.map(({ id }) => id));
          expect(from.ids.filter((id) => !ids.has(id))).toEqual([]);
          expect(new Set(from.ids).size).toBe(from.ids.length);
        }
      }),
      runs,
    );
  });

  it('has shares of no more than the whole, and of the records it opens', () => {
    fc.assert(
      fc.property(anyOffice, (office) => {
        for (const cell of tablesOf(build(kind, office)).flatMap(cellsOf)) {
          if (cell.kind !== 'share') continue;
          expect(cell.part).toBeGreaterThanOrEqual(0);
          expect(cell.part).toBeLessThanOrEqual(cell.whole);
          if (cell.from !== undefined) expect(cell.part).toBe(cell.from.ids.length);
        }
      }),
      runs,
    );
  });
});

describe('departments', () => {
  const kinds = reportKinds.filter((kind) => departmentReach[kind] !== 'none');

  it.each(kinds)('%s: all of them and what belongs to none make the institution', (kind) => {
    fc.assert(
      fc.property(anyOffice, (office) => {
        const parts = homes.map((home) => build(kind, office, home));
        for (const whole of tablesOf(build(kind, office))) {
          const mine = parts.flatMap((part) => tablesOf(part).filter(({ id }) => id === whole.id));
          const heads = new Set(whole.rows.map(labelOf));
          // An agreement about patents of two departments is in the funnel of both; the rule on the paper says so.
          if (whole.id === 'ways') continue;
          whole.columns.forEach((column) => {
            if (column.kind === 'text' || column.kind === 'date' || isSeveral(column.label)) return;
            if (column.kind === 'share') return;
            for (const head of heads) {
              if (head.includes('涉及专利')) continue;
              const at = ({ rows, columns }: StatTable): number =>
                sum(
                  rows
                    .filter((row) => labelOf(row) === head)
                    .map((row) => figureOf(row[columns.findIndex(({ label }) => label === column.label)])),
                );
              expect(sum(mine.map(at)), `${whole.id} ${head} ${column.label}`).toBe(at(whole));
            }
          });
        }
      }),
      runs,
    );
  });

  it('stand on the paper in words, with the rule they are counted by', () => {
    fc.assert(
      fc.property(anyOffice, fc.constantFrom(...kinds), (office, kind) => {
        const one = build(kind, office, 'd1');
        expect(one.scope.startsWith('材料学院：')).toBe(true);
        expect(one.definitions.at(-1)?.term).toMatch(/^院系/);
        expect(build(kind, office, '').scope.startsWith('未填院系：')).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the funnel', () => {
  it('counts a patent once a stage, however many deals and agreements name it', () => {
    fc.assert(
      fc.property(anyOffice, (office) => {
        const report = build('funnel', office);
        const inForce = office.patents.filter(({ bucket }) => bucket === 'inForce');
        const [funnel, fields] = tablesOf(report);
        for (const row of funnel?.rows ?? []) expect(figureOf(row[1])).toBeLessThanOrEqual(inForce.length);
        // The map of fields has each stage again.
        fields?.columns.slice(1).forEach(({ label }, i) => {
          const stage = funnel?.rows.find((row) => labelOf(row) === label);
          expect(figureOf(fields.foot?.[i + 1])).toBe(figureOf(stage?.[1]));
        });
      }),
      runs,
    );
  });
});

describe('the budget', () => {
  it('is what the duties say is payable; what is given up is apart', () => {
    fc.assert(
      fc.property(anyOffice, (office) => {
        const annuities = office.duties.lines.filter(({ kind }) => kind === 'annuity');
        const [months, , dropped] = tablesOf(build('budget', office));
        const figure = (label: string): number => {
          const at = months?.columns.findIndex((one) => one.label === label) ?? -1;
          return figureOf(months?.foot?.[at]);
        };
        const kept = annuities.filter(({ choice }) => choice !== 'drop');
        expect(figure('合计（元）')).toBe(sum(kept.map(({ fen }) => fen)));
        expect(sum([figure('应缴年费（元）'), figure('滞纳金等（元）')])).toBe(figure('合计（元）'));
        expect(sum([figure('应缴年费（元）'), figure('减缴（元）')])).toBe(figure('全额（元）'));
        expect(dropped?.rows).toHaveLength(annuities.length - kept.length);
      }),
      runs,
    );
  });
});

// An own report lists what meets its conditions, in its order, and its sums are those of its lines.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from '../../money';
import { PaperDraft } from '../paper';
import { cellText } from '../statistics/cellText';
import { statPaper } from '../statistics/paper';
import type { Cell, StatReport, StatTable } from '../statistics/report';
import { statSheets } from '../statistics/sheets';
import { buildOwn, mostLines } from './build';
import type { OwnDesign } from './design';
import { filtersOf, matching } from './filter';
import { plainly } from './order';
import {
  agreement,
  around,
  books,
  design,
  designs,
  income,
  incomes,
  patent,
  patents,
  year,
} from './own.testkit';
import { type OwnBooks, ownSources, sourceOf } from './sources';

function report(made: OwnDesign, of: object, lines?: number): StatReport {
  const rows = sourceOf(made.source).rows(books(of), around);
  const found = matching(made.source, filtersOf(made, year), rows);
  const options = { ...year, collate: plainly, ...(lines === undefined ? {} : { lines }) };
  const built = buildOwn(made, rows, found, options);
  if (!built.ok) throw new Error(JSON.stringify(built.fault));
  return built.report;
}

const tables = ({ sections }: StatReport, id: string): StatTable[] =>
  sections.flatMap(({ table }) => (table?.id === id ? [table] : []));
const lines = (of: StatReport): Cell[][] =>
  tables(of, 'list').flatMap(({ rows }) => rows.map((row) => [...row]));
const texts = (row: readonly Cell[]): string[] => row.map(cellText);
const fenOf = (cell: Cell | undefined): number => (cell?.kind === 'money' ? cell.fen : 0);

describe('what is listed', () => {
  const all = [
    patent('a', { tier: 'B', filingDate: '2024-05-01', legalBucket: 'inForce' }),
    patent('b', { tier: 'A', filingDate: '2023-05-01', legalBucket: 'inForce' }),
    patent('c', { filingDate: '2025-05-01', legalBucket: 'lapsed' }),
    patent('d', { tier: 'A', legalBucket: 'pending', inventors: [{ name: '张一' }, { name: '李二' }] }),
  ];
  const titles = (fields: Partial<OwnDesign>) =>
    lines(report(design('patent', { columns: [{ field: 'title' }], ...fields }), { patent: all })).map(
      (row) => texts(row)[0],
    );

  it('is all of the source where there is no condition, in its order', () => {
    expect(titles({})).toEqual(['专利 a', '专利 b', '专利 c', '专利 d']);
  });

  it('meets every condition: one of, none of, contains, from, until, filled, empty', () => {
    const is = (field: string, how: OwnDesign['filter'][number]['is'], ...values: string[]) => ({
      filter: [{ field, is: how, values }],
    });
    expect(titles(is('bucket', 'oneOf', 'inForce', 'pending'))).toEqual(['专利 a', '专利 b', '专利 d']);
    expect(titles(is('bucket', 'noneOf', 'inForce'))).toEqual(['专利 c', '专利 d']);
    expect(titles(is('title', 'contains', ' A'))).toEqual(['专利 a']);
    expect(titles(is('filed', 'from', '2024-05-01'))).toEqual(['专利 a', '专利 c']);
    expect(titles(is('filed', 'until', '2024-05-01'))).toEqual(['专利 a', '专利 b']);
    expect(titles(is('tier', 'filled'))).toEqual(['专利 a', '专利 b', '专利 d']);
    expect(titles(is('filed', 'empty'))).toEqual(['专利 d']);
    expect(titles(is('inventors', 'oneOf', '李二'))).toEqual(['专利 d']);
  });

  it('is ordered by up to three fields, empty values last either way', () => {
    const by = (...order: OwnDesign['order']) => titles({ order });
    expect(by({ field: 'filed', descending: false })).toEqual(['专利 b', '专利 a', '专利 c', '专利 d']);
    expect(by({ field: 'filed', descending: true })).toEqual(['专利 c', '专利 a', '专利 b', '专利 d']);
    expect(by({ field: 'tier', descending: false }, { field: 'filed', descending: false })).toEqual([
      '专利 b',
      '专利 d',
      '专利 a',
      '专利 c',
    ]);
    // Legal states in the order an office names them, not by their letters.
    expect(by({ field: 'bucket', descending: false })).toEqual(['专利 d', '专利 a', '专利 b', '专利 c']);
  });

  it('asks for the period of the year where the design has one', () => {
    const made = design('income', { columns: [{ field: 'date' }], period: 'date' });
    const of = [
      income('i1', '2025-12-31', 100, {}),
      income('i2', '2026-01-01', 100, {}),
      income('i3', '2026-12-31', 1, {}),
    ];
    const got = report(made, { income: of });
    expect(lines(got).map((row) => texts(row)[0])).toEqual(['2026-01-01', '2026-12-31']);
    expect(got.span).toBe('到账日期');
    expect(report(design('income'), { income: of }).span).toBe('');
  });

  it('says its conditions in words, with how many there are', () => {
    const { scope } = report(
      design('patent', {
        filter: [
          { field: 'bucket', is: 'oneOf', values: ['inForce', 'pending'] },
          { field: 'filed', is: 'from', values: ['2024-01-01'] },
          { field: 'costs', is: 'from', values: ['100000'] },
        ],
      }),
      { patent: all },
    );
    expect(scope).toBe('法律状态为有效、审中；申请日自 2024-01-01 起；费用合计不少于 1,000.00 元；共 0 件');
  });

  it('has heads of its own, with the unit of money, and no two alike', () => {
    const columns = [
      { field: 'title', label: '合同' },
      { field: 'price', label: '合同' },
      { field: 'party', label: '合同' },
    ];
    const heads = tables(report(design('agreement', { columns }), {}), 'list')[0]?.columns;
    expect(heads?.map(({ label }) => label)).toEqual(['合同', '合同（元）', '合同（2）']);
  });

  it('is an agreement with its amendments, not an amendment', () => {
    const of = [agreement('a1'), agreement('a2', { amends: 'a1' })];
    expect(lines(report(design('agreement'), { agreement: of }))).toHaveLength(1);
  });

  it('counts a patent of two agreements once in the sum, and says so', () => {
    const made = design('agreement', { columns: [{ field: 'title' }, { field: 'patents' }] });
    const of = [agreement('a1', { patentIds: ['p1', 'p2'] }), agreement('a2', { patentIds: ['p2'] })];
    const got = report(made, { agreement: of });
    expect(tables(got, 'list')[0]?.foot?.map(cellText)).toEqual(['合计 2 项', '2']);
    expect(got.definitions.map(({ term }) => term)).toContain('件数');
  });
});

describe('groups', () => {
  it('are parts with their own sums, after a summary of all; the workbook has the list whole', () => {
    const made = design('incomePart', {
      columns: [{ field: 'serial' }, { field: 'payer' }, { field: 'fen', label: '金额' }],
      groupBy: { field: 'agreement' },
    });
    const of = [
      income('i1', '2026-01-01', 500, { a1: 200, a2: 200 }),
      income('i2', '2026-02-01', 100, { a1: 100 }),
    ];
    const got = report(made, { income: of });
    expect(got.sections.map(({ heading }) => heading)).toEqual([
      '按合同汇总',
      '名称 a1（2 条）',
      '名称 a2（1 条）',
      '未填合同（1 条）',
    ]);
    expect(tables(got, 'summary')[0]?.rows.map(texts)).toEqual([
      ['名称 a1', '2', '3.00'],
      ['名称 a2', '1', '2.00'],
      ['未填合同', '1', '1.00'],
    ]);
    expect(tables(got, 'list').map(({ foot }) => foot?.map(cellText))).toEqual([
      ['合计', '2 条', '3.00'],
      ['合计', '1 条', '2.00'],
      ['合计', '1 条', '1.00'],
    ]);
    expect(lines(got).map((row) => texts(row)[0])).toEqual(['1', '2', '3', '4']);
    const [summary, list] = statSheets(got);
    expect([summary?.name, list?.name]).toEqual(['按合同汇总', '清单']);
    expect(list?.columns.map(({ label }) => label)).toEqual(['合同', '序号', '付款单位', '金额（元）']);
    expect(list?.rows).toHaveLength(4);
  });

  it('of days are years, or months, named as one says them', () => {
    const of = [
      income('i1', '2025-03-01', 1, {}),
      income('i2', '2025-04-01', 1, {}),
      income('i3', '2024-03-01', 1, {}),
    ];
    const heads = (per: 'year' | 'month') =>
      tables(
        report(design('income', { groupBy: { field: 'date', per }, show: 'sums' }), { income: of }),
        'summary',
      )[0]?.rows.map((row) => texts(row)[0]);
    expect(heads('year')).toEqual(['2024 年', '2025 年']);
    expect(heads('month')).toEqual(['2024 年 3 月', '2025 年 3 月', '2025 年 4 月']);
  });

  it('as sums alone are drawn as well where a chart is wanted', () => {
    const made = design('incomePart', {
      columns: [{ field: 'fen' }],
      groupBy: { field: 'agreement' },
      show: 'sums',
      chart: true,
    });
    const [section] = report(made, {
      income: [income('i1', '2026-01-01', 500, { a1: 200, a2: 300 })],
    }).sections;
    expect(section?.chart?.series[0]).toEqual({ name: '到账金额', unit: 'fen', values: [200, 300] });
  });
});

describe('more than paper holds', () => {
  const rows = (length: number) => ({
    length,
    id: (row: number) => `r${row}`,
    value: () => (row: number) => `值 ${row}`,
  });
  const build = (made: OwnDesign, n: number, limit?: number) =>
    buildOwn(
      made,
      rows(n),
      Array.from({ length: n }, (_, i) => i),
      {
        ...year,
        collate: plainly,
        ...(limit === undefined ? {} : { lines: limit }),
      },
    );

  it('is said before anything is made: lines, or groups', () => {
    expect(build(design('patent'), mostLines + 1)).toEqual({
      ok: false,
      fault: { what: 'lines', found: 50_001, most: 50_000 },
    });
    expect(build(design('patent', { groupBy: { field: 'tier' } }), 600)).toEqual({
      ok: false,
      fault: { what: 'groups', found: 600, most: 480 },
    });
    expect(build(design('patent', { groupBy: { field: 'tier' }, show: 'sums' }), 600).ok).toBe(true);
  });

  it('is cut for the screen, with the counts of all', () => {
    const built = build(design('patent'), mostLines + 1, 20);
    expect(built.ok && built.report.sections[0]?.table?.rows).toHaveLength(20);
    expect(built.ok && built.report.sections[0]?.paragraphs).toEqual([
      '只显示前 20 行，合计是全部 50,001 件的。',
    ]);
    expect(built.ok && built.report.scope).toContain('共 50,001 件');
  });
});

const sources: ReadonlyArray<readonly ['patent' | 'incomePart' | 'income', fc.Arbitrary<Partial<OwnBooks>>]> =
  [
    ['patent', patents.map((patent) => ({ patent }))],
    ['incomePart', incomes.map((income) => ({ income }))],
    ['income', incomes.map((income) => ({ income }))],
  ];

describe.each(sources)('any design of %s', (source, facts) => {
  const any = fc.tuple(designs(source), facts);

  it('has a line for every fact, each once, and names no record of another source', () => {
    fc.assert(
      fc.property(any, ([made, of]) => {
        const rows = sourceOf(source).rows(books(of), around);
        const got = report({ ...made, show: 'lines' }, of);
        const opened = lines(got).flatMap(
          (row) => row.find(({ from }) => from !== undefined)?.from?.ids ?? [],
        );
        const ids = Array.from({ length: rows.length }, (_, row) => rows.id(row));
        // A line whose fields are all empty has nothing to click on.
        if (made.columns.some(({ field }) => field === 'serial'))
          expect([...opened].sort()).toEqual([...ids].sort());
        expect(lines(got)).toHaveLength(rows.length);
        const known = new Set(ids);
        for (const cell of got.sections.flatMap(({ table }) => [
          ...(table?.rows.flat() ?? []),
          ...(table?.foot ?? []),
        ]))
          if (cell.from?.entity === sourceOf(source).entity)
            for (const id of cell.from.ids) expect(known.has(id)).toBe(true);
      }),
    );
  });

  it('has groups whose counts and amounts add up to the total', () => {
    fc.assert(
      fc.property(any, ([made, of]) => {
        const columns = [
          ...made.columns.filter(({ field }) => field !== 'fen'),
          ...(source === 'patent' ? [] : [{ field: 'fen' }]),
        ].slice(-12);
        const group = made.groupBy ?? { field: source === 'patent' ? 'type' : 'date' };
        const [table] = tables(report({ ...made, columns, groupBy: group, show: 'sums' }, of), 'summary');
        const foot = table?.foot ?? [];
        for (const [i, cell] of foot.entries()) {
          const parts = (table?.rows ?? []).map((row) => row[i]);
          if (cell.kind === 'money') expect(sum(parts.map(fenOf))).toBe(cell.fen);
          if (cell.kind === 'count')
            expect(sum(parts.map((one) => (one?.kind === 'count' ? one.value : 0)))).toBe(cell.value);
        }
        const at = table?.columns.findIndex(({ label }) => /^(到账)?金额（元）$/.test(label)) ?? -1;
        if (at >= 0) expect(fenOf(foot[at])).toBe(sum([...(of.income ?? [])].map(({ fen }) => fen)));
      }),
    );
  });

  it('is a paper that can be printed and a workbook of typed cells', () => {
    fc.assert(
      fc.property(any, ([made, of]) => {
        const got = report(made, of);
        expect(PaperDraft.safeParse(statPaper(got)).success).toBe(true);
        for (const { columns, rows } of statSheets(got))
          for (const row of rows) expect(row).toHaveLength(columns.length);
      }),
      { numRuns: 60 },
    );
  });
});

it('every source has fields with names of their own, and a first one to begin with', () => {
  for (const id of ownSources) {
    const { fields } = sourceOf(id);
    expect(new Set(fields.map((field) => field.id)).size, id).toBe(fields.length);
    expect(new Set(fields.map(({ label }) => label[0])).size, id).toBe(fields.length);
    for (const { label } of fields) expect(label[1]).not.toMatch(/[一-龥]/);
  }
});

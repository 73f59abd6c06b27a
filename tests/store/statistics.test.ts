// Statistics asked of the real store: the money is that of the deadlines and the budget, words are kept where they belong.
import { beforeEach, describe, expect, it } from 'vitest';
import { sum } from '../../src/domain/money';
import type { PatentDraft } from '../../src/domain/patents/importRow';
import type { Cell, StatReport, StatTable } from '../../src/domain/reporting/statistics/report';
import { statisticSetting } from '../../src/shared/store/queries/statistics';
import { draft, TestStore } from './harness';

const today = '2026-03-01';
const ahead = { from: today, until: '2027-12-31', asOf: today };
const year = { from: '2026-01-01', until: '2026-12-31', asOf: today };

const inForce = (n: number, filed: string, granted: string, more: Partial<PatentDraft> = {}): PatentDraft =>
  draft(n, { filingDate: filed, grantDate: granted, legalBucket: 'inForce', ...more });

let store: TestStore;
let ids: string[];
let departments: Map<string, string>;
beforeEach(async () => {
  store = await TestStore.open();
  await store.import([
    inForce(0, '2019-05-16', '2021-08-01', { department: '机械学院' }),
    inForce(1, '2020-04-04', '2022-01-01', { department: '化工学院' }),
    inForce(2, '2021-02-20', '2023-05-05', { project: { number: 'N-1', name: '示例项目' } }),
    draft(3, { filingDate: '2025-09-01', legalBucket: 'pending' }),
  ]);
  const { rows } = await store.query('patents.list', {
    sort: { key: 'applicationNumber', descending: false },
  });
  ids = rows.map(({ id }) => id);
  const { rows: known } = await store.query('departments.list', {});
  departments = new Map(known.map(({ id, name }) => [name, id]));
});

const ask = (input: object): Promise<StatReport> => store.query('reports.statistic', input);
const table = (report: StatReport, id: string): StatTable => {
  const found = report.sections.find((section) => section.table?.id === id)?.table;
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
};
const figure = (cell: Cell | undefined): number =>
  cell?.kind === 'money' ? cell.fen : cell?.kind === 'count' ? cell.value : 0;
const at = ({ columns }: StatTable, label: string): number => columns.findIndex((one) => one.label === label);
const change = async (id: string, patch: object): Promise<void> => {
  const { patent } = await store.query('patents.get', { id });
  await store.command('record.update', { entity: 'patent', id, expectedRev: patent.rev, patch });
};

describe('the annuity budget on paper', () => {
  it('asks for what the list of deadlines asks for, and for the next year what the budget says', async () => {
    await change(ids[0] ?? '', { feeReduction: 'p85' });
    const months = table(await ask({ kind: 'budget', ...ahead }), 'months');
    const { totalFen, total } = await store.query('deadlines.list', {
      today,
      until: ahead.until,
      kinds: ['annuity'],
    });
    const [sumAt, countAt] = [at(months, '合计（元）'), at(months, '年费（项）')];
    expect(figure(months.foot?.[sumAt])).toBe(totalFen);
    expect(figure(months.foot?.[countAt])).toBe(total);
    const next = months.rows.filter(([month]) => month?.kind === 'text' && month.text.startsWith('2027'));
    const { totals } = await store.query('annuity.budget', {
      today,
      fromYear: 2027,
      toYear: 2027,
      by: 'year',
    });
    const [cell] = totals;
    expect(sum(next.map((row) => figure(row[sumAt])))).toBe(
      sum([cell?.keep.fen ?? 0, cell?.undecided.fen ?? 0]),
    );
    expect(figure(months.foot?.[at(months, '减缴（元）')])).toBeGreaterThan(0);
  });

  it('puts what is given up apart, with what that saves', async () => {
    const before = table(await ask({ kind: 'budget', ...ahead }), 'months');
    await change(ids[1] ?? '', { annuities: [{ year: 7, choice: 'drop', decidedOn: today }] });
    const report = await ask({ kind: 'budget', ...ahead });
    const dropped = table(report, 'dropped');
    expect(dropped.rows).toHaveLength(1);
    const saved = figure(dropped.foot?.at(-1));
    expect(saved).toBe(200_000);
    // With the year of its drop every year after it is gone as well.
    const after = table(report, 'months');
    const whole = at(after, '合计（元）');
    expect(figure(before.foot?.[whole]) - figure(after.foot?.[whole])).toBeGreaterThanOrEqual(saved);
  });
});

describe('the list of deadlines on paper', () => {
  it('says the days left of each and leads to its patent; a patent without a filing date is told', async () => {
    await store.command('record.create', {
      entity: 'patent',
      fields: {
        applicationNumber: '2018100000014',
        type: 'invention',
        title: '无申请日',
        legalBucket: 'inForce',
      },
    });
    const report = await ask({ kind: 'deadlines', ...ahead });
    const list = table(report, 'list');
    expect(list.rows[0]?.slice(0, 3)).toMatchObject([
      { kind: 'date', iso: '2026-04-07' },
      { text: '还有 37 天' },
      { text: '年费（第 7 年）' },
    ]);
    expect(list.rows[0]?.[3]).toMatchObject({ from: { entity: 'patent', ids: [ids[1]] } });
    expect(report.checks.map(({ code }) => code)).toContain('undated');
  });
});

describe('a department', () => {
  it('has its own deadlines; all of them and the rest are those of the institution', async () => {
    const count = async (departmentId?: string): Promise<number> => {
      const request = {
        kind: 'deadlines',
        ...ahead,
        ...(departmentId === undefined ? {} : { departmentId }),
      };
      return table(await ask(request), 'list').rows.length;
    };
    const parts = await Promise.all([...departments.values(), ''].map((id) => count(id)));
    expect(sum(parts)).toBe(await count());
    expect(parts.every((part) => part > 0)).toBe(true);
    const { scope } = await ask({ kind: 'tiers', ...year, departmentId: departments.get('化工学院') });
    expect(scope).toBe('化工学院：有效专利');
  });
});

describe('what the office answered and wrote', () => {
  it('is counted by tier, rating and readiness, as its own entries', async () => {
    await change(ids[0] ?? '', {
      ...{ tier: 'A', selfRating: '高', maturity: '中试', transferModes: ['assignment'], prospects: '示范' },
      ...{ implementationStatus: 'licensed', fundingDeclaration: { status: 'notFunded' } },
    });
    const report = await ask({ kind: 'tiers', ...year });
    const [first] = table(report, 'tiers').rows;
    expect(first?.map(figure)).toEqual([0, 1, 0, 1, 0, 0, 0, 1, 1]);
    expect(report.definitions[0]?.text).toContain('未经平台评价');
    const funnel = table(await ask({ kind: 'funnel', ...year }), 'funnel');
    expect(funnel.rows.map((row) => figure(row[1])).slice(0, 2)).toEqual([3, 1]);
  });

  it('is kept for each agreement a case is told of, and for each department', async () => {
    const create = async (title: string): Promise<string> =>
      (
        await store.command('record.create', {
          entity: 'agreement',
          fields: {
            title,
            mode: 'licence',
            party: '示例公司',
            patentIds: [ids[0]],
            contributors: [],
            state: 'active',
          },
        })
      ).id;
    const [one, other] = [await create('许可一'), await create('许可二')];
    const about = (subject: string) => ({ kind: 'case', ...year, subject }) as const;
    const words = { narratives: { background: '解决了卡点。' }, asked: {} };
    await store.command('settings.put', { values: { [statisticSetting(about(one))]: words } });
    const told = async (subject: string): Promise<string | undefined> =>
      (await ask(about(subject))).sections.find(({ narrative }) => narrative?.id === 'background')?.narrative
        ?.text;
    expect([await told(one), await told(other)]).toEqual(['解决了卡点。', '']);
    const settings = [{}, { departmentId: '' }, { departmentId: 'd1' }].map((more) =>
      statisticSetting({ kind: 'annual', until: '2026-12-31', ...more }),
    );
    expect(new Set(settings).size).toBe(3);
    expect((await ask({ kind: 'case', ...year })).checks[0]?.code).toBe('noSubject');
  });
});

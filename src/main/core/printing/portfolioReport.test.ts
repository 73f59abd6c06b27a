import { describe, expect, it } from 'vitest';
import { ReportRequest } from '../../../shared/routes';
import {
  PatentRow,
  type QueryInput,
  type QueryName,
  type QueryOutput,
  queries,
} from '../../../shared/store/queries';
import { MAX_REPORT_ROWS, makePortfolioReport, type ReportSources } from './portfolioReport';

const patent = (n: number): PatentRow =>
  PatentRow.parse({
    id: `p${n}`,
    rev: 1,
    funded: false,
    applicationNumber: `2023100${String(n).padStart(5, '0')}.X`,
    type: 'invention',
    title: `专利 ${n}`,
    legalBucket: 'pending',
    applicants: '示例大学',
    inventors: '王明',
    department: '医学院',
    submission: 'none',
    sample: false,
  });

/** A store with so many patents that answers as the real one does, page by page; what it was asked is kept. */
function store(patents: number, over: Partial<ReportSources> = {}) {
  const asked: string[] = [];
  const answers: Partial<Record<QueryName, (input: unknown) => unknown>> = {
    'patents.list': (input) => {
      const { offset, limit } = queries['patents.list'].input.parse(input);
      const n = Math.max(0, Math.min(limit, patents - offset));
      return {
        total: patents,
        all: 9999,
        rows: Array.from({ length: n }, (_, i) => patent(offset + i)),
        ms: 1,
      };
    },
    'departments.list': () => ({ total: 1, rows: [{ id: 'd1', name: '医学院' }] }),
    'persons.list': () => ({ total: 1, rows: [{ id: 'x', name: '王明' }] }),
    'projects.list': () => ({ total: 1, rows: [{ id: 'y', name: '新材料', number: '2023YFB1' }] }),
  };
  const sources: ReportSources = {
    async query<N extends QueryName>(name: N, input: QueryInput<N>) {
      asked.push(name);
      return answers[name]?.(input) as QueryOutput<N>;
    },
    now: () => new Date('2026-11-22T04:00:00Z'),
    organisation: '示例大学',
    operator: '陈静',
    ...over,
  };
  return { sources, asked };
}
const request = (over: object = {}) => ReportRequest.parse({ kind: 'portfolio', ...over });

describe('making the portfolio report', () => {
  it('reads all pages; the number comes when the document leaves the desk', async () => {
    const { sources, asked } = store(12_000);
    const made = await makePortfolioReport(request(), sources);
    if (!made.ok) throw new Error(made.error.code);
    expect(made.value.total.total).toBe(12_000);
    expect(made.value.ledgerTotal).toBe(9999);
    expect(made.value.documentNumber).toBe('');
    expect(asked).toEqual(['patents.list', 'patents.list', 'patents.list']);
  });

  it('REPORT_EMPTY: nothing matches, or nothing of it is left', async () => {
    const { sources } = store(0);
    expect(await makePortfolioReport(request(), sources)).toEqual({
      ok: false,
      error: { code: 'REPORT_EMPTY' },
    });
    const chosen = store(10);
    expect((await makePortfolioReport(request({ ids: ['gone'] }), chosen.sources)).ok).toBe(false);
  });

  it('prints only what is selected and stops reading once it has it', async () => {
    const { sources, asked } = store(20_000);
    const made = await makePortfolioReport(request({ ids: ['p3', 'p1'] }), sources);
    expect(made.ok && made.value.groups[0]?.lines.map((line) => line.title)).toEqual(['专利 1', '专利 3']);
    expect(asked).toHaveLength(1);
  });

  it('names departments, persons and projects of the filter', async () => {
    const filter = { departmentIds: ['d1', ''], personId: 'x', projectId: 'y' };
    const made = await makePortfolioReport(request({ filter }), store(3).sources);
    const scope = made.ok ? made.value.scope.join('；') : '';
    expect(scope).toContain('院系：医学院、未填院系；发明人：王明；资助项目：新材料（2023YFB1）');
  });

  it('refuses a paper nobody could sign, and says how long it may be', async () => {
    const made = await makePortfolioReport(request(), store(MAX_REPORT_ROWS + 1).sources);
    expect(made).toEqual({
      ok: false,
      error: {
        code: 'PRINT_FAILED',
        data: { reason: 'tooManyRows', rows: MAX_REPORT_ROWS + 1, limit: MAX_REPORT_ROWS },
      },
    });
  });

  it('CANCELLED: stops between two pages', async () => {
    const made = await makePortfolioReport(request(), store(20_000, { signal: AbortSignal.abort() }).sources);
    expect(made).toEqual({ ok: false, error: { code: 'CANCELLED' } });
  });
});

// What the first page says.
import { describe, expect, it } from 'vitest';
import { words } from '../../testing/words';
import { AheadPanel } from './AheadPanel';
import { Counts } from './Counts';
import { DepartmentsPanel } from './DepartmentsPanel';
import { FirstRun } from './FirstRun';
import { SampleBanner } from './SampleBanner';
import { TodoPanel } from './TodoPanel';
import type { Overview } from './todos';

const overview: Overview = {
  patents: 1200,
  persons: 600,
  departments: 30,
  projects: 150,
  samplePatents: 0,
  byBucket: [],
  byType: [],
  bySubmission: [],
  byDepartment: [
    { key: '', count: 900 },
    { key: 'd1', label: '机械工程学院', count: 47 },
    { key: 'd2', label: '微电子学院', count: 53 },
  ],
  byFilingYear: [],
  withoutDepartment: 900,
  withoutInventors: 0,
  checkDigitCompleted: 0,
};

describe('the first page', () => {
  it('says in four numbers what is there', () => {
    expect(words(<Counts overview={overview} />)).toBe('专利 1,200 发明人 600 院系 30 资助项目 150');
  });

  it('lists departments by their patents and leaves out what has none', () => {
    const text = words(<DepartmentsPanel overview={overview} />);
    expect(text.indexOf('微电子学院 53')).toBeGreaterThan(0);
    expect(text.indexOf('微电子学院')).toBeLessThan(text.indexOf('机械工程学院'));
    expect(text).not.toContain('900');
  });

  it('says so when nothing needs doing', () => {
    expect(words(<TodoPanel list={[]} />)).toContain('没有待办');
  });

  it('says what would stand on an empty line of days, and what is in the first busy week', () => {
    const calm = {
      duties: { late: 0, soon: 0 },
      filings: { late: 0, soon: 0 },
      noticesOver: 0,
      runs: 0,
      batches: 0,
    };
    const none = { ...calm, items: [], inFen: 0, outFen: 0, lateFen: 0 };
    expect(words(<AheadPanel ahead={none} today="2026-03-10" />)).toContain('到期日按周排在这里');
    const items = [
      {
        day: '2026-03-12',
        kind: 'income' as const,
        id: 'a',
        what: '入门费',
        of: '许可合同',
        inFen: 1_000_050,
        count: 1,
      },
      { day: '2026-03-13', kind: 'patents' as const, id: '', what: '', of: '', outFen: 90_000, count: 3 },
    ];
    const busy = { ...none, items, inFen: 1_000_050, outFen: 90_000, lateFen: 5_000 };
    const text = words(<AheadPanel ahead={busy} today="2026-03-10" />);
    expect(text).toContain('应收 10,000.50 元，应付 900.00 元');
    expect(text).toContain('逾期应收 50.00 元');
    expect(text).toContain('入门费 · 许可合同');
    expect(text).toContain('3 件专利到期办理');
  });

  it('offers two doors into an empty desk, and the way out of the sample', () => {
    const text = words(<FirstRun />);
    expect(text).toContain('导入表格');
    expect(text).toContain('载入示例数据');
    expect(words(<SampleBanner count={1200} />)).toContain('1,200 件示例专利');
  });
});

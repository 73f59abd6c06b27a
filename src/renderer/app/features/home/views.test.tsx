// What the first page says.
import { describe, expect, it } from 'vitest';
import { words } from '../../testing/words';
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

  it('offers two doors into an empty desk, and the way out of the sample', () => {
    const text = words(<FirstRun />);
    expect(text).toContain('导入表格');
    expect(text).toContain('载入示例数据');
    expect(words(<SampleBanner count={1200} />)).toContain('1,200 件示例专利');
  });
});

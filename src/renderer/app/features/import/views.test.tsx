// What the steps of the import say on screen.
import { beforeEach, describe, expect, it } from 'vitest';
import type { RowIssue } from '../../../../domain/patents/importRow';
import type { PlannedRow, SheetSniff } from '../../../../shared/routes';
import { html, words } from '../../testing/words';
import { ColumnTable } from './ColumnTable';
import { Counts } from './Counts';
import { DoneStep } from './DoneStep';
import { FilePanel } from './FilePanel';
import { Foot } from './Foot';
import { IssueTable } from './IssueTable';
import { columnLines } from './mapping';
import { SampleTable } from './SampleTable';
import { Steps } from './Steps';
import { useWizard } from './wizardStore';

const draft = {
  row: 7,
  applicationNumber: '201710911092.2',
  type: 'invention' as const,
  title: '一种泵',
  publications: [],
  applicants: [],
  inventors: [],
  ipc: [],
};

describe('the dry run', () => {
  it('shows the old and the new value of an update', () => {
    const row: PlannedRow = {
      action: 'update',
      draft,
      changes: [{ field: 'legalBucket', before: 'inForce', after: 'lapsed' }],
    };
    expect(words(<SampleTable rows={[row]} />)).toContain('法律状态： 有效 → 失效');
  });

  it('says that an absent value was empty', () => {
    const row: PlannedRow = {
      action: 'update',
      draft,
      changes: [{ field: 'note', before: null, after: 'x' }],
    };
    expect(words(<SampleTable rows={[row]} />)).toContain('备注： 空 → x');
  });

  it('lists row, column, value, cause and cure of an issue', () => {
    const issue: RowIssue = {
      row: 12,
      column: '申请号',
      value: '2.02E+12',
      severity: 'error',
      code: 'NUMBER_DAMAGED',
      data: { reason: 'exponent' },
    };
    const text = words(<IssueTable issues={[issue]} total={900} />);
    expect(text).toContain('12 不能导入 申请号 2.02E+12');
    expect(text).toContain('科学计数法');
    expect(text).toContain('重新导出');
    expect(text).toContain('只列出前 1 条；保存清单可得到全部 900 条。');
  });

  it('counts with thousands separators', () => {
    const counts = {
      rows: 7384,
      created: 7375,
      updated: 0,
      unchanged: 0,
      repeated: 0,
      rejected: 9,
      warnings: 0,
    };
    const text = words(<Counts counts={counts} />);
    expect(text).toContain('数据行 7,384');
    expect(text).toContain('不能导入 9');
  });
});

describe('the way through the wizard', () => {
  it('marks the present step for screen readers', () => {
    expect(html(<Steps step="plan" />).match(/aria-current="step"/g)).toHaveLength(1);
  });

  it('has no foot at the file step, where the file itself is the next step', () => {
    useWizard.getState().dispatch({ type: 'reset' });
    expect(words(<Foot />)).toBe('');
    expect(words(<DoneStep />)).toBe('');
  });
});

describe('the columns', () => {
  const sniff: SheetSniff = {
    file: 'C:\\台账\\2024.xlsx',
    format: 'csv',
    encoding: 'gb18030',
    bytes: 2048,
    sheets: [
      { name: '授权', index: 0 },
      { name: '申请', index: 1 },
    ],
    sheet: 0,
    preview: [
      ['申请号', '名称'],
      ['CN02214805.1', '一种泵'],
    ],
    headerRow: 0,
    header: ['申请号', '名称'],
    mapping: { applicationNumber: 0 },
    remembered: false,
    signature: '',
    problems: ['TWO_HEADERS', '第 9 行以后为空'],
  };
  beforeEach(() => useWizard.getState().dispatch({ type: 'reset' }));

  it('show file, sheets, encoding, problems in words, and what is still needed', () => {
    const text = words(<FilePanel sniff={sniff} />);
    expect(text).toContain('2024.xlsx CSV · gb18030 · 2.0 KB');
    expect(text).toContain('授权 申请');
    expect(text).toContain('表中还有一行表头');
    expect(text).toContain('第 9 行以后为空');
    expect(text).toContain('专利名称 尚未对应');
  });

  it('name each choice for screen readers by its column', () => {
    const text = html(<ColumnTable lines={columnLines(sniff, sniff.mapping)} onMap={() => {}} />);
    expect(text).toContain('aria-label="B 列“名称”对应到"');
    expect(text).toContain('CN02214805.1');
  });
});

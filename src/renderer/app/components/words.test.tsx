// What a person reads of the shared parts.
import { describe, expect, test } from 'vitest';
import { isoDay } from '../lib/dateDistance';
import { html, words } from '../testing/words';
import { DateWithDistance } from './DateWithDistance';
import { EmptyState } from './EmptyState';
import { ErrorState } from './ErrorState';
import { NumberCopy } from './NumberCopy';
import { LegalBadge, SubmissionBadge } from './PatentBadges';
import { RowSkeletons } from './Skeletons';
import { TaskProgress } from './TaskProgress';
import { UnverifiedBadge } from './UnverifiedBadge';

const day = (offset: number) => isoDay(new Date(Date.now() + offset * 86_400_000));

describe('states carry a word and an icon, never colour alone', () => {
  test.each([
    ['inForce', '有效'],
    ['pending', '审中'],
    ['lapsed', '失效'],
    ['unknown', '未知'],
  ] as const)('%s', (bucket, word) => {
    const markup = html(<LegalBadge bucket={bucket} />);
    expect(markup).toContain(word);
    expect(markup).toContain('<svg');
  });
  test('the words of the source are on hover', () => {
    expect(html(<LegalBadge bucket="lapsed" status="未缴年费专利权终止" />)).toContain(
      'title="未缴年费专利权终止"',
    );
  });
  test('a rejected submission', () => {
    expect(words(<SubmissionBadge mark="rejected" />)).toBe('被退回');
  });
});

describe('dates say how far they are', () => {
  test('a deadline ahead', () =>
    expect(words(<DateWithDistance date={day(12)} deadline />)).toContain('还有 12 天'));
  test('a deadline missed', () =>
    expect(words(<DateWithDistance date={day(-3)} deadline />)).toContain('逾期 3 天'));
  test('history is not overdue', () =>
    expect(words(<DateWithDistance date={day(-3)} />)).toContain('3 天前'));
  test('today', () => expect(words(<DateWithDistance date={day(0)} deadline />)).toContain('今天'));
  test('what is no date is shown as it is', () =>
    expect(words(<DateWithDistance date="不详" />)).toBe('不详'));
});

test('a number is a button that says what it does', () => {
  expect(html(<NumberCopy number="202310000001.5" />)).toContain('aria-label="复制号码 202310000001.5"');
});

test('an empty list says what belongs here and what to do', () => {
  const text = words(
    <EmptyState title="这里放专利" hint="导入即可" action={<button type="button">导入</button>} />,
  );
  expect(text).toBe('这里放专利 导入即可 导入');
});

test('an error says what happened, what to do, and lets the details be copied', () => {
  const text = words(<ErrorState error={{ code: 'DISK_FULL' }} onRetry={() => {}} />);
  expect(text).toContain('磁盘空间不足');
  expect(text).toContain('清理磁盘');
  expect(text).toContain('重试');
  expect(text).toContain('复制详情');
});

test('waiting has a word for those who do not see the shapes', () => {
  expect(words(<RowSkeletons rows={2} />)).toContain('正在读取');
});

test('unverified content names its source', () => {
  expect(words(<UnverifiedBadge source="x" />)).toBe('未核实');
});

describe('a task', () => {
  const task = { id: 't', kind: 'import', label: 'a.xlsx', cancellable: true } as const;
  test('running shows how far, and can be cancelled', () => {
    const text = words(<TaskProgress task={{ ...task, state: 'running', done: 1200, total: 7384 }} />);
    expect(text).toContain('1,200 / 7,384');
    expect(text).toContain('取消');
  });
  test('failed says why and what to do', () => {
    const markup = html(
      <TaskProgress task={{ ...task, state: 'failed', error: { code: 'PASSWORD_PROTECTED' } }} />,
    );
    expect(markup).toContain('密码');
    expect(markup).not.toContain('<button');
  });
});

// Changes of the desk in words.
import { describe, expect, test } from 'vitest';
import { ChangeHead } from '../../../../shared/store/changes';
import { translate } from '../../lib/i18n';
import { byDay, changeState, countWords } from './changeWords';

const head = (patch: Record<string, unknown> = {}) =>
  ChangeHead.parse({
    seq: 1,
    commandId: 'c',
    kind: 'update',
    at: new Date(2026, 10, 22, 9, 3).toISOString(),
    actor: '经办人',
    counts: { patent: 1 },
    label: '一种装置',
    ...patch,
  });

describe('what can be done with a change', () => {
  test('a change is undone, an undo is redone, an undone one rests', () => {
    expect(changeState(head())).toBe('done');
    expect(changeState(head({ kind: 'undo', undoes: 4 }))).toBe('undo');
    expect(changeState(head({ undoneBy: 9 }))).toBe('undone');
    expect(changeState(head({ undoes: 4, undoneBy: 9 }))).toBe('undone');
  });
});

test('counts name what was touched, in a fixed order, without zeros', () => {
  const counts = { person: 3, patent: 1200, department: 0 };
  expect(countWords(counts, translate('zh'))).toBe('专利 1,200 · 发明人 3');
});

test('changes are put together by local day, newest first as they come', () => {
  const days = byDay([
    head({ seq: 3 }),
    head({ seq: 2, at: new Date(2026, 10, 22, 0, 1).toISOString() }),
    head({ seq: 1, at: new Date(2026, 10, 21, 23, 59).toISOString() }),
  ]);
  expect(days.map((day) => [day.day, day.heads.map((one) => one.seq)])).toEqual([
    ['2026-11-22', [3, 2]],
    ['2026-11-21', [1]],
  ]);
});

// Which columns are shown, and which fit.
import { describe, expect, test } from 'vitest';
import { leastTotal } from '../../components/gridTracks';
import { groupWords } from '../../lib/groupWords';
import { translate } from '../../lib/i18n';
import { columnKeys } from './columnKeys';
import type { ColumnWords } from './columns';
import {
  columnChoices,
  gridColumns,
  moveColumn,
  nudgeColumn,
  shippedLayout,
  shownColumns,
  toggleColumn,
  widenColumn,
} from './layout';

const t = translate('zh');
const words: ColumnWords = { t, word: groupWords(t, 'zh'), search: '', familyName: () => undefined };
const keys = (width: number, layout = null as typeof shippedLayout | null, mayScroll = false) =>
  gridColumns(layout, words, width, mayScroll).map((column) => column.key);
const everything = { shown: [...columnKeys], widths: {} };

describe('fitting', () => {
  test('before the width is known all columns are there', () => {
    expect(keys(0)).toHaveLength(8);
  });
  test('on a common screen the shipped list shows all its columns', () => {
    expect(keys(1222)).toHaveLength(8);
  });
  test('beside an open record the ones that tell patents apart are left', () => {
    expect(keys(600)).toEqual(['applicationNumber', 'title', 'legalBucket', 'filingDate']);
  });
  test('at every width the smallest widths fit, so nothing scrolls sideways', () => {
    for (let width = 540; width < 2400; width += 10) {
      const room = leastTotal(gridColumns(everything, words, width, false), true);
      expect({ width, fits: room <= width }).toEqual({ width, fits: true });
    }
  });
  test('columns of a person’s own choice are not hidden', () => {
    expect(keys(700, everything, true)).toEqual([...columnKeys]);
  });
});

describe('choosing', () => {
  test('the shown ones come first and in their order', () => {
    const choices = columnChoices({ shown: ['title', 'agency'], widths: { agency: 90 } });
    expect(choices.slice(0, 3)).toEqual([
      { key: 'title', shown: true, width: undefined },
      { key: 'agency', shown: true, width: 90 },
      { key: 'applicationNumber', shown: false, width: undefined },
    ]);
    expect(choices).toHaveLength(columnKeys.length);
  });
  test('a column is shown at the end, and hidden again', () => {
    const more = toggleColumn(null, 'agency');
    expect(more.shown.at(-1)).toBe('agency');
    expect(toggleColumn(more, 'agency').shown).toEqual(shippedLayout.shown);
  });
  test('the last column stays', () => {
    const one = { shown: ['title'], widths: {} };
    expect(toggleColumn(one, 'title').shown).toEqual(['title']);
  });
  test('columns of another version of the desk are passed over', () => {
    expect(shownColumns({ shown: ['title', 'gone'], widths: {} })).toEqual(['title']);
    expect(shownColumns({ shown: ['gone'], widths: {} })).toEqual(shippedLayout.shown);
  });
});

describe('moving', () => {
  test('to a place, and never beyond the ends', () => {
    expect(moveColumn(null, 'title', 0).shown.slice(0, 2)).toEqual(['title', 'applicationNumber']);
    expect(moveColumn(null, 'title', 99).shown.at(-1)).toBe('title');
    expect(moveColumn(null, 'title', -5).shown[0]).toBe('title');
  });
  test('a hidden column has no place to move from', () => {
    expect(moveColumn(null, 'agency', 0).shown).toEqual(shippedLayout.shown);
  });
});

describe('widths', () => {
  test('drawn by hand stand in place of the own width', () => {
    const column = gridColumns(widenColumn(null, 'title', 320), words, 0, false)[1];
    expect(column?.width).toBe('320px');
  });
  test('by key begin at the width the column has', () => {
    expect(nudgeColumn(null, 'type', 8).widths.type).toBe(112);
    expect(nudgeColumn(nudgeColumn(null, 'type', 8), 'type', 8).widths.type).toBe(120);
  });
});

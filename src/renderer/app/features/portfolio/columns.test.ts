// Which columns fit.
import { expect, test } from 'vitest';
import { translate } from '../../lib/i18n';
import { columnsGone, patentColumns } from './columns';

const keys = (width: number) =>
  patentColumns(translate('zh'), '', columnsGone(width)).map((column) => column.key);

test('before the width is known all columns are there', () => {
  expect(keys(0)).toHaveLength(8);
});

test('beside an open record on a common screen the ones that tell patents apart are left', () => {
  expect(keys(700)).toEqual(['applicationNumber', 'title', 'legalBucket', 'filingDate']);
});

test('at every width the fixed and smallest widths fit, so nothing scrolls sideways', () => {
  const smallest = (width: string) => Number(/(\d+)px/.exec(width)?.[1] ?? 0);
  for (let width = 540; width < 2000; width += 10) {
    const columns = patentColumns(translate('zh'), '', columnsGone(width));
    const needed = columns.reduce((sum, column) => sum + smallest(column.width), 34 + 16);
    expect({ width, fits: needed <= Math.max(width, 600) }).toEqual({ width, fits: true });
  }
});

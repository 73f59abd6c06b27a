// Saved views of the list.
import { describe, expect, test } from 'vitest';
import { translate } from '../../lib/i18n';
import { defaultSort } from '../../state/portfolio';
import { isChanged, isNameTaken, listViews, replaceView, shippedView, viewOf } from './views';

const t = translate('zh');
const day = '2026-03-01';
const shown = { text: '', filter: {}, sort: defaultSort, layout: null };
const mine = viewOf('v1', ' 我的 ', { ...shown, text: '电池', filter: { buckets: ['inForce'] } });
const listed = listViews([mine], t);
const find = (id: string) => listed.find((view) => view.id === id) ?? listed[0]!;

describe('shipped views', () => {
  test('come first, beginning with everything', () => {
    expect(listed[0]?.name).toBe('全部');
    expect(listed.at(-1)?.name).toBe('我的');
  });
  test('"in force, not used" counts what says nothing of a use as not used', () => {
    expect(shippedView('unused')?.filter).toEqual({
      buckets: ['inForce'],
      where: { implementation: ['none', ''] },
    });
  });
  test('an unknown one is none', () => expect(shippedView('gone')).toBeUndefined());
  test('leave the columns alone', () => {
    expect(isChanged(find('all'), { ...shown, layout: { shown: ['title'], widths: {} } }, day)).toBe(false);
  });
});

describe('a view', () => {
  test('is changed by another search, filter, order or other columns', () => {
    const same = { ...shown, text: '电池', filter: { buckets: ['inForce' as const] } };
    const view = find('v1');
    expect(isChanged(view, same, day)).toBe(false);
    expect(isChanged(view, { ...same, text: '' }, day)).toBe(true);
    expect(isChanged(view, { ...same, filter: {} }, day)).toBe(true);
    expect(isChanged(view, { ...same, sort: { key: 'title', descending: true } }, day)).toBe(true);
    expect(isChanged(view, { ...same, layout: { shown: ['title'], widths: {} } }, day)).toBe(true);
  });
  test('is not changed by the day', () => {
    const aged = {
      ...shown,
      filter: {
        buckets: ['inForce' as const],
        types: ['invention' as const],
        where: { age: ['18', '19'] },
        today: '2020-01-01',
      },
    };
    expect(isChanged(find('inventionEnd'), aged, day)).toBe(false);
  });
  test('keeps no day', () => {
    expect(viewOf('a', 'a', { ...shown, filter: { where: { age: ['3'] }, today: day } }).filter).toEqual({
      where: { age: ['3'] },
    });
  });
  test('is overwritten in its place', () => {
    const other = { ...mine, id: 'v2' };
    expect(replaceView([mine, other], { ...mine, name: '新' }).map((view) => view.name)).toEqual([
      '新',
      '我的',
    ]);
  });
  test('has a name of its own', () => {
    expect(isNameTaken(listed, '全部')).toBe(true);
    expect(isNameTaken(listed, ' 我的 ')).toBe(true);
    expect(isNameTaken(listed, '我的', 'v1')).toBe(false);
  });
});

// What is asked of main when the list is exported.
import { beforeEach, describe, expect, test } from 'vitest';
import { fail, ok } from '../../../../shared/result';
import { noSelection } from '../../lib/selection';
import { usePortfolio } from '../../state/portfolio';
import { fakeDesk } from '../../testing/fakeDesk';
import { exportPatents, fieldsOf } from './exporting';

beforeEach(() => {
  usePortfolio.setState({
    text: '电池',
    filter: { types: ['design'] },
    sort: { key: 'title', descending: false },
    selection: noSelection,
    layout: { shown: ['title', 'wipoField', 'tier'], widths: {} },
  });
});

const wish = { format: 'xlsx', onlySelected: false, onlyShown: false } as const;

describe('exporting', () => {
  test('what the list finds, in its order, with every field there is', async () => {
    const desk = fakeDesk({ 'export.patents': () => ok({ file: '/a.xlsx', rows: 3, bytes: 9 }) });
    expect(await exportPatents(wish)).toEqual({ file: '/a.xlsx', rows: 3 });
    expect(desk.of('export.patents')[0]?.input).toEqual({
      format: 'xlsx',
      text: '电池',
      filter: { types: ['design'] },
      sort: { key: 'title', descending: false },
      lang: 'zh',
    });
  });
  test('the selection, whatever is filtered by now', async () => {
    const desk = fakeDesk({ 'export.patents': () => ok({ file: '/a.xlsx', rows: 1, bytes: 9 }) });
    usePortfolio.setState({ selection: { ids: new Set(['a']), anchor: 'a' } });
    await exportPatents({ ...wish, onlySelected: true });
    expect(desk.of('export.patents')[0]?.input).toMatchObject({ text: '', filter: {}, ids: ['a'] });
  });
  test('the columns on screen, as far as a file can give them back', async () => {
    const desk = fakeDesk({ 'export.patents': () => ok({ file: null, rows: 0, bytes: 0 }) });
    expect(await exportPatents({ ...wish, onlyShown: true })).toBeNull();
    expect(desk.of('export.patents')[0]?.input).toMatchObject({ fields: ['title', 'tier'] });
    expect(fieldsOf(['funded', 'submission'])).toEqual(['projectNumber']);
  });
  test('that fails says so and writes nothing', async () => {
    fakeDesk({ 'export.patents': () => fail('DISK_FULL') });
    expect(await exportPatents(wish)).toBeNull();
  });
});

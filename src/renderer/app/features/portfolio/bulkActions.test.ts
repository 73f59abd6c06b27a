// What is done with several patents at once.
import { beforeEach, describe, expect, test } from 'vitest';
import { fail, ok } from '../../../../shared/result';
import { noSelection } from '../../lib/selection';
import { useNavigation } from '../../state/navigation';
import { usePortfolio } from '../../state/portfolio';
import { fakeDesk } from '../../testing/fakeDesk';
import { copyAsTable, printPatents, removePatents, submitPatents } from './bulk';

const place = () => useNavigation.getState().place;
beforeEach(() => {
  usePortfolio.setState({
    text: '机器人',
    filter: { types: ['design'] },
    sort: { key: 'title', descending: false },
    selection: noSelection,
    openId: null,
  });
});

describe('printing', () => {
  test('without a selection prints what the list shows, in its order', () => {
    printPatents();
    expect(place()).toMatchObject({
      page: 'reports',
      params: {
        request: { text: '机器人', filter: { types: ['design'] }, sort: { key: 'title', descending: false } },
      },
    });
    expect(JSON.stringify(place())).not.toContain('"ids"');
  });
  test('with a selection prints just that', () => {
    printPatents(['a', 'b']);
    expect(place()).toMatchObject({ params: { request: { ids: ['a', 'b'] } } });
  });
});

describe('submitting', () => {
  test('without a selection hands over search and filter', () => {
    submitPatents([]);
    expect(place()).toEqual({
      page: 'submission',
      params: { text: '机器人', filter: { types: ['design'] } },
    });
  });
  test('with a selection hands over just that', () => {
    submitPatents(['a']);
    expect(place()).toEqual({ page: 'submission', params: { ids: ['a'] } });
  });
});

describe('deleting', () => {
  test('one command, and what is gone is neither selected nor open', async () => {
    const desk = fakeDesk({ 'record.remove': () => ok({ removed: 2, seq: 5 }) });
    usePortfolio.setState({ selection: { ids: new Set(['a', 'b', 'c']), anchor: 'a' }, openId: 'a' });
    await removePatents(['a', 'b']);
    expect(desk.of('record.remove').map((one) => one.input)).toEqual([{ entity: 'patent', ids: ['a', 'b'] }]);
    expect([...usePortfolio.getState().selection.ids]).toEqual(['c']);
    expect(usePortfolio.getState().openId).toBeNull();
  });
  test('that fails leaves the selection', async () => {
    fakeDesk({ 'record.remove': () => fail('DISK_FULL') });
    usePortfolio.setState({ selection: { ids: new Set(['a']), anchor: 'a' } });
    await removePatents(['a']);
    expect([...usePortfolio.getState().selection.ids]).toEqual(['a']);
  });
});

describe('copying', () => {
  const patent = (id: string) => ({
    id,
    rev: 1,
    seq: 1,
    applicationNumber: '202310000001.5',
    type: 'invention',
    title: `标题${id}`,
    publications: [],
    applicants: ['示例大学'],
    inventors: [],
    ipc: [],
    legalBucket: 'inForce',
    projectIds: [],
    departmentId: 'd1',
  });
  const answers = {
    'departments.list': () => ok({ total: 1, rows: [{ id: 'd1', name: '机械工程学院' }] }),
    'patents.many': (input: { ids: string[] }) => ok({ patents: input.ids.map(patent) }),
  };

  test('a head and a line each, with the name of the department', async () => {
    const desk = fakeDesk(answers);
    await copyAsTable(['1', '2']);
    const [copied] = desk.of('app.copyText').map((one) => one.input as { text: string });
    const text = copied?.text.split('\n') ?? [];
    expect(text).toHaveLength(3);
    expect(text[1]?.split('\t')).toEqual(
      expect.arrayContaining(['CN202310000001.5', '标题1', '示例大学', '机械工程学院']),
    );
  });

  test('many are asked for in parts', async () => {
    const desk = fakeDesk(answers);
    await copyAsTable(Array.from({ length: 12_000 }, (_, index) => String(index)));
    expect(desk.of('patents.many')).toHaveLength(3);
  });

  test('an error copies nothing', async () => {
    const desk = fakeDesk({ ...answers, 'patents.many': () => fail('STORE_UNAVAILABLE') });
    await copyAsTable(['1']);
    expect(desk.of('app.copyText')).toEqual([]);
  });
});

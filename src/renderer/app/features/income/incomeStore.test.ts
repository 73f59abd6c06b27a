// Cases are on screen at once, in the settings a moment later, and come back after a restart.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '../../../../shared/result';
import { fakeDesk, settle } from '../../testing/fakeDesk';
import { duplicateOf, keepNow, readKept, useIncome } from './incomeStore';
import { emptyCase, IncomeCase } from './model/caseDraft';

const blank = { loaded: false, cases: [], currentId: '', editing: 'present' as const };
const kept = (values: Record<string, unknown> = {}) =>
  fakeDesk({ 'settings.get': () => ok({ values }), 'settings.put': () => ok({ saved: 1 }) });
const savedCase = (desk: ReturnType<typeof kept>) =>
  (desk.of('settings.put').at(-1)?.input as { values: Record<string, { cases: IncomeCase[] }> } | undefined)
    ?.values['income.cases'];

beforeEach(() => {
  vi.useFakeTimers();
  useIncome.setState(blank);
});

describe('the cases', () => {
  it('begin with an empty one', async () => {
    kept();
    await useIncome.getState().load('新测算', '2026-03-01');
    expect(useIncome.getState().cases.map(({ name }) => name)).toEqual(['新测算']);
  });
  it('come back as they were left; what can not be read any more is left out', async () => {
    const one = emptyCase('甲', '2026-03-01');
    kept({ 'income.cases': { cases: [one, { id: 7 }, 'x'], currentId: one.id } });
    await useIncome.getState().load('新测算', '2026-03-01');
    expect(useIncome.getState().cases).toEqual([one]);
    expect(useIncome.getState().currentId).toBe(one.id);
  });
  it('are kept once a pause after the last key, and at once when the page is left', async () => {
    const desk = kept();
    await useIncome.getState().load('新测算', '2026-03-01');
    useIncome.getState().change({ title: '一' });
    useIncome.getState().change({ title: '一种' });
    expect(desk.of('settings.put')).toHaveLength(0);
    vi.advanceTimersByTime(500);
    await settle();
    expect(desk.of('settings.put')).toHaveLength(1);
    useIncome.getState().change({ title: '一种方法' });
    keepNow();
    await settle();
    expect(savedCase(desk)?.cases[0]?.present.title).toBe('一种方法');
  });
  it('can be deleted and put back where they were open', async () => {
    kept();
    const { load, add, remove } = useIncome.getState();
    await load('新测算', '2026-03-01');
    const one = emptyCase('乙', '2026-03-01');
    add(one);
    const back = remove(one.id, '新测算', '2026-03-01');
    expect(useIncome.getState().cases).toHaveLength(1);
    back();
    expect(useIncome.getState().currentId).toBe(one.id);
  });
  it('are never none', async () => {
    kept();
    const { load, remove } = useIncome.getState();
    await load('新测算', '2026-03-01');
    remove(useIncome.getState().currentId, '新测算', '2026-03-01');
    expect(useIncome.getState().cases).toHaveLength(1);
  });
  it('are copied whole, under another id', () => {
    const one = emptyCase('甲', '2026-03-01');
    const two = duplicateOf(one, '甲（副本）');
    expect(two.id).not.toBe(one.id);
    expect(two.present).toBe(one.present);
  });
});

it('the what-if is edited without touching the present', async () => {
  kept();
  const { load, put, edit, change } = useIncome.getState();
  await load('新测算', '2026-03-01');
  put((one) => ({ ...one, whatIf: one.present }));
  edit('whatIf');
  change({ mode: 'transfer' });
  change((body) => ({ ...body, title: '假设' }));
  const [one] = useIncome.getState().cases;
  expect(one?.present).toMatchObject({ mode: 'licence', title: '' });
  expect(one?.whatIf).toMatchObject({ mode: 'transfer', title: '假设' });
});

it('a field of a kept case that lost its sense falls back, the rest stays', () => {
  const one = emptyCase('甲', '2026-03-01');
  const old = { ...one, present: { ...one.present, region: 'x', mode: 'sale', title: '留下' } };
  const [read] = readKept(IncomeCase, [old]);
  expect(read?.present).toMatchObject({ region: '100000', mode: 'licence', title: '留下' });
});

// The designs of the office: every change can be taken back, what can not be read is kept, others' changes are not lost.
import { beforeEach, expect, it, vi } from 'vitest';
import { emptyDesign, mostDesigns, type OwnDesign } from '../../../../../domain/reporting/own/design';
import { fail, ok } from '../../../../../shared/result';
import { fakeDesk } from '../../../testing/fakeDesk';
import { removeDesign, saveDesign } from './useOwnDesigns';

const said = vi.hoisted(() => ({
  done: [] as { message: string; undo?: () => void }[],
  errors: [] as string[],
}));
vi.mock('../../../lib/notify', () => ({
  notifyDone: (message: string, action?: { run: () => void }) =>
    said.done.push({ message, ...(action ? { undo: action.run } : {}) }),
  notifyError: ({ code }: { code: string }) => said.errors.push(code),
}));

const named = (id: string): OwnDesign => ({ ...emptyDesign(id, 'deal'), name: `报表 ${id}` });
const strange = { id: 'z', source: 'elsewhere' };

/** Settings that keep what is put. */
function desk(first: unknown[]): { kept: () => { id: string }[] } {
  let values: Record<string, unknown> = { 'reports.own': first };
  fakeDesk({
    'settings.get': () => ok({ values }),
    'settings.put': (input: { values: Record<string, unknown> }) => {
      values = { ...values, ...input.values };
      return ok({ saved: 1 });
    },
  });
  return { kept: () => values['reports.own'] as { id: string }[] };
}

const ids = (kept: { id: string }[]): string[] => kept.map(({ id }) => id);
const undo = async (): Promise<void> => {
  said.done.at(-1)?.undo?.();
  await vi.waitFor(() => expect(said.done.at(-1)?.undo).toBeUndefined());
};

beforeEach(() => {
  said.done.length = 0;
  said.errors.length = 0;
});

it('a new design is added; taken back, it is gone', async () => {
  const { kept } = desk([named('a'), strange]);
  expect(await saveDesign(named('b'), '已保存')).toBe(true);
  expect(ids(kept())).toEqual(['a', 'b', 'z']);
  await undo();
  expect(ids(kept())).toEqual(['a', 'z']);
});

it('a changed design goes back to what it was', async () => {
  const { kept } = desk([named('a'), named('b')]);
  await saveDesign({ ...named('a'), notes: '新的备注' }, '已保存');
  expect(kept()[0]).toMatchObject({ id: 'a', notes: '新的备注' });
  await undo();
  expect(kept()).toEqual([named('a'), named('b')]);
});

it('a deleted design comes back to its place, beside what was added meanwhile', async () => {
  const { kept } = desk([named('a'), named('b'), named('c')]);
  await removeDesign(named('b'));
  const back = said.done.at(-1)?.undo;
  await saveDesign(named('d'), '已保存');
  back?.();
  await vi.waitFor(() => expect(ids(kept())).toEqual(['a', 'b', 'c', 'd']));
});

it('no more are added than anybody finds again, and it is said', async () => {
  const { kept } = desk(Array.from({ length: mostDesigns }, (_, i) => named(`n${i}`)));
  expect(await saveDesign(named('more'), '已保存')).toBe(false);
  expect(kept()).toHaveLength(mostDesigns);
  expect(said.done.at(-1)?.message).toContain('已有 200 份');
});

it('a store that does not answer is named; nothing is said to be done', async () => {
  fakeDesk({ 'settings.get': () => fail('STORE_UNAVAILABLE') });
  expect(await saveDesign(named('a'), '已保存')).toBe(false);
  expect([said.errors, said.done]).toEqual([['STORE_UNAVAILABLE'], []]);
});

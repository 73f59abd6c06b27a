// One library of policies: typed here, kept as records; what the settings of older versions held is moved once.
import { beforeEach, expect, it, vi } from 'vitest';
import { fail, ok } from '../../../../shared/result';
import { fakeDesk, settle } from '../../testing/fakeDesk';
import { policyNamed } from './model/income.testkit';
import { copyOf, type OwnPolicy, ownOf } from './model/ownPolicies';
import { addPolicy, keepPolicies, movePolicies, putPolicy, takePolicies, usePolicies } from './policyStore';

const draft = copyOf(policyNamed('shape-7-full-pools'), '本校办法', [], '2026-03-01');
const record = (patch: Partial<OwnPolicy> = {}): OwnPolicy => ({
  ...draft,
  id: 'r1',
  rev: 3,
  used: false,
  ...patch,
});
const titled = (title: string) => ({ ...draft.policy, title });
const shown = () => usePolicies.getState().own.map(({ policy, rev }) => [policy.title, rev]);

beforeEach(() => {
  vi.useFakeTimers();
  usePolicies.setState({ own: [], waiting: new Set() });
});

it('a policy is on screen at every key and written once, a pause after the last', async () => {
  const desk = fakeDesk({ 'record.update': () => ok({ rev: 4, seq: 9 }) });
  takePolicies([record()]);
  putPolicy('r1', titled('本校办'));
  putPolicy('r1', titled('本校办法（试行）'));
  expect(shown()).toEqual([['本校办法（试行）', 3]]);
  vi.advanceTimersByTime(600);
  await settle();
  expect(desk.of('record.update')).toHaveLength(1);
  expect(desk.of('record.update')[0]?.input).toMatchObject({
    id: 'r1',
    expectedRev: 3,
    patch: { title: '本校办法（试行）' },
  });
  expect(shown()).toEqual([['本校办法（试行）', 4]]);
});

it('what is being typed is not overwritten by the answer of the store', async () => {
  fakeDesk({ 'record.update': () => ok({ rev: 4, seq: 9 }) });
  takePolicies([record()]);
  putPolicy('r1', titled('新'));
  takePolicies([record({ rev: 5 })]);
  expect(shown()).toEqual([['新', 5]]);
});

it('a policy that can not be read back waits until it can', async () => {
  const desk = fakeDesk({ 'record.update': () => ok({ rev: 4, seq: 9 }) });
  takePolicies([record()]);
  putPolicy('r1', titled(''));
  await keepPolicies();
  expect(desk.of('record.update')).toEqual([]);
  putPolicy('r1', titled('有名'));
  await keepPolicies();
  expect(desk.of('record.update')).toHaveLength(1);
});

it('a new one is a record of its own with version and family', async () => {
  const desk = fakeDesk({ 'record.create': () => ok({ id: 'r2', rev: 1, seq: 3 }) });
  expect(await addPolicy(draft)).toBe(true);
  expect(desk.of('record.create')[0]?.input).toMatchObject({
    entity: 'policy',
    fields: { title: '本校办法', version: 1, basedOn: 'shape-7-full-pools' },
  });
  expect(shown()).toEqual([['本校办法', 1]]);
});

it('policies of older versions move out of the settings once, and stay there where a record could not be made', async () => {
  const old = [{ ...draft, changedOn: '2026-03-01' }, { broken: true }];
  const answers = (create: () => ReturnType<typeof ok>) =>
    fakeDesk({
      'settings.get': () => ok({ values: { 'income.policies': old } }),
      'policies.list': () => ok({ own: [], shipped: [] }),
      'record.create': create,
      'settings.put': () => ok({ saved: 1 }),
    });
  const desk = answers(() => ok({ id: 'r2', rev: 1, seq: 3 }));
  await movePolicies();
  expect(desk.of('record.create')).toHaveLength(1);
  expect(desk.of('settings.put')[0]?.input).toEqual({ values: { 'income.policies': [] } });
  const refusing = answers(() => fail('DISK_FULL') as never);
  await movePolicies();
  expect(refusing.of('settings.put')).toEqual([]);
});

it('a record of another page begins a family of its own', () => {
  const { policy } = draft;
  const one = ownOf({ id: 'x', rev: 1, seq: 1, title: 't', policy, used: true } as never);
  expect(one).toMatchObject({ version: 1, basedOn: '', family: policy.id, used: true });
});

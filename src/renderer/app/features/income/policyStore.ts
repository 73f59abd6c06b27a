// The policies of the institution as records of the books: on screen at every key, written a pause after the last.
import { useEffect } from 'react';
import { create } from 'zustand';
import { Policy } from '../../../../domain/distribution';
import { command, query } from '../../lib/desk';
import { currentT } from '../../lib/i18n';
import { notifyError } from '../../lib/notify';
import { runCommand } from '../../lib/runCommand';
import { useDeskQuery } from '../../lib/useQuery';
import { readKept } from './incomeStore';
import { OldOwnPolicy, type OwnPolicy, ownOf, type PolicyDraft } from './model/ownPolicies';

/** Where older versions kept them; read once, then emptied. */
const OLD_KEY = 'income.policies';
const KEEP_MS = 500;

interface PolicyState {
  readonly own: readonly OwnPolicy[];
  /** Ids of records that were changed here and not written yet. */
  readonly waiting: ReadonlySet<string>;
}

export const usePolicies = create<PolicyState>(() => ({ own: [], waiting: new Set() }));

let timer: ReturnType<typeof setTimeout> | undefined;

/** Takes what the store answers; what is being written here stays as it is on the screen. */
export function takePolicies(found: readonly OwnPolicy[]): void {
  const { own, waiting } = usePolicies.getState();
  const mine = new Map(own.map((one) => [one.id, one]));
  usePolicies.setState({
    own: found.map((one) => {
      const here = waiting.has(one.id) ? mine.get(one.id) : undefined;
      return here === undefined ? one : { ...one, policy: here.policy };
    }),
  });
}

async function write(one: OwnPolicy): Promise<void> {
  // What can not be read back (an empty name) is written once it can.
  if (!Policy.safeParse(one.policy).success) return;
  const { policy } = one;
  const saved = await command('record.update', {
    entity: 'policy',
    id: one.id,
    expectedRev: one.rev,
    patch: { policy, title: policy.title },
  });
  const state = usePolicies.getState();
  const now = state.own.find(({ id }) => id === one.id);
  const isSame = now?.policy === policy;
  const waiting = new Set(state.waiting);
  if (isSame || !saved.ok) waiting.delete(one.id);
  const own = saved.ok
    ? state.own.map((each) => (each.id === one.id ? { ...each, rev: saved.value.rev } : each))
    : state.own;
  usePolicies.setState({ own, waiting });
  if (!saved.ok) notifyError(saved.error);
}

/** Writes what waits; called a pause after the last key, and when the page is left. */
export async function keepPolicies(): Promise<void> {
  clearTimeout(timer);
  const { own, waiting } = usePolicies.getState();
  for (const one of own.filter(({ id }) => waiting.has(id))) await write(one);
}

/** Changes a policy that no carried out run has used. */
export function putPolicy(id: string, policy: Policy): void {
  const { own, waiting } = usePolicies.getState();
  usePolicies.setState({
    own: own.map((one) => (one.id === id ? { ...one, policy } : one)),
    waiting: new Set([...waiting, id]),
  });
  clearTimeout(timer);
  timer = setTimeout(() => void keepPolicies(), KEEP_MS);
}

const fieldsOf = ({ policy, version, basedOn, family }: PolicyDraft) => ({
  title: policy.title,
  policy,
  version,
  basedOn,
  family,
});

/** Makes a record of a policy; true where it was saved. Shown at once. */
export async function addPolicy(draft: PolicyDraft): Promise<boolean> {
  const t = currentT();
  const saved = await runCommand(
    'record.create',
    { entity: 'policy', fields: fieldsOf(draft) },
    { label: t('income.policyAdded', { name: draft.policy.title }) },
  );
  if (!saved.ok) return false;
  const made: OwnPolicy = { ...draft, id: saved.value.id, rev: saved.value.rev, used: false };
  const { own } = usePolicies.getState();
  usePolicies.setState({ own: [made, ...own.filter(({ id }) => id !== made.id)] });
  return true;
}

/** Takes a policy away; one that an agreement or a run names stays, and the error says so. */
export async function removePolicy(one: OwnPolicy): Promise<boolean> {
  const t = currentT();
  const gone = await runCommand(
    'record.remove',
    { entity: 'policy', ids: [one.id] },
    { label: t('income.policyRemoved', { name: one.policy.title }) },
  );
  if (gone.ok) usePolicies.setState({ own: usePolicies.getState().own.filter(({ id }) => id !== one.id) });
  return gone.ok;
}

/** Policies that older versions kept in the settings become records, once. */
export async function movePolicies(): Promise<void> {
  const kept = await query('settings.get', { keys: [OLD_KEY] });
  const old = kept.ok ? readKept(OldOwnPolicy, kept.value.values[OLD_KEY]) : [];
  if (old.length === 0) return;
  const listed = await query('policies.list', {});
  if (!listed.ok) return;
  const known = new Set(listed.value.own.map(({ policy }) => policy.id));
  for (const draft of old.filter(({ policy }) => !known.has(policy.id))) {
    const made = await command('record.create', { entity: 'policy', fields: fieldsOf(draft) });
    if (!made.ok) return notifyError(made.error);
  }
  const emptied = await command('settings.put', { values: { [OLD_KEY]: [] } });
  if (!emptied.ok) notifyError(emptied.error);
}

/** Keeps the policies on screen those of the store while a page shows them. */
export function usePolicyFeed(): void {
  const { data } = useDeskQuery('policies.list', {}, { entities: ['policy', 'run'], keepPrevious: true });
  useEffect(() => {
    void movePolicies();
    return () => void keepPolicies();
  }, []);
  useEffect(() => {
    if (data) takePolicies(data.own.map(ownOf));
  }, [data]);
}

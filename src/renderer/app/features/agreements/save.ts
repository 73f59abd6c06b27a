// Saves and removes records of this page: toast with undo, errors in words.

import type { Result } from '../../../../shared/result';
import type { CommandInput, CommandName, CommandOutput } from '../../../../shared/store/commands';
import { currentT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { useAgreementsView } from './view';

type Entity = 'agreement' | 'obligation' | 'holding' | 'royaltyReport';
type Row = Readonly<Record<string, unknown>>;

/** What a form changed: fields that are gone are cleared. */
export const patchOf = (before: Row, row: Row, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    names.map((name) => [name, row[name] ?? (before[name] === undefined ? undefined : null)]),
  );

export async function saveRecord(
  entity: Entity,
  record: { readonly id: string; readonly rev: number },
  patch: Record<string, unknown>,
  name: string,
): Promise<boolean> {
  const label = currentT()('agreements.changed', { name });
  const input = { entity, id: record.id, expectedRev: record.rev, patch };
  return (await runCommand('record.update', input, { label })).ok;
}

/** A command of the register with its words. */
export const act = <N extends CommandName>(
  name: N,
  input: CommandInput<N>,
  label: string,
): Promise<Result<CommandOutput<N>>> => runCommand(name, input, { label });

async function remove(entity: Entity, id: string, name: string): Promise<boolean> {
  const label = currentT()('agreements.removed', { name });
  return (await runCommand('record.remove', { entity, ids: [id] }, { label })).ok;
}

export async function removeAgreement(id: string, name: string): Promise<void> {
  if (await remove('agreement', id, name)) useAgreementsView.getState().put('register', { openId: null });
}

export async function removeHolding(id: string, name: string): Promise<void> {
  if (await remove('holding', id, name)) useAgreementsView.getState().put('holdings', { openId: null });
}

export const removeObligation = (id: string, name: string): Promise<boolean> =>
  remove('obligation', id, name);

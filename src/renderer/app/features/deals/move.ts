// Takes a negotiation a step: at once where nothing is asked, over a small form where a reason is.
import type { DealStage, LostReason } from '../../../../domain/negotiation/records';
import { wayOf } from '../../../../domain/negotiation/stages';
import type { Deal } from '../../../../domain/patents/records';
import { ok, type Result } from '../../../../shared/result';
import { isoDay } from '../../lib/dateDistance';
import { query } from '../../lib/desk';
import { changeField, type SaveOutcome, type SavePorts, saveTogether } from '../../lib/fieldSave';
import { currentT } from '../../lib/i18n';
import { notifyError } from '../../lib/notify';
import { runCommand } from '../../lib/runCommand';
import { stepWords } from './dealText';
import { useDealsView } from './view';

export interface Moving {
  readonly id: string;
  readonly rev: number;
  readonly title: string;
  readonly stage: DealStage;
}

export interface MoveWords {
  readonly on: string;
  readonly reason?: string | undefined;
  readonly lostReason?: LostReason | undefined;
}

async function dealNow(id: string): Promise<Result<Deal>> {
  const found = await query('deals.get', { id, today: isoDay(new Date()) });
  return found.ok ? ok(found.value.deal) : found;
}

/** A step over a newer revision is taken where the stage is still the one on the screen: one's own last save is no conflict. */
export async function carryOut(deal: Moving, to: DealStage, words: MoveWords): Promise<boolean> {
  const t = currentT();
  const step = stepWords(deal.stage, to, t);
  const label = t('deals.moved', { title: deal.title, step });
  const take = (expectedRev: number, isLast: boolean) =>
    runCommand(
      'deal.move',
      { id: deal.id, expectedRev, to, title: step, ...words },
      { label, ...(isLast ? {} : { handles: ['STEP_TAKEN'] }) },
    );
  const first = await take(deal.rev, false);
  if (first.ok || first.error.code !== 'STEP_TAKEN') return first.ok;
  const now = await dealNow(deal.id);
  if (now.ok && now.value.stage === deal.stage) return (await take(now.value.rev, true)).ok;
  notifyError(first.error);
  return false;
}

/** A forward step is taken today; the others open the form for their reason. */
export function move(deal: Moving, to: DealStage): void {
  if (wayOf(deal.stage, to) === 'forward') void carryOut(deal, to, { on: isoDay(new Date()) });
  else
    useDealsView.getState().put({
      pending: { id: deal.id, rev: deal.rev, title: deal.title, from: deal.stage, to },
      creating: false,
    });
}

const ports = (id: string, label: string): SavePorts => ({
  write: (patch, expectedRev) =>
    runCommand(
      'record.update',
      { entity: 'deal', id, expectedRev, patch },
      { label, handles: ['REV_CONFLICT'] },
    ),
  read: () => dealNow(id),
});

function said(outcome: SaveOutcome): boolean {
  if (outcome.kind === 'conflict') notifyError({ code: 'REV_CONFLICT', data: {} });
  return outcome.kind === 'saved' || outcome.kind === 'unchanged';
}

const changed = (title: string): string => currentT()('deals.changed', { title });

/** Saves fields of a deal, over a newer revision where these fields have not moved since. */
export const saveDeal = async (deal: Deal, patch: Record<string, unknown>): Promise<boolean> =>
  said(await saveTogether(ports(deal.id, changed(deal.title)), deal, patch));

/** Changes one list of a deal as it is in the store now: two ticks in quick succession do not undo each other. */
export async function changeDeal<F extends keyof Deal & string>(
  deal: Deal,
  field: F,
  change: (now: Deal[F]) => Deal[F],
): Promise<boolean> {
  // The port hands on what the store has under this name.
  return said(await changeField(ports(deal.id, changed(deal.title)), field, (now) => change(now as Deal[F])));
}

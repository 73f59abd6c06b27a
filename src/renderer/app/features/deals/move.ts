// Takes a negotiation a step: at once where nothing is asked, over a small form where a reason is.
import type { DealStage, LostReason } from '../../../../domain/negotiation/records';
import { wayOf } from '../../../../domain/negotiation/stages';
import { isoDay } from '../../lib/dateDistance';
import { currentT } from '../../lib/i18n';
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

export async function carryOut(deal: Moving, to: DealStage, words: MoveWords): Promise<boolean> {
  const t = currentT();
  const step = stepWords(deal.stage, to, t);
  const label = t('deals.moved', { title: deal.title, step });
  const input = { id: deal.id, expectedRev: deal.rev, to, title: step, ...words };
  return (await runCommand('deal.move', input, { label })).ok;
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

/** Saves fields of a deal; a newer revision is said in words and nothing is lost. */
export async function saveDeal(
  deal: { readonly id: string; readonly rev: number; readonly title: string },
  patch: Record<string, unknown>,
): Promise<boolean> {
  const label = currentT()('deals.changed', { title: deal.title });
  const input = { entity: 'deal' as const, id: deal.id, expectedRev: deal.rev, patch };
  return (await runCommand('record.update', input, { label })).ok;
}

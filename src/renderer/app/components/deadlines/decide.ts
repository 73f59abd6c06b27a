// Decisions and payments of annuities as commands with their words; every one can be undone in one step.
import type { AnnuityChoice } from '../../../../domain/patents/parts';
import { currentT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';

export interface AnnuityKey {
  readonly patentId: string;
  readonly year: number;
}

/** `choice` null takes the decision back. */
export async function decideAnnuities(
  keys: readonly AnnuityKey[],
  choice: AnnuityChoice | null,
  today: string,
  reason?: string,
): Promise<boolean> {
  const t = currentT();
  const label =
    choice === null
      ? t('deadlines.cleared', { n: keys.length })
      : t('deadlines.decided', { n: keys.length, choice: t(`domain.choice.${choice}`) });
  const why = choice === null ? { reason: null } : reason ? { reason } : {};
  const entries = keys.map(({ patentId, year }) => ({ patentId, year, choice, ...why }));
  return (await runCommand('annuity.record', { entries, on: today }, { label })).ok;
}

/** What was paid for each year, in fen, on one day. */
export async function payAnnuities(
  payments: readonly (AnnuityKey & { readonly fen: number })[],
  paidOn: string,
): Promise<boolean> {
  const label = currentT()('deadlines.paidDone', { n: payments.length });
  const entries = payments.map(({ patentId, year, fen }) => ({ patentId, year, paidOn, paidFen: fen }));
  return (await runCommand('annuity.record', { entries }, { label })).ok;
}

export async function removePayment({ patentId, year }: AnnuityKey): Promise<void> {
  const label = currentT()('deadlines.paidRemoved', { n: year });
  const entries = [{ patentId, year, paidOn: null, paidFen: null }];
  await runCommand('annuity.record', { entries }, { label });
}

// What this page asks of the store: begin a filing, take a step, remove one.
import type { FilingKind } from '../../../../domain/declarations/records';
import type { FilingStepInput } from '../../../../shared/store/filingCommands';
import { isoDay } from '../../lib/dateDistance';
import { currentT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { useFilingsView } from './view';

interface NewFiling {
  readonly kind: FilingKind;
  readonly agreementId?: string | undefined;
  readonly dealId?: string | undefined;
  readonly title?: string | undefined;
  /** Title of the agreement or deal, for the name of the filing. */
  readonly about?: string | undefined;
}

export async function createFiling({ kind, agreementId, dealId, title, about }: NewFiling): Promise<void> {
  const t = currentT();
  const named = title ?? [t(`terms.filing.${kind}`), about ?? ''].filter(Boolean).join(' · ');
  const made = await runCommand(
    'filing.create',
    {
      kind,
      title: named.slice(0, 500),
      today: isoDay(new Date()),
      ...(agreementId === undefined ? {} : { agreementId }),
      ...(dealId === undefined ? {} : { dealId }),
    },
    { label: t('filings.created', { name: named }) },
  );
  if (made.ok)
    useFilingsView.getState().put({
      openId: made.value.id,
      creating: false,
      text: '',
      chips: [],
      forKind: null,
      agreementId: null,
      dealId: null,
    });
}

export async function stepFiling(
  filing: { readonly id: string; readonly rev: number; readonly title: string },
  step: FilingStepInput,
): Promise<boolean> {
  const t = currentT();
  const done = await runCommand(
    'filing.step',
    { id: filing.id, expectedRev: filing.rev, step, today: isoDay(new Date()) },
    { label: t('filings.stepped', { step: t(`filings.step.${step.do}`), name: filing.title }) },
  );
  return done.ok;
}

export async function removeFiling(id: string, name: string): Promise<void> {
  const label = currentT()('filings.removed', { name });
  const gone = await runCommand('record.remove', { entity: 'filing', ids: [id] }, { label });
  if (gone.ok && useFilingsView.getState().openId === id) useFilingsView.getState().put({ openId: null });
}

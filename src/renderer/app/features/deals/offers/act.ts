// What the panel asks of the store: new versions, drafts, steps; each said in words with undo where there is one.

import type { OffersAnswer } from '../../../../../domain/negotiation/offers/judge';
import type { OfferStep } from '../../../../../domain/negotiation/offers/steps';
import type { OfferFields } from '../../../../../domain/negotiation/records';
import type { TermSet } from '../../../../../domain/negotiation/terms';
import type { Offer } from '../../../../../domain/patents/records';
import { command } from '../../../lib/desk';
import { currentT } from '../../../lib/i18n';
import { notifyDone, notifyError } from '../../../lib/notify';
import { runCommand } from '../../../lib/runCommand';

type Draft = Omit<OfferFields, 'dealId' | 'version' | 'state' | 'on'>;

/** What a draft keeps of an offer: its terms and how it is called, not when it was sent. */
export const draftOf = ({ by, label, validUntil, basedOn, terms, documents, note }: Offer): Draft => ({
  by,
  terms,
  ...(label === undefined ? {} : { label }),
  ...(validUntil === undefined ? {} : { validUntil }),
  ...(basedOn === undefined ? {} : { basedOn }),
  ...(documents === undefined ? {} : { documents }),
  ...(note === undefined ? {} : { note }),
});

/** The terms a first offer starts from: the deal's way and patents. */
const firstTerms = ({ deal }: OffersAnswer): TermSet => ({
  mode: deal.mode,
  patentIds: deal.patentIds,
  consideration: {},
});

/** A new draft: empty, a copy of a version, or a copy with other terms. The id of what was made. */
export async function makeDraft(
  answer: OffersAnswer,
  by: OfferFields['by'],
  from?: Offer,
  terms?: TermSet,
): Promise<string | undefined> {
  const t = currentT();
  const next = Math.max(0, ...answer.offers.map(({ version }) => version)) + 1;
  const offer: Draft = {
    by,
    terms: terms ?? from?.terms ?? firstTerms(answer),
    ...(from === undefined ? {} : { basedOn: from.id }),
    ...(from?.label === undefined ? {} : { label: from.label }),
  };
  const label =
    from === undefined
      ? t('offers.created', { n: next })
      : t('offers.copied', { n: next, from: from.version });
  const made = await runCommand('offer.save', { dealId: answer.deal.id, offer }, { label });
  return made.ok ? made.value.id : undefined;
}

export async function removeDraft({ id, version }: Offer): Promise<boolean> {
  const label = currentT()('offers.removed', { n: version });
  return (await runCommand('record.remove', { entity: 'offer', ids: [id] }, { label })).ok;
}

/** Steps are not undoable: the toast offers nothing that would be refused, and Ctrl+Z does not know them. */
export async function takeStep(
  { id, rev, version }: Offer,
  step: OfferStep,
  on: string,
  reason: string | undefined,
): Promise<boolean> {
  const t = currentT();
  const done = await command(`offer.${step}`, {
    id,
    expectedRev: rev,
    on,
    title: t(`offers.event.${step}`, { n: version }),
    ...(reason === undefined ? {} : { reason }),
  });
  if (done.ok) notifyDone(t(`offers.done.${step}`, { n: version }));
  else notifyError(done.error);
  return done.ok;
}

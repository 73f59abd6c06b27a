// What may not be done to offers by any command, undo included: what was sent or received stays as it was.
import { sameValue } from '../../replication/patch';
import type { OfferFields } from '../records';
import type { OfferRefusal } from './steps';

interface Change {
  readonly before: OfferFields | null;
  readonly after: OfferFields | null;
}

const refuse = (code: OfferRefusal['code'], { version, state }: OfferFields): OfferRefusal => ({
  code,
  data: { version, state },
});

/** Notes are the office's own; with them left out, and what the store keeps beside the fields. */
const withoutNote = (offer: OfferFields): object => ({ ...offer, note: '', id: '', rev: 0, seq: 0 });

/** A draft may change, go and come back; everything else goes by the steps, and never back. */
export function offerRefusal({ before, after }: Change, by: 'deal' | 'undo' | 'other'): OfferRefusal | null {
  if (by === 'deal') return null;
  if (before === null)
    // Only the removal of its deal takes a sent offer away; undoing that brings it back as it was.
    return after === null || after.state === 'draft' || by === 'undo'
      ? null
      : refuse('OFFER_BY_STEPS', after);
  if (before.state !== 'draft') {
    const isNote = after !== null && sameValue(withoutNote(before), withoutNote(after));
    return isNote ? null : refuse('OFFER_IMMUTABLE', before);
  }
  if (after === null) return null;
  const isSame =
    after.state === 'draft' && after.version === before.version && after.dealId === before.dealId;
  return isSame ? null : refuse('OFFER_BY_STEPS', before);
}

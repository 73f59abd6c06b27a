// The draft in hand: kept in the store shortly after each change, and when the form closes, so that nothing typed is lost.
import { useCallback, useEffect, useRef, useState } from 'react';
import { writeTerm } from '../../../../../domain/negotiation/offers/fields';
import type { OfferFields } from '../../../../../domain/negotiation/records';
import type { Offer } from '../../../../../domain/patents/records';
import { command } from '../../../lib/desk';
import { currentT } from '../../../lib/i18n';
import { notifyError } from '../../../lib/notify';
import { remember } from '../../../lib/runCommand';
import { draftOf } from './act';

type Draft = Omit<OfferFields, 'dealId' | 'version' | 'state' | 'on'>;
export type DraftState = 'kept' | 'saving' | 'failed';

const KEEP_MS = 500;

export interface DraftInHand {
  readonly draft: Draft;
  readonly state: DraftState;
  readonly setTerm: (path: string, value: unknown) => void;
  readonly put: (patch: Partial<Record<'label' | 'validUntil' | 'note', string | undefined>>) => void;
  /** Writes at once what is not written yet. */
  readonly flush: () => Promise<boolean>;
}

/** One save at a time; what is typed meanwhile goes with the next. */
export function useDraft(offer: Offer): DraftInHand {
  const [draft, setDraft] = useState<Draft>(() => draftOf(offer));
  const [state, setState] = useState<DraftState>('kept');
  const latest = useRef(draft);
  const rev = useRef(offer.rev);
  const dirty = useRef(false);
  const running = useRef<Promise<boolean> | null>(null);
  const { id, dealId, version } = offer;

  const flush = useCallback(async (): Promise<boolean> => {
    if (running.current !== null) await running.current;
    if (!dirty.current) return true;
    dirty.current = false;
    setState('saving');
    const save = async (): Promise<boolean> => {
      const saved = await command('offer.save', {
        dealId,
        id,
        expectedRev: rev.current,
        offer: latest.current,
      });
      if (saved.ok) {
        rev.current = saved.value.rev;
        remember(saved.value.seq, currentT()('offers.draftChanged', { n: version }), true);
      } else if (saved.error.code !== 'NOT_FOUND') notifyError(saved.error);
      setState(saved.ok ? 'kept' : 'failed');
      if (!saved.ok) dirty.current = true;
      return saved.ok;
    };
    running.current = save();
    const done = await running.current;
    running.current = null;
    return done;
  }, [dealId, id, version]);

  useEffect(() => {
    if (!dirty.current || latest.current !== draft) return;
    const timer = setTimeout(() => void flush(), KEEP_MS);
    return () => clearTimeout(timer);
  }, [draft, flush]);
  useEffect(() => () => void flush(), [flush]);
  // A newer revision that is not ours: somebody took a change back.
  useEffect(() => {
    if (offer.rev <= rev.current || dirty.current || running.current !== null) return;
    rev.current = offer.rev;
    latest.current = draftOf(offer);
    setDraft(latest.current);
  }, [offer]);

  const change = (next: Draft): void => {
    latest.current = next;
    dirty.current = true;
    setState('saving');
    setDraft(next);
  };
  return {
    draft,
    state,
    setTerm: (path, value) =>
      change({ ...latest.current, terms: writeTerm(latest.current.terms, path, value) }),
    put: (patch) => {
      const entries = Object.entries({ ...latest.current, ...patch });
      change(Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== '')) as Draft);
    },
    flush,
  };
}

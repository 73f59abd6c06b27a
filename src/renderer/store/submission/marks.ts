// Names of marks. The registration of a patent is marked under the patent itself, which the list shows and filters by;
// every other kind has a mark of its own beside it.
import type { KindType } from '../../../domain/submission/kinds';
import { PATENT_REGISTRATION } from '../../../domain/submission/registration';
import type { Mark, StoreState } from '../state';

export const markId = (kind: KindType, recordId: string): string =>
  kind === PATENT_REGISTRATION ? recordId : `${kind}|${recordId}`;

/** Kind and record behind a mark. */
export function markedThing(id: string): { kind: string; recordId: string } {
  const at = id.indexOf('|');
  return at < 0
    ? { kind: PATENT_REGISTRATION, recordId: id }
    : { kind: id.slice(0, at), recordId: id.slice(at + 1) };
}

/** State of a thing as it now stands: an acceptance counts for the revision that was sent and for no later one. */
export function presentState(mark: Mark | undefined, rev: number): 'none' | Mark['state'] {
  if (mark === undefined) return 'none';
  return mark.state === 'accepted' && mark.rev !== rev ? 'none' : mark.state;
}

/** Marks by the act they wait for; built when it is needed, since a day brings few later decisions. */
export function marksByOp(state: StoreState): Map<string, Mark> {
  return new Map([...state.markOf.values()].map((mark) => [mark.opId, mark]));
}

// The answer the room is made of, and where in it each refusal is cured.
import { rankOf, stageOrder } from '../../../../../domain/negotiation/stages';
import type { QueryOutput } from '../../../../../shared/store/queries';
import type { RoomTab } from '../view';

export type Room = QueryOutput<'deals.get'>;
export type Deal = Room['deal'];
export type DealMove = Room['moves'][number];

const cures: Readonly<Record<string, RoomTab>> = {
  DEAL_NO_PARTY: 'overview',
  DEAL_NO_PATENT: 'overview',
  DEAL_PATENT_LAPSED: 'overview',
  DEAL_PATENT_NOT_GRANTED: 'overview',
  DEAL_PATENT_UNKNOWN: 'overview',
  DEAL_CO_OWNER_CONSENT: 'overview',
  DEAL_NO_NDA: 'work',
  DEAL_TASKS_OPEN: 'work',
  DEAL_NO_AGREED_OFFER: 'offers',
  DEAL_EXPORT_NOT_CLEAR: 'papers',
  DEAL_NO_AGREEMENT: 'papers',
  DEAL_NOT_REGISTERED: 'papers',
};

export const cureTab = (code: string): RoomTab => cures[code] ?? 'decision';

/** The step that comes next in the order of the work: the notice is left out where none is asked for. */
export function nextMove({ deal, moves, notice }: Room): DealMove | undefined {
  const at = rankOf(deal.stage);
  const next = stageOrder[at + 1];
  const wanted = next === 'notice' && !notice.needed ? stageOrder[at + 2] : next;
  return at < 0 ? undefined : moves.find(({ to }) => to === wanted);
}

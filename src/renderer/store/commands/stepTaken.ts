// A step or an approval that came second: not "somebody edited this", but who took which step when.
import { DeskFailure, failure } from '../../../shared/result';
import type { CommandName } from '../../../shared/store/commands';
import type { StoreState } from '../state';

/** Commands that take a case on, by the entity whose revision they rest on. */
const steps: Partial<
  Record<CommandName, 'deal' | 'offer' | 'agreement' | 'royaltyReport' | 'filing' | 'run'>
> = {
  'deal.move': 'deal',
  'deal.approve': 'deal',
  'offer.send': 'offer',
  'offer.receive': 'offer',
  'offer.agree': 'offer',
  'offer.reject': 'offer',
  'offer.withdraw': 'offer',
  'agreement.fromDeal': 'deal',
  'agreement.confirm': 'agreement',
  'agreement.amend': 'agreement',
  'agreement.end': 'agreement',
  'royalty.accept': 'royaltyReport',
  'filing.step': 'filing',
  'run.step': 'run',
};

/** The refusal as it is told: STEP_TAKEN with what was changed, by whom and when, where a step met a newer revision. */
export async function asTold(state: StoreState, name: CommandName, refusal: unknown): Promise<unknown> {
  const entity = steps[name];
  if (!(refusal instanceof DeskFailure) || refusal.error.code !== 'REV_CONFLICT' || entity === undefined)
    return refusal;
  const { data = {} } = refusal.error;
  const record = state.small[entity].get(String(data.id));
  const head = record === undefined ? undefined : await state.db.changes.get(record.seq);
  if (head === undefined) return failure('STEP_TAKEN', data);
  return failure('STEP_TAKEN', { ...data, title: head.label, by: head.actor, when: head.at });
}

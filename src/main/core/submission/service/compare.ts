// "他们有 / 我们有": what the platform holds of one kind against the records here, and how the marks here are put right.
import { canonicalJson } from '../../../../domain/submission/canonicalJson';
import type { KindType } from '../../../../domain/submission/kinds';
import type { LookupAnswer } from '../../../../domain/submission/wire';
import { failure } from '../../../../shared/result';
import type { Compared, Comparison } from '../../../../shared/routes/submission';
import type { RepairedMark } from '../../../../shared/store/protocol';
import type { TaskHandle } from '../../tasks';
import { failureCode } from '../attempt';
import { nodeSha256 } from '../crypto';
import type { LaneServices } from '../services';
import { type Complete, pagesOf } from './collect';
import type { SubmissionDeps } from './ports';
import type { SubmissionSettings } from './settings';

const SHOWN = 1000;
type Found = LookupAnswer['found'][number];

export async function compare(
  deps: Pick<SubmissionDeps, 'store' | 'today'>,
  lane: Pick<LaneServices, 'lookup'>,
  settings: SubmissionSettings,
  kind: KindType,
  task: TaskHandle,
): Promise<{ comparison: Comparison; repairs: RepairedMark[] }> {
  const comparison: Comparison = { kind, asked: 0, same: 0, counts: {}, rows: [] };
  const repairs: RepairedMark[] = [];
  const everything = { kind, text: '', filter: {}, again: true, every: true } as const;
  for await (const page of pagesOf(deps, settings, everything)) {
    if (task.signal.aborted) throw failure('CANCELLED');
    const ours = page.candidates.filter((one): one is Complete => one.payload !== null);
    if (ours.length === 0) continue;
    const answer = await lane.lookup(settings.endpoint, {
      keys: ours.map(({ key }) => ({ type: kind, key })),
    });
    if (!answer.ok) {
      const code = failureCode(answer.failure);
      throw failure('PLATFORM_REFUSED', { code, detail: answer.detail ?? code });
    }
    const theirs = new Map(answer.value.found.map((one) => [one.key, one]));
    for (const one of ours) {
      comparison.asked += 1;
      const found = theirs.get(one.key);
      const state = stateOf(one, found);
      if (state === 'same') comparison.same += 1;
      else note(comparison, one, found, state);
      const repair = repairOf(one, found, state);
      if (repair !== undefined) repairs.push(repair);
    }
    task.progress('comparing', comparison.asked);
  }
  return { comparison, repairs };
}

const contentOf = (one: Complete): string => nodeSha256(canonicalJson(one.payload));

/** A thing under way is nobody's difference: its receipts are still to come. */
function stateOf(one: Complete, found: Found | undefined): Compared['state'] | 'same' {
  if (one.mark === 'waiting') return 'same';
  if (found === undefined) return one.baseRev > 0 || one.mark === 'accepted' ? 'lost' : 'unsent';
  if (found.withdrawn === true) return 'withdrawn';
  const equal = found.content !== undefined && found.content === contentOf(one);
  if (one.baseRev !== found.rev) return equal || one.baseRev < found.rev ? 'ahead' : 'differs';
  if (equal) return one.mark === 'accepted' ? 'same' : 'ahead';
  return 'differs';
}

function note(to: Comparison, one: Complete, found: Found | undefined, state: Compared['state']): void {
  to.counts[state] = (to.counts[state] ?? 0) + 1;
  if (to.rows.length >= SHOWN) return;
  const { markId, recordId, key, baseRev, payload } = one;
  const name = (payload as { title?: string }).title ?? one.name;
  const theirs = { theirRev: found?.rev ?? 0, nationalId: found?.nationalId ?? '' };
  to.rows.push({ state, markId, recordId, key, name, ourRev: baseRev, ...theirs });
}

/** Where the platform knows more: its revision and number, and an acceptance of what stands here now if it is the same. */
function repairOf(one: Complete, found: Found | undefined, state: string): RepairedMark | undefined {
  if (state !== 'ahead' || found === undefined) return undefined;
  const { opId, batchId, rev: platformRev, nationalId } = found;
  const rev = found.content === contentOf(one) ? one.rev : 0;
  return { id: one.markId, rev, opId, batchId, platformRev, nationalId };
}

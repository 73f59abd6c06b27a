// Makes a run and takes it a step further. The engine decides; here records become its input and its answer a record.
import { isReversal, standingRuns } from '../../../domain/agreements/books';
import { floorsOfRun, isStale, shortfallOf } from '../../../domain/agreements/runChecks';
import { type Award, awardOf } from '../../../domain/agreements/runInput';
import {
  draftRun,
  houseOn,
  type IsWorkingDay,
  type Run,
  type RunHouse,
  type RunStep,
  reversalOf,
  stepRun,
} from '../../../domain/distribution';
import { formatAmount, negate } from '../../../domain/money';
import type { DistributionRun } from '../../../domain/patents/records';
import { failure } from '../../../shared/result';
import type { CommandInput, CommandStamp } from '../../../shared/store/commands';
import { houseNow } from '../house';
import { contentOf } from '../runSource';
import type { StoreState } from '../state';
import type { Intent } from '../transact';

type Fields = Omit<DistributionRun, 'id' | 'rev' | 'seq'>;
type Stamp = Pick<CommandStamp, 'at' | 'actor'>;

/** What of the run's own content asks for its records again. */
const contentNow = (state: StoreState, { agreementId, upTo, run }: Fields) =>
  contentOf(state, agreementId, upTo, awardOf(run.input));

const open = ({ state }: DistributionRun): boolean => state !== 'executed' && state !== 'paid';

/** The content of a run as it is now, as fields of its record. */
function withContent(state: StoreState, fields: Fields): Fields {
  const { input: _input, ...content } = contentNow(state, fields);
  const { policyId: _old, acknowledged: _gone, ...rest } = fields;
  const policyId = state.small.agreement.get(fields.agreementId)?.policyId;
  return { ...rest, ...content, ...(policyId === undefined ? {} : { policyId }) };
}

function reversalFields(
  state: StoreState,
  { reverses, title, upTo }: CommandInput<'run.create'>,
  id: string,
  by: string,
): Fields {
  const of = state.small.run.get(reverses ?? '');
  if (of === undefined) throw failure('NOT_FOUND', { entity: 'run', id: reverses ?? '' });
  if ([...state.small.run.values()].some((run) => run.reverses === of.id))
    throw failure('RUN_REVERSED', { title: of.title });
  const answer = reversalOf(of.run, id, by);
  if (!answer.ok) throw failure(answer.code, answer.data);
  const { agreementId, people } = of;
  return {
    title,
    agreementId,
    upTo,
    state: 'draft',
    fen: negate(of.fen),
    incomeIds: [],
    outlayIds: [],
    reverses: of.id,
    ...(of.basis === undefined ? {} : { basis: of.basis }),
    people,
    run: answer.run,
  };
}

/** A year's profit is shared once: another run of the same year, still standing, refuses it. */
function refuseYearTwice(state: StoreState, agreementId: string, { year }: Award & { kind: 'profit' }): void {
  const runs = [...state.small.run.values()].filter((run) => run.agreementId === agreementId);
  const same = standingRuns(runs).find(({ run }) => run.input.kind === 'profit' && run.input.year === year);
  if (same !== undefined) throw failure('RUN_YEAR_PAID', { year, title: same.title });
}

const awardIn = ({ equity, profit }: CommandInput<'run.create'>): Award | undefined => {
  if (equity !== undefined) return { kind: 'equity', ...equity };
  return profit === undefined ? undefined : { kind: 'profit', ...profit };
};

/** RUN_OPEN, RUN_EMPTY, RUN_NO_POLICY, RUN_YEAR_PAID; RUN_NOT_EXECUTED and RUN_REVERSED for one that takes a run back. */
export function createRunIntent(
  state: StoreState,
  input: CommandInput<'run.create'>,
  { actor }: Stamp,
  newId: () => string,
): { intent: Intent; id: string } {
  const { agreementId, upTo, title, by = actor } = input;
  const busy = [...state.small.run.values()].find((run) => run.agreementId === agreementId && open(run));
  if (busy !== undefined) throw failure('RUN_OPEN', { title: busy.title, id: busy.id });
  const id = newId();
  // A distribution of the sample's money leaves with the sample.
  const mark = state.small.agreement.get(agreementId)?.sample === true ? { sample: true as const } : {};
  const done = (after: Fields) => ({
    id,
    intent: {
      kind: 'run',
      label: title,
      effects: [{ entity: 'run', id, before: null, after: { ...after, ...mark } }],
    } satisfies Intent,
  });
  if (input.reverses !== undefined) return done(reversalFields(state, input, id, by));
  const award = awardIn(input);
  if (award?.kind === 'profit') refuseYearTwice(state, agreementId, award);
  const { input: runInput, ...content } = contentOf(state, agreementId, upTo, award);
  if (award === undefined && content.incomeIds.length === 0) throw failure('RUN_EMPTY', { upTo });
  const policyId = state.small.agreement.get(agreementId)?.policyId;
  return done({
    title,
    agreementId: agreementId as DistributionRun['agreementId'],
    upTo,
    state: 'draft',
    ...(award === undefined ? {} : { basis: award.kind }),
    ...content,
    ...(policyId === undefined ? {} : { policyId }),
    run: draftRun(id, by, runInput),
  });
}

/** Rules of the house on the day of the step. */
interface Now {
  readonly rules: RunHouse;
  readonly isWorking: IsWorkingDay;
}

function taken(run: Run, step: RunStep, now: Now): Run {
  // A run goes its whole way by the rules it was computed under.
  const house = { ...(run.house ?? now.rules), isWorking: now.isWorking };
  const answer = stepRun(run, step, house);
  if (!answer.ok) throw failure(answer.code, answer.data);
  return answer.run;
}

/** The steps the engine knows, with who and when filled in. */
function engineStep(
  step: Exclude<CommandInput<'run.step'>['step'], { do: 'compute' | 'acknowledge' }>,
  { at, actor }: Stamp,
  newId: () => string,
): RunStep {
  const on = ('on' in step && step.on) || at.slice(0, 10);
  const by = ('by' in step && step.by) || actor;
  switch (step.do) {
    case 'review':
      return { do: 'review', by };
    case 'approve':
      return { do: 'approve', by, on, body: step.body };
    case 'object':
      return { do: 'object', id: newId(), on, text: step.text };
    case 'publish':
      return { ...step, on };
    case 'execute':
      return { do: 'execute', on };
    case 'pay':
      return { ...step, on };
    default:
      return step;
  }
}

/** Steps that build on what was computed: the facts may not have moved since. */
const builds = new Set(['review', 'approve', 'publish', 'execute']);

function stepped(
  state: StoreState,
  before: Fields,
  step: CommandInput<'run.step'>['step'],
  stamp: Stamp,
  newId: () => string,
  now: Now,
): Fields {
  if (step.do === 'compute') {
    const fresh = isReversal(before) ? before : withContent(state, before);
    const content = isReversal(before)
      ? before.run
      : taken(
          before.run,
          { do: 'edit', by: before.run.preparedBy, input: contentNow(state, before).input },
          now,
        );
    const run = { ...taken(content, { do: 'compute' }, now), house: now.rules };
    return { ...fresh, state: run.state, fen: run.result?.value ?? fresh.fen, run };
  }
  const shortfall = shortfallOf(floorsOfRun(before));
  if (step.do === 'acknowledge') {
    if (before.state !== 'computed') throw failure('RUN_WRONG_STATE', { state: before.state, step: step.do });
    const { reason, by = stamp.actor, on = stamp.at.slice(0, 10) } = step;
    return { ...before, acknowledged: { shortfall: shortfall.fen, reason, by, on } };
  }
  if (builds.has(step.do) && !isReversal(before)) {
    if (isStale(before.run, contentNow(state, before).input)) throw failure('RUN_STALE');
    if (shortfall.fen > (before.acknowledged?.shortfall ?? 0))
      throw failure('RUN_FLOOR_SHORT', {
        shortfall: formatAmount(shortfall.fen),
        place: shortfall.place,
      });
  }
  const run = taken(before.run, engineStep(step, stamp, newId), now);
  const { acknowledged, ...rest } = before;
  const keeps = step.do !== 'sendBack' && acknowledged !== undefined;
  return { ...rest, ...(keeps ? { acknowledged } : {}), state: run.state, run };
}

/** REV_CONFLICT, RUN_STALE, RUN_FLOOR_SHORT, or what the engine refuses. */
export async function stepRunIntent(
  state: StoreState,
  { id, expectedRev, step }: CommandInput<'run.step'>,
  stamp: Stamp,
  newId: () => string,
): Promise<{ intent: Intent; rev: number; now: string }> {
  const { house, isWorking } = await houseNow(state);
  const before = state.small.run.get(id);
  if (before === undefined) throw failure('NOT_FOUND', { entity: 'run', id });
  if (before.rev !== expectedRev)
    throw failure('REV_CONFLICT', { entity: 'run', id, expectedRev, rev: before.rev });
  const { id: _id, rev, seq: _seq, ...fields } = before;
  const now = { rules: houseOn(house, stamp.at.slice(0, 10)), isWorking };
  const after = stepped(state, fields, step, stamp, newId, now);
  const effects = [{ entity: 'run' as const, id, before, after }];
  return { intent: { kind: 'run', label: before.title, effects }, rev, now: after.state };
}

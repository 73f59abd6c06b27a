// Makes a run and takes it a step further. The engine decides; here records become its input and its answer a record.
import { isReversal } from '../../../domain/agreements/books';
import { floorsOfRun, isStale, shortfallOf } from '../../../domain/agreements/runChecks';
import {
  draftRun,
  publicityRules,
  type Run,
  type RunStep,
  reversalOf,
  sampleApprovalRule,
  stepRun,
  weekendsOnly,
} from '../../../domain/distribution';
import { formatAmount, negate } from '../../../domain/money';
import type { DistributionRun } from '../../../domain/patents/records';
import { failure } from '../../../shared/result';
import type { CommandInput, CommandStamp } from '../../../shared/store/commands';
import { contentOf } from '../runSource';
import type { StoreState } from '../state';
import type { Intent } from '../transact';

type Fields = Omit<DistributionRun, 'id' | 'rev' | 'seq'>;
type Stamp = Pick<CommandStamp, 'at' | 'actor'>;

const [publicity] = publicityRules;
if (publicity === undefined) throw new Error('no rule of publicity');
const house = { approval: sampleApprovalRule, publicity, calendar: weekendsOnly };

const open = ({ state }: DistributionRun): boolean => state !== 'executed' && state !== 'paid';

/** The content of a run as it is now, as fields of its record. */
function withContent(state: StoreState, fields: Fields): Fields {
  const { input: _input, ...content } = contentOf(state, fields.agreementId, fields.upTo);
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
    people,
    run: answer.run,
  };
}

/** RUN_OPEN, RUN_EMPTY, RUN_NO_POLICY; RUN_NOT_EXECUTED and RUN_REVERSED for one that takes a run back. */
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
  const done = (after: Fields) => ({
    id,
    intent: {
      kind: 'run',
      label: title,
      effects: [{ entity: 'run', id, before: null, after }],
    } satisfies Intent,
  });
  if (input.reverses !== undefined) return done(reversalFields(state, input, id, by));
  const { input: runInput, ...content } = contentOf(state, agreementId, upTo);
  if (content.incomeIds.length === 0) throw failure('RUN_EMPTY', { upTo });
  const policyId = state.small.agreement.get(agreementId)?.policyId;
  return done({
    title,
    agreementId: agreementId as DistributionRun['agreementId'],
    upTo,
    state: 'draft',
    ...content,
    ...(policyId === undefined ? {} : { policyId }),
    run: draftRun(id, by, runInput),
  });
}

function taken(run: Run, step: RunStep): Run {
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
): Fields {
  if (step.do === 'compute') {
    const fresh = isReversal(before) ? before : withContent(state, before);
    const content = isReversal(before)
      ? before.run
      : taken(before.run, {
          do: 'edit',
          by: before.run.preparedBy,
          input: contentOf(state, before.agreementId, before.upTo).input,
        });
    const run = taken(content, { do: 'compute' });
    return { ...fresh, state: run.state, fen: run.result?.value ?? fresh.fen, run };
  }
  const shortfall = shortfallOf(floorsOfRun(before));
  if (step.do === 'acknowledge') {
    if (before.state !== 'computed') throw failure('RUN_WRONG_STATE', { state: before.state, step: step.do });
    const { reason, by = stamp.actor, on = stamp.at.slice(0, 10) } = step;
    return { ...before, acknowledged: { shortfall: shortfall.fen, reason, by, on } };
  }
  if (builds.has(step.do) && !isReversal(before)) {
    if (isStale(before.run, contentOf(state, before.agreementId, before.upTo).input))
      throw failure('RUN_STALE');
    if (shortfall.fen > (before.acknowledged?.shortfall ?? 0))
      throw failure('RUN_FLOOR_SHORT', {
        shortfall: formatAmount(shortfall.fen),
        place: shortfall.place,
      });
  }
  const run = taken(before.run, engineStep(step, stamp, newId));
  const { acknowledged, ...rest } = before;
  const keeps = step.do !== 'sendBack' && acknowledged !== undefined;
  return { ...rest, ...(keeps ? { acknowledged } : {}), state: run.state, run };
}

/** REV_CONFLICT, RUN_STALE, RUN_FLOOR_SHORT, or what the engine refuses. */
export function stepRunIntent(
  state: StoreState,
  { id, expectedRev, step }: CommandInput<'run.step'>,
  stamp: Stamp,
  newId: () => string,
): { intent: Intent; rev: number; now: string } {
  const before = state.small.run.get(id);
  if (before === undefined) throw failure('NOT_FOUND', { entity: 'run', id });
  if (before.rev !== expectedRev)
    throw failure('REV_CONFLICT', { entity: 'run', id, expectedRev, rev: before.rev });
  const { id: _id, rev, seq: _seq, ...fields } = before;
  const after = stepped(state, fields, step, stamp, newId);
  const effects = [{ entity: 'run' as const, id, before, after }];
  return { intent: { kind: 'run', label: before.title, effects }, rev, now: after.state };
}

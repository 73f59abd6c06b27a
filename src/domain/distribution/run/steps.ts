// The way of a run: draft, computed, reviewed, approved, published, executed, paid. Each step is guarded; nothing that
// was executed is ever changed, only reversed by a run of its own.
import { checkFacts } from '../checkFacts';
import { refOf } from '../datedRule';
import { amountOf, type Explained, linesOf } from '../explained';
import { validatePolicy } from '../validatePolicy';
import { type ApprovalBody, type ApprovalRule, approvalsFor } from './approval';
import { type IsWorkingDay, type PublicityRule, publicityEnds } from './publicity';
import { computeRun, draftRun, type Run, type RunInput, type RunState } from './run';

export type RunFault =
  | 'RUN_IMMUTABLE'
  | 'RUN_WRONG_STATE'
  | 'RUN_INPUT_WRONG'
  | 'RUN_PROFIT_YEAR'
  | 'RUN_UNALLOCATED'
  | 'RUN_SAME_PERSON'
  | 'RUN_NOT_ASKED'
  | 'RUN_ALREADY_APPROVED'
  | 'RUN_NOTICE_RUNNING'
  | 'RUN_OBJECTION_OPEN'
  | 'RUN_OBJECTION_UNKNOWN'
  | 'RUN_NOT_EXECUTED'
  | 'RUN_DATE_BACKWARD';

export type RunAnswer =
  | { readonly ok: true; readonly run: Run }
  | {
      readonly ok: false;
      readonly code: RunFault;
      readonly data: Readonly<Record<string, string | number>>;
    };

/** Rules of the house that a run is held against. */
export interface HouseRules {
  readonly approval: ApprovalRule;
  readonly publicity: PublicityRule;
  readonly isWorking: IsWorkingDay;
}

export type RunStep =
  | { readonly do: 'edit'; readonly by: string; readonly input: RunInput }
  | { readonly do: 'compute' }
  | { readonly do: 'review'; readonly by: string }
  | { readonly do: 'sendBack' }
  | { readonly do: 'approve'; readonly by: string; readonly body: ApprovalBody; readonly on: string }
  | { readonly do: 'publish'; readonly on: string; readonly place: string }
  | { readonly do: 'object'; readonly id: string; readonly on: string; readonly text: string }
  | { readonly do: 'settle'; readonly id: string; readonly how: string }
  | { readonly do: 'execute'; readonly on: string }
  | { readonly do: 'pay'; readonly on: string; readonly evidence: string };

/** States from which a step may be taken. */
const allowed: Readonly<Record<RunStep['do'], readonly RunState[]>> = {
  edit: ['draft', 'computed', 'reviewed'],
  compute: ['draft', 'computed'],
  review: ['computed'],
  sendBack: ['computed', 'reviewed', 'approved', 'published'],
  approve: ['reviewed'],
  publish: ['approved'],
  object: ['published'],
  settle: ['published'],
  execute: ['published'],
  pay: ['executed'],
};

const yes = (run: Run): RunAnswer => ({ ok: true, run });
const no = (code: RunFault, data: Readonly<Record<string, string | number>> = {}): RunAnswer => ({
  ok: false,
  code,
  data,
});

/** A run as it was before anybody looked at it. */
const fresh = (run: Run, input: RunInput, by: string): Run => draftRun(run.id, by, input);

function compute(run: Run): RunAnswer {
  const { input } = run;
  if (input.kind !== 'reversal') {
    const { policy, facts } = input;
    // A profit is shared by the rule of the team alone: no way of conversion, no year before.
    const found = checkFacts(policy, facts).filter(
      ({ path }) => input.kind !== 'profit' || path.startsWith('inventors'),
    );
    const wrong = [...validatePolicy(policy), ...found].find(({ severity }) => severity === 'error');
    if (wrong !== undefined)
      return no('RUN_INPUT_WRONG', { ...wrong.data, problem: wrong.code, path: wrong.path });
  }
  if (input.kind === 'profit') {
    const { policy, firstYear, year } = input;
    const max = policy.selfImplementation?.years.max ?? 0;
    if (year < firstYear || year >= firstYear + max) return no('RUN_PROFIT_YEAR', { year, firstYear, max });
  }
  const result = computeRun(run.input);
  const left = amountOf(result, 'unallocated');
  // A reversal mirrors lines that were without such money already.
  if (left !== 0) return no('RUN_UNALLOCATED', { fen: left });
  return yes({ ...run, state: 'computed', result });
}

function approve(run: Run, step: RunStep & { do: 'approve' }, rules: HouseRules): RunAnswer {
  const needed = approvalsFor(rules.approval, sizeOf(run.result));
  if (step.by === run.preparedBy) return no('RUN_SAME_PERSON', { person: step.by });
  if (!needed.includes(step.body)) return no('RUN_NOT_ASKED', { body: step.body });
  if (run.approvals.some((one) => one.body === step.body))
    return no('RUN_ALREADY_APPROVED', { body: step.body });
  const { body, by, on } = step;
  const approvals = [...run.approvals, { body, by, on }];
  const isComplete = needed.every((one) => approvals.some((given) => given.body === one));
  return yes({ ...run, approvals, state: isComplete ? 'approved' : 'reviewed' });
}

/** Money that changes hands, fen: what is received, or all that a later run moves. */
const sizeOf = (result: Explained | undefined): number => result?.value ?? 0;

function execute(run: Run, on: string): RunAnswer {
  const ends = run.publicity?.ends ?? on;
  if (on <= ends) return no('RUN_NOTICE_RUNNING', { ends, on });
  const open = run.objections.find((one) => one.settled === undefined);
  if (open !== undefined) return no('RUN_OBJECTION_OPEN', { id: open.id });
  return yes({ ...run, state: 'executed', executedOn: on });
}

function settle(run: Run, id: string, how: string): RunAnswer {
  if (!run.objections.some((one) => one.id === id)) return no('RUN_OBJECTION_UNKNOWN', { id });
  const objections = run.objections.map((one) => (one.id === id ? { ...one, settled: how } : one));
  return yes({ ...run, objections });
}

function publish(run: Run, on: string, place: string, { publicity, isWorking }: HouseRules): RunAnswer {
  const lastApproval =
    run.approvals
      .map((one) => one.on)
      .sort()
      .at(-1) ?? on;
  if (on < lastApproval) return no('RUN_DATE_BACKWARD', { on, after: lastApproval });
  const ends = publicityEnds(on, publicity.days, publicity.unit, isWorking);
  return yes({
    ...run,
    state: 'published',
    publicity: { from: on, ends, place, rule: refOf(publicity), days: publicity.days, unit: publicity.unit },
  });
}

function takeStep(run: Run, step: RunStep, rules: HouseRules): RunAnswer {
  switch (step.do) {
    case 'edit':
      return yes(fresh(run, step.input, step.by));
    case 'compute':
      return compute(run);
    case 'review':
      if (step.by === run.preparedBy) return no('RUN_SAME_PERSON', { person: step.by });
      return yes({ ...run, state: 'reviewed', reviewedBy: step.by });
    case 'sendBack':
      return yes(fresh(run, run.input, run.preparedBy));
    case 'approve':
      return approve(run, step, rules);
    case 'publish':
      return publish(run, step.on, step.place, rules);
    case 'object': {
      const { id, on, text } = step;
      return yes({ ...run, objections: [...run.objections, { id, on, text }] });
    }
    case 'settle':
      return settle(run, step.id, step.how);
    case 'execute':
      return execute(run, step.on);
    case 'pay': {
      if (step.on < (run.executedOn ?? step.on))
        return no('RUN_DATE_BACKWARD', { on: step.on, after: run.executedOn ?? '' });
      return yes({ ...run, state: 'paid', paid: { on: step.on, evidence: step.evidence } });
    }
  }
}

/**
 * Takes a run one step further, or says why not: RUN_IMMUTABLE for any change of what was executed, RUN_WRONG_STATE for
 * a step out of turn, and what each guard found. The given run is never changed.
 */
export function stepRun(run: Run, step: RunStep, rules: HouseRules): RunAnswer {
  if (allowed[step.do].includes(run.state)) return takeStep(run, step, rules);
  const isDone = run.state === 'paid' || (run.state === 'executed' && step.do !== 'pay');
  return no(isDone ? 'RUN_IMMUTABLE' : 'RUN_WRONG_STATE', { state: run.state, step: step.do });
}

/**
 * The run that takes an executed run back: the same lines with the opposite sign, to be reviewed, approved, published and
 * executed like any other. After it `paidBefore` of the next run is what it was before the wrong one.
 */
export function reversalOf(run: Run, id: string, preparedBy: string): RunAnswer {
  if (run.result === undefined || (run.state !== 'executed' && run.state !== 'paid'))
    return no('RUN_NOT_EXECUTED', { state: run.state });
  return yes(draftRun(id, preparedBy, { kind: 'reversal', of: run.id, lines: linesOf(run.result) }));
}

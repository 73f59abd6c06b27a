// The way of a filing: draft, ready, submitted, then accepted, returned or refused. What an authority accepted is never edited.
import type { Filing } from '../patents/records';
import { sameValue } from '../replication/patch';
import type { Check } from './check';
import { filingKinds } from './kinds';
import type { FilingState } from './records';

export type FilingStep =
  | { readonly do: 'ready' }
  | { readonly do: 'reopen' }
  | { readonly do: 'submit'; readonly on: string; readonly number?: string | undefined }
  | { readonly do: 'return'; readonly on: string; readonly why: string }
  | { readonly do: 'accept'; readonly on: string; readonly number?: string | undefined }
  | { readonly do: 'refuse'; readonly on: string; readonly why: string }
  | { readonly do: 'withdraw'; readonly on: string; readonly why: string };

export type FilingFault =
  | 'FILING_STEP'
  | 'FILING_CHECKS'
  | 'FILING_FIXED'
  | 'FILING_DAYS'
  | 'FILING_NUMBER'
  | 'FILING_BY_STEPS';
export interface FilingRefusal {
  readonly code: FilingFault;
  readonly data: Readonly<Record<string, string | number>>;
}
type Fields = Omit<Filing, 'id' | 'rev' | 'seq'>;
type Answer = { readonly ok: true; readonly fields: Fields } | ({ readonly ok: false } & FilingRefusal);

const from: Readonly<Record<FilingStep['do'], readonly FilingState[]>> = {
  ready: ['draft', 'returned'],
  reopen: ['ready', 'returned'],
  submit: ['ready'],
  return: ['submitted'],
  accept: ['submitted'],
  refuse: ['submitted'],
  withdraw: ['draft', 'ready', 'submitted', 'returned'],
};

/** Kinds the authority gives a number: 备案号、登记编号. */
const numbered: ReadonlySet<Fields['kind']> = new Set([
  'licenceRecordal',
  'transferRegistration',
  'pledgeRegistration',
  'openLicenceDeclaration',
  'techContractRegistration',
]);

export const canStep = (state: FilingState, step: FilingStep['do']): boolean => from[step].includes(state);

const refuse = (code: FilingFault, data: FilingRefusal['data']): Answer => ({ ok: false, code, data });

/** Fails that keep a filing back; those only the decision can meet do not. A notice that ends has to have met them too. */
function keepsBack({ kind }: Fields, step: FilingStep['do'], checks: readonly Check[]): Check | undefined {
  const open = new Set(kind === 'publicNotice' && step === 'accept' ? [] : filingKinds[kind].open);
  const asks = step === 'ready' || step === 'submit' || (step === 'accept' && kind === 'publicNotice');
  return asks ? checks.find(({ level, rule }) => level === 'fail' && !open.has(rule.id)) : undefined;
}

/**
 * Takes a filing one step further. FILING_STEP: not from this state. FILING_CHECKS: a pre-check fails. FILING_DAYS: days
 * out of order. `checks` are of the filing as it is now.
 */
export function stepFiling(filing: Fields, step: FilingStep, checks: readonly Check[]): Answer {
  if (!canStep(filing.state, step.do)) return refuse('FILING_STEP', { state: filing.state, step: step.do });
  const failing = keepsBack(filing, step.do, checks);
  if (failing !== undefined)
    return refuse('FILING_CHECKS', {
      check: failing.rule.title.zh,
      source: failing.rule.source,
      count: checks.filter(({ level }) => level === 'fail').length,
    });
  const { submittedOn } = filing;
  if ('on' in step && submittedOn !== undefined && step.do !== 'submit' && step.on < submittedOn)
    return refuse('FILING_DAYS', { first: submittedOn, second: step.on });
  const { refusal: _refusal, decidedOn: _decidedOn, ...open } = filing;
  const done = (fields: Fields): Answer => ({ ok: true, fields });
  switch (step.do) {
    case 'ready':
      return done({ ...open, state: 'ready' });
    case 'reopen':
      return done({ ...filing, state: 'draft' });
    case 'submit': {
      const { number = filing.number } = step;
      return done({
        ...open,
        state: 'submitted',
        submittedOn: step.on,
        ...(number === undefined ? {} : { number }),
      });
    }
    case 'accept': {
      const { number = filing.number } = step;
      if (number === undefined && numbered.has(filing.kind))
        return refuse('FILING_NUMBER', { title: filing.title });
      const named = number === undefined ? {} : { number };
      return done({ ...open, state: 'accepted', decidedOn: step.on, ...named });
    }
    case 'return':
      return done({ ...filing, state: 'returned', decidedOn: step.on, refusal: step.why });
    case 'refuse':
      return done({ ...filing, state: 'refused', decidedOn: step.on, refusal: step.why });
    case 'withdraw':
      return done({ ...filing, state: 'withdrawn', decidedOn: step.on, refusal: step.why });
  }
}

/** Fields the office goes on keeping whatever the state: papers that come later and words of its own. */
const kept: ReadonlySet<string> = new Set(['documents', 'note', 'id', 'rev', 'seq', 'sample']);
const byStep: ReadonlySet<string> = new Set([
  'state',
  'submittedOn',
  'decidedOn',
  'number',
  'refusal',
  'due',
]);
const editable: ReadonlySet<FilingState> = new Set(['draft', 'returned', 'ready']);

type Values = Readonly<Record<string, unknown>>;
const changed = (before: Values, after: Values): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !sameValue(before[key], after[key]),
  );

/**
 * Whether a change of a filing is refused, whatever command wants it. What was submitted keeps its form; state, days and
 * number change by a step; what was accepted or refused is not removed, and undo does not take it back.
 */
export function filingRefusal(
  {
    before,
    after,
  }: {
    before: (Values & { state: FilingState; title: string }) | null;
    after: (Values & { state: FilingState }) | null;
  },
  by: 'step' | 'undo' | 'other',
): FilingRefusal | null {
  if (before === null)
    return after !== null && after.state !== 'draft' && by === 'other'
      ? { code: 'FILING_BY_STEPS', data: { state: after.state } }
      : null;
  const isDecided = before.state === 'accepted' || before.state === 'refused';
  const fixed: FilingRefusal = { code: 'FILING_FIXED', data: { title: before.title, state: before.state } };
  if (after === null) return isDecided || before.state === 'submitted' ? fixed : null;
  const moved = changed(before, after).filter((key) => !kept.has(key));
  if (moved.length === 0) return null;
  if (isDecided) return fixed;
  if (by === 'step' || by === 'undo') return null;
  if (moved.some((key) => byStep.has(key) && key !== 'due'))
    return { code: 'FILING_BY_STEPS', data: { state: before.state } };
  return editable.has(before.state) ? null : fixed;
}

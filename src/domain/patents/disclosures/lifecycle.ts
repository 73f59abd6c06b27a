// The way of an invention disclosure (发明披露) from idea to filing decision: which step is possible, and what it lacks.
import type { DisclosureFields, DisclosureState, FilingDecision } from '../registers';

export type DisclosureAction =
  | 'submit'
  | 'takeBack'
  | 'evaluate'
  | 'decide'
  | 'reconsider'
  | 'file'
  | 'close'
  | 'reopen';

/** What a step still wants; the names are those of the fields, `decisionForbids` speaks of the decision's content. */
export type DisclosureLack =
  | 'summary'
  | 'inventors'
  | 'scores'
  | 'decision'
  | 'decisionReason'
  | 'decidedBy'
  | 'decidedOn'
  | 'patentId'
  | 'decisionForbids';

interface Step {
  readonly from: readonly DisclosureState[];
  readonly to: DisclosureState;
}

const steps: Readonly<Record<DisclosureAction, Step>> = {
  submit: { from: ['draft'], to: 'submitted' },
  takeBack: { from: ['submitted'], to: 'draft' },
  evaluate: { from: ['submitted'], to: 'evaluating' },
  decide: { from: ['evaluating'], to: 'decided' },
  reconsider: { from: ['decided'], to: 'evaluating' },
  file: { from: ['decided'], to: 'filed' },
  close: { from: ['draft', 'submitted', 'evaluating', 'decided'], to: 'closed' },
  reopen: { from: ['closed'], to: 'evaluating' },
};

/** Decisions that lead to an application. */
const filing: ReadonlySet<FilingDecision> = new Set(['file', 'improve']);
export const leadsToFiling = (decision: FilingDecision | undefined): boolean =>
  decision !== undefined && filing.has(decision);

const empty = (text: string | undefined): boolean => (text ?? '').trim() === '';

function decisionLacks(d: DisclosureFields): DisclosureLack[] {
  const lacks: DisclosureLack[] = [];
  const { patentability, technology, market, strategy } = d.scores ?? {};
  if ([patentability, technology, market, strategy].includes(undefined)) lacks.push('scores');
  if (d.decision === undefined) lacks.push('decision');
  if (empty(d.decisionReason)) lacks.push('decisionReason');
  if (empty(d.decidedBy)) lacks.push('decidedBy');
  if (d.decidedOn === undefined) lacks.push('decidedOn');
  return lacks;
}

/** What is missing for a step, in the order of the form; empty = nothing. */
export function lacksFor(d: DisclosureFields, action: DisclosureAction): readonly DisclosureLack[] {
  switch (action) {
    case 'submit': {
      const lacks: DisclosureLack[] = empty(d.summary) ? ['summary'] : [];
      return d.inventors.length === 0 ? [...lacks, 'inventors'] : lacks;
    }
    case 'decide':
      return decisionLacks(d);
    case 'file':
      if (!leadsToFiling(d.decision)) return ['decisionForbids'];
      return d.patentId === undefined ? ['patentId'] : [];
    case 'close':
      if (d.state === 'decided' && leadsToFiling(d.decision)) return ['decisionForbids'];
      return empty(d.decisionReason) ? ['decisionReason'] : [];
    case 'takeBack':
    case 'evaluate':
    case 'reconsider':
    case 'reopen':
      return [];
  }
}

/** Steps the state allows, whatever is still missing for them. */
export const actionsFrom = (state: DisclosureState): readonly DisclosureAction[] =>
  (Object.keys(steps) as DisclosureAction[]).filter((action) => steps[action].from.includes(state));

export type MoveResult =
  | { readonly ok: true; readonly state: DisclosureState }
  | { readonly ok: false; readonly code: 'DISCLOSURE_STATE'; readonly state: DisclosureState }
  | { readonly ok: false; readonly code: 'DISCLOSURE_LACKS'; readonly lacks: readonly DisclosureLack[] };

/** The state a step leads to, or why it does not. */
export function move(d: DisclosureFields, action: DisclosureAction): MoveResult {
  const { from, to } = steps[action];
  if (!from.includes(d.state)) return { ok: false, code: 'DISCLOSURE_STATE', state: d.state };
  const lacks = lacksFor(d, action);
  return lacks.length > 0 ? { ok: false, code: 'DISCLOSURE_LACKS', lacks } : { ok: true, state: to };
}

// The import as a person walks through it: four steps as one pure reducer. Answers to questions that were
// asked before the person changed their mind carry an old token and are dropped.
import type { ColumnMapping, ImportField } from '../../../../domain/patents/importRow';
import type { DeskError } from '../../../../shared/result';
import type { RouteOutput, SheetSniff } from '../../../../shared/routes';
import { mapColumn, missingFields } from './mapping';

export type ImportPlan = RouteOutput<'import.plan'>;
type ImportResult = RouteOutput<'import.apply'>;
export type WizardStep = 'file' | 'columns' | 'plan' | 'done';
export const STEPS: readonly WizardStep[] = ['file', 'columns', 'plan', 'done'];

/** What the wizard waits for; nothing else may be started meanwhile. */
type Busy = 'sniffing' | 'planning' | 'applying';

export interface WizardState {
  readonly step: WizardStep;
  readonly busy: Busy | null;
  /** Token of the question under way; from the dry run on it is the importId. */
  readonly token: string;
  readonly file: string;
  readonly sniff: SheetSniff | null;
  readonly mapping: ColumnMapping;
  readonly remember: boolean;
  readonly plan: ImportPlan | null;
  /** Fields in which records that exist already stay as they are. */
  readonly keep: readonly string[];
  readonly result: ImportResult | null;
  readonly error: DeskError | null;
  /** The whole import was taken back. */
  readonly undone: boolean;
}

export const START: WizardState = {
  step: 'file',
  busy: null,
  token: '',
  file: '',
  sniff: null,
  mapping: {},
  remember: true,
  plan: null,
  keep: [],
  result: null,
  error: null,
  undone: false,
};

export type WizardAction =
  | { type: 'sniff'; token: string; file: string }
  | { type: 'sniffed'; token: string; sniff: SheetSniff }
  | { type: 'map'; column: number; field: ImportField | null }
  | { type: 'remember'; remember: boolean }
  | { type: 'plan'; token: string }
  | { type: 'planned'; token: string; plan: ImportPlan }
  | { type: 'keep'; field: string; keep: boolean }
  | { type: 'apply' }
  | { type: 'applied'; token: string; result: ImportResult }
  | { type: 'failed'; token: string; error: DeskError }
  | { type: 'undone' }
  | { type: 'toStep'; step: 'file' | 'columns' }
  | { type: 'reset' };

/** A cancelled piece of work is no trouble: the person asked for it. */
const trouble = (error: DeskError): DeskError | null => (error.code === 'CANCELLED' ? null : error);

export function wizard(state: WizardState, action: WizardAction): WizardState {
  switch (action.type) {
    case 'sniff':
      if (state.busy === 'planning' || state.busy === 'applying') return state;
      return { ...state, busy: 'sniffing', token: action.token, file: action.file, error: null };
    case 'sniffed':
      if (action.token !== state.token || state.busy !== 'sniffing') return state;
      return {
        ...START,
        step: 'columns',
        token: action.token,
        file: action.sniff.file,
        sniff: action.sniff,
        mapping: action.sniff.mapping,
        remember: state.remember,
      };
    case 'map':
      if (state.busy) return state;
      return {
        ...state,
        mapping: mapColumn(state.mapping, action.column, action.field),
        plan: null,
        error: null,
      };
    case 'remember':
      return { ...state, remember: action.remember };
    case 'plan':
      if (state.busy || !canPlan(state)) return state;
      return {
        ...state,
        step: 'plan',
        busy: 'planning',
        token: action.token,
        plan: null,
        keep: [],
        error: null,
      };
    case 'planned':
      if (action.token !== state.token || state.busy !== 'planning') return state;
      return { ...state, busy: null, plan: action.plan };
    case 'keep': {
      if (state.busy) return state;
      const others = state.keep.filter((field) => field !== action.field);
      return { ...state, keep: action.keep ? [...others, action.field] : others };
    }
    case 'apply':
      if (!canApply(state)) return state;
      return { ...state, busy: 'applying', error: null };
    case 'applied':
      if (action.token !== state.token || state.busy !== 'applying') return state;
      return { ...state, step: 'done', busy: null, result: action.result };
    case 'failed':
      if (action.token !== state.token || state.busy === null) return state;
      return afterFailure(state, action.error);
    case 'undone':
      return { ...state, undone: true };
    case 'toStep':
      if (state.busy || state.step === 'done') return state;
      if (action.step === 'columns' && !state.sniff) return state;
      return { ...state, step: action.step, error: null };
    case 'reset':
      return START;
  }
}

/** A failed dry run goes back to the columns; a failed import stays, since nothing was kept and it can be tried again. */
function afterFailure(state: WizardState, error: DeskError): WizardState {
  const next = { ...state, busy: null, error: trouble(error) };
  if (state.busy === 'planning') return { ...next, step: 'columns' };
  if (state.busy === 'applying' && error.code === 'IMPORT_GONE')
    return { ...next, step: 'columns', plan: null };
  return next;
}

const canPlan = (state: WizardState): boolean =>
  state.sniff !== null && missingFields(state.mapping).length === 0;

/** Rows that would be written; an import that changes nothing is not offered. */
export const writes = (plan: ImportPlan): number => plan.counts.created + plan.counts.updated;

export const canApply = (state: WizardState): boolean =>
  state.step === 'plan' && state.busy === null && state.plan !== null && writes(state.plan) > 0;

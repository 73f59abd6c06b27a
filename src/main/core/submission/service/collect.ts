// Collects what a batch of one kind would declare: from the records of the store, or from payloads made elsewhere.
import type { z } from 'zod';
import { isBlocked } from '../../../../domain/submission/completeness';
import { type KindRules, kindOf } from '../../../../domain/submission/kinds';
import { checkDraft } from '../../../../domain/submission/sources/check';
import { personalData } from '../../../../domain/submission/sources/personal';
import type { RouteOutput, Routes } from '../../../../shared/routes';
import type { Personal } from '../../../../shared/routes/submission';
import type { Candidate, CandidatePage } from '../../../../shared/store/protocol';
import type { TaskHandle } from '../../tasks';
import type { SubmissionDeps } from './ports';
import type { SubmissionSettings } from './settings';

export type Create = z.output<Routes['submission.create']['input']>;
export type Answer = RouteOutput<'submission.create'>;
/** A candidate of which everything fits. */
export type Complete = Candidate & { payload: object };

const PAGE = 1000;
const SHOWN_INCOMPLETE = 500;
const SHOWN_PERSONS = 3;

export const emptyAnswer = (kind: KindRules): Answer => ({
  batchIds: [],
  records: 0,
  bytes: 0,
  alreadyAccepted: 0,
  waiting: 0,
  incomplete: [],
  incompleteTotal: 0,
  example: '',
  personal: [],
  verified: kind.verified,
  source: kind.source,
});

export async function* pagesOf(
  { store, today }: Pick<SubmissionDeps, 'store' | 'today'>,
  { organisation }: Pick<SubmissionSettings, 'organisation'>,
  input: Pick<Create, 'kind' | 'ids' | 'text' | 'filter' | 'again'> & { every?: boolean },
): AsyncGenerator<CandidatePage> {
  const { kind, ids, text, filter, again, every } = input;
  const question = {
    kind,
    text,
    filter,
    again,
    organisation,
    today: today(),
    limit: PAGE,
    ...(ids === undefined ? {} : { ids }),
    ...(every === undefined ? {} : { every }),
  };
  for (let offset: number | null = 0; offset !== null; ) {
    const page: CandidatePage = await store.control('submission.candidates', { ...question, offset });
    yield page;
    offset = page.nextOffset;
  }
}

/** Payloads from elsewhere, each under its own key. */
function* given(kind: KindRules, payloads: NonNullable<Create['payloads']>): Generator<Candidate> {
  for (const [i, draft] of payloads.entries()) {
    const checked = checkDraft(kind, draft);
    const key = checked.ok ? checked.key : '';
    const base = { recordId: key, name: key || `#${i + 1}`, rev: 1, baseRev: 0, mark: 'none' as const };
    const markId = `${kind.type}|${key || i + 1}`;
    yield {
      ...base,
      markId,
      key,
      lacks: checked.lacks,
      payload: checked.ok ? checked.payload : null,
      evidence: [],
    };
  }
}

export async function collect(
  deps: Pick<SubmissionDeps, 'store' | 'today'>,
  settings: SubmissionSettings,
  input: Create,
  answer: Answer,
  task: TaskHandle,
): Promise<Complete[]> {
  const kind = kindOf(input.kind);
  const complete: Complete[] = [];
  const persons = new Map<string, Personal>();
  const sort = (candidate: Candidate): void => {
    if (candidate.payload !== null && !isBlocked(candidate.lacks)) {
      complete.push(candidate as Complete);
      countPersons(persons, kind, candidate.payload);
      return;
    }
    answer.incompleteTotal += 1;
    if (answer.incomplete.length < SHOWN_INCOMPLETE) answer.incomplete.push(incompleteOf(candidate));
  };
  if (input.payloads !== undefined) {
    for (const candidate of given(kind, input.payloads)) sort(candidate);
  } else {
    for await (const page of pagesOf(deps, settings, input)) {
      if (task.signal.aborted) break;
      answer.alreadyAccepted += page.alreadyAccepted;
      answer.waiting += page.waiting;
      for (const candidate of page.candidates) sort(candidate);
      task.progress('collecting', complete.length);
    }
  }
  answer.records = complete.length;
  answer.personal = [...persons.values()];
  return complete;
}

const incompleteOf = ({ recordId, name, lacks }: Candidate): Answer['incomplete'][number] => ({
  id: recordId,
  applicationNumber: name,
  missing: lacks
    .filter((lack) => lack.weight === 'blocking')
    .map(({ code, field }) => (GENERAL.includes(code) ? `${code}:${field}` : code)),
});

/** Codes that say nothing without the field they speak of. */
const GENERAL = ['FIELD_MISSING', 'FIELD_INVALID', 'DATE_IMPOSSIBLE', 'DATE_ORDER', 'CREDIT_CODE_INVALID'];

function countPersons(found: Map<string, Personal>, kind: KindRules, payload: object): void {
  for (const { path, what, why, value } of personalData(kind.personal, payload)) {
    const known = found.get(path) ?? { path, what, why, count: 0, examples: [] };
    known.count += 1;
    if (known.examples.length < SHOWN_PERSONS && !known.examples.includes(value)) known.examples.push(value);
    found.set(path, known);
  }
}

/** The persons of one record, every one of them. */
export function personsOf(kind: KindRules, payload: object): Personal[] {
  const found = new Map<string, Personal>();
  for (const { path, what, why, value } of personalData(kind.personal, payload)) {
    const known = found.get(path) ?? { path, what, why, count: 0, examples: [] };
    found.set(path, { ...known, count: known.count + 1, examples: [...known.examples, value] });
  }
  return [...found.values()];
}

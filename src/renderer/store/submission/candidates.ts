// What a batch of one kind could declare, exactly as it would leave, one page a call.
import type { Patent } from '../../../domain/patents/records';
import { type KindRules, type KindType, kindOf } from '../../../domain/submission/kinds';
import type { Lack } from '../../../domain/submission/kinds/kind';
import { checkDraft } from '../../../domain/submission/sources/check';
import { filingPayload, KIND_OF_FILING } from '../../../domain/submission/sources/fromFiling';
import { concerns, type Drafted, PATENT_SOURCES } from '../../../domain/submission/sources/fromPatent';
import type { Candidate, CandidatePage, ControlInput } from '../../../shared/store/protocol';
import type { StoreState } from '../state';
import { markId, presentState } from './marks';

type Input = ControlInput<'submission.candidates'>;
type PatentKind = keyof typeof PATENT_SOURCES;

interface Thing {
  id: string;
  rev: number;
  /** What the screen calls it. */
  name: string;
  draft: Drafted;
  evidence: Candidate['evidence'];
}

const isPatentKind = (kind: KindType): kind is PatentKind => kind in PATENT_SOURCES;

export async function candidates(state: StoreState, input: Input): Promise<CandidatePage> {
  const { kind, offset, limit } = input;
  const ids = isPatentKind(kind) ? patentIds(state, input) : filingIds(state, input);
  const page = ids.slice(offset, offset + limit);
  const answer: CandidatePage = {
    candidates: [],
    alreadyAccepted: 0,
    waiting: 0,
    nextOffset: offset + limit < ids.length ? offset + limit : null,
  };
  const wanted = page.filter((id) => isWanted(state, input, id, answer));
  const things = isPatentKind(kind)
    ? await patentThings(state, kind, wanted)
    : await filingThings(state, input, wanted);
  const rules = kindOf(kind);
  for (const { id, rev, name, draft, evidence } of things) {
    const mark = state.markOf.get(markId(kind, id));
    const checked = checkDraft(rules, draft);
    const candidate: Candidate = {
      markId: markId(kind, id),
      recordId: id,
      name,
      rev,
      baseRev: mark?.platformRev ?? 0,
      mark: presentState(mark, rev),
      lacks: [...withEvidence(rules, evidence), ...checked.lacks],
      evidence,
      ...(checked.ok ? { key: checked.key, payload: checked.payload } : { key: '', payload: null }),
    };
    answer.candidates.push(candidate);
  }
  return answer;
}

/** Papers the kind can not be sent without. */
const withEvidence = (rules: KindRules, evidence: Candidate['evidence']): Lack[] =>
  rules.evidence === 'required' && evidence.length === 0
    ? [{ code: 'EVIDENCE_MISSING', field: 'evidence', weight: 'blocking' }]
    : [];

function isWanted(state: StoreState, input: Input, id: string, counted: CandidatePage): boolean {
  if (input.every === true) return true;
  const mark = state.markOf.get(markId(input.kind, id));
  const present = presentState(mark, revOf(state, input.kind, id));
  if (present === 'waiting') counted.waiting += 1;
  if (present === 'accepted' && !input.again) counted.alreadyAccepted += 1;
  return present !== 'waiting' && (present !== 'accepted' || input.again);
}

function revOf(state: StoreState, kind: KindType, id: string): number {
  if (!isPatentKind(kind)) return state.small.filing.get(id)?.rev ?? 0;
  const row = state.projection.rowOf(id);
  return row === undefined ? 0 : (state.projection.rev.data[row] ?? 0);
}

function patentIds(state: StoreState, { ids, text, filter }: Input): readonly string[] {
  const { projection } = state;
  if (ids !== undefined) return ids.filter((id) => projection.rowOf(id) !== undefined);
  // In the order of the rows, which is that of the pages on the disk: each page is read once.
  const sort = { key: 'applicationNumber', descending: false } as const;
  const rows = state.lists.rows({ text, filter, sort }).slice().sort();
  return Array.from(rows, (row) => projection.ids[row] ?? '');
}

function filingIds(state: StoreState, { kind, ids }: Input): readonly string[] {
  const wanted = ids === undefined ? undefined : new Set<string>(ids);
  return [...state.small.filing.values()].flatMap((filing) =>
    KIND_OF_FILING[filing.kind] === kind && (wanted === undefined || wanted.has(filing.id))
      ? [filing.id]
      : [],
  );
}

async function patentThings(state: StoreState, kind: PatentKind, ids: readonly string[]): Promise<Thing[]> {
  const names = {
    department: (id: string) => state.small.department.get(id)?.name,
    project: (id: string) => state.small.project.get(id),
  };
  const found = await state.heaps.patent.getMany(ids);
  return ids.flatMap((id) => {
    const patent = found.get(id);
    if (patent === undefined || !concerns(kind, patent)) return [];
    return [
      {
        id,
        rev: patent.rev,
        name: patent.applicationNumber,
        draft: PATENT_SOURCES[kind](patent, names),
        evidence: [],
      },
    ];
  });
}

async function filingThings(state: StoreState, input: Input, ids: readonly string[]): Promise<Thing[]> {
  const { organisation, today } = input;
  const things: Thing[] = [];
  for (const id of ids) {
    const filing = state.small.filing.get(id);
    if (filing === undefined) continue;
    const found = await state.heaps.patent.getMany(filing.patentIds);
    const patents = filing.patentIds.flatMap((one): Patent[] => {
      const patent = found.get(one);
      return patent === undefined ? [] : [patent];
    });
    const agreement = state.small.agreement.get(filing.agreementId ?? '');
    const made = filingPayload({ filing, agreement, patents, organisation, today });
    const evidence = (filing.documents ?? []).map(({ hash, bytes, mime }) => ({
      sha256: hash,
      size: bytes,
      type: mime || 'application/octet-stream',
    }));
    if (made !== undefined)
      things.push({ id, rev: filing.rev, name: filing.title, draft: made.draft, evidence });
  }
  return things;
}

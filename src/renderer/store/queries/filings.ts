// Answers about filings: the list by last day with what is missing, one with its pre-checks, papers, the parts of a dossier.
import type { z } from 'zod';
import { checkText } from '../../../domain/declarations';
import type { Draft } from '../../../domain/declarations/facts';
import { filingKinds } from '../../../domain/declarations/kinds';
import { checksPaper, filingPaper } from '../../../domain/declarations/paper';
import type { FilingState } from '../../../domain/declarations/records';
import { wantedFilings } from '../../../domain/declarations/wanted';
import { daysFrom, ymdOf } from '../../../domain/patents/deadlines/ymd';
import type { Filing } from '../../../domain/patents/records';
import { failure } from '../../../shared/result';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import { type FilingOffice, filingFacts, filingOffice } from '../filingFacts';
import type { StoreState } from '../state';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;
type Output<N extends keyof typeof queries> = QueryOutput<N>;
type Row = Output<'filings.list'>['rows'][number];

const open: ReadonlySet<FilingState> = new Set(['draft', 'ready', 'returned']);
const isWaiting = (state: FilingState): boolean => open.has(state) || state === 'submitted';
const left = (today: string, due: string): number => daysFrom(ymdOf(today), ymdOf(due));

const aboutOf = (state: StoreState, { agreementId, dealId }: Filing): string =>
  state.small.agreement.get(agreementId ?? '')?.title ?? state.small.deal.get(dealId ?? '')?.title ?? '';

export async function judged(state: StoreState, draft: Draft, office: FilingOffice) {
  const facts = await filingFacts(state, draft, office);
  const kind = filingKinds[draft.kind];
  return { facts, checks: kind.checks(facts, draft), due: kind.due(facts, draft) };
}

async function rowOf(state: StoreState, filing: Filing, office: FilingOffice): Promise<Row> {
  const { id, rev, kind, title, due, number, submittedOn, decidedOn, agreementId, dealId } = filing;
  const checks = open.has(filing.state) ? (await judged(state, filing, office)).checks : undefined;
  const fails = checks?.filter(({ level }) => level === 'fail') ?? [];
  const [first] = fails;
  const optional = Object.entries({ due, number, submittedOn, decidedOn, agreementId, dealId });
  return {
    id,
    rev,
    kind,
    title,
    state: filing.state,
    patents: filing.patentIds.length,
    about: aboutOf(state, filing),
    ...Object.fromEntries(optional.filter(([, value]) => value !== undefined)),
    ...(due !== undefined && isWaiting(filing.state) ? { daysLeft: left(office.today, due) } : {}),
    ...(checks === undefined
      ? {}
      : { fails: fails.length, warns: checks.filter(({ level }) => level === 'warn').length }),
    ...(first === undefined
      ? {}
      : { first: { zh: checkText(first, 'zh').why, en: checkText(first, 'en').why } }),
  };
}

/** What waits first, by its day; then what was decided, the last one first. */
function byDay(a: Filing, b: Filing): number {
  const [first, second] = [isWaiting(a.state), isWaiting(b.state)];
  if (first !== second) return first ? -1 : 1;
  if (!first) return (b.decidedOn ?? '').localeCompare(a.decidedOn ?? '') || b.seq - a.seq;
  return (a.due ?? '9999').localeCompare(b.due ?? '9999') || b.seq - a.seq;
}

const counted = <K extends string>(keys: readonly K[]): { key: K; count: number }[] => {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count }));
};

/** Lines about agreements without a filing; an office that took in old agreements has thousands. */
const mostWanted = 200;

export async function listFilings(
  state: StoreState,
  input: Input<'filings.list'>,
): Promise<Output<'filings.list'>> {
  const { today, text, kinds, states, agreementId, dealId, offset, limit } = input;
  const office = await filingOffice(state, today);
  const all = [...state.small.filing.values()];
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const about = all.filter((one) => {
    const said = `${one.title}\n${one.number ?? ''}\n${aboutOf(state, one)}`.toLowerCase();
    return (
      words.every((word) => said.includes(word)) &&
      (agreementId === undefined || one.agreementId === agreementId) &&
      (dealId === undefined || one.dealId === dealId)
    );
  });
  const chosen = about
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .filter((one) => states === undefined || states.includes(one.state))
    .sort(byDay);
  const rows = await Promise.all(
    chosen.slice(offset, offset + limit).map((one) => rowOf(state, one, office)),
  );
  const wanted = wantedFilings([...state.small.agreement.values()], all, office.days)
    .filter((one) => agreementId === undefined || one.agreementId === agreementId)
    .map((one) => (one.due === undefined ? one : { ...one, daysLeft: left(today, one.due) }))
    .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
  const waiting = all.flatMap(({ state: at, due }) =>
    due !== undefined && isWaiting(at) ? [left(today, due)] : [],
  );
  const days = [...waiting, ...wanted.flatMap((one) => ('daysLeft' in one ? [one.daysLeft] : []))];
  return {
    total: chosen.length,
    all: all.length,
    rows,
    wanted: wanted.slice(0, mostWanted),
    wantedTotal: wanted.length,
    wantedLate: wanted.filter((one) => 'daysLeft' in one && one.daysLeft < 0).length,
    states: counted(about.map((one) => one.state)),
    kinds: counted(about.map((one) => one.kind)),
    overdue: days.filter((count) => count < 0).length,
    d30: days.filter((count) => count >= 0 && count <= 30).length,
  };
}

export function filingOf(state: StoreState, id: string): Filing {
  const filing = state.small.filing.get(id);
  if (filing === undefined) throw failure('NOT_FOUND', { entity: 'filing', id });
  return filing;
}

const ruleOf = ({
  id,
  effectiveFrom,
  source,
  verified,
}: {
  id: string;
  effectiveFrom: string;
  source: string;
  verified: boolean;
}) => ({
  id,
  effectiveFrom,
  source,
  verified,
});

async function verdict(
  state: StoreState,
  draft: Draft,
  today: string,
): Promise<Pick<Output<'filings.get'>, 'checks' | 'due'>> {
  const { checks, due } = await judged(state, draft, await filingOffice(state, today));
  return {
    checks: [...checks],
    ...(due === undefined
      ? {}
      : { due: { date: due.date, daysLeft: left(today, due.date), rule: ruleOf(due.rule) } }),
  };
}

export async function getFiling(
  state: StoreState,
  { id, today }: Input<'filings.get'>,
): Promise<Output<'filings.get'>> {
  const filing = filingOf(state, id);
  const { projection: p } = state;
  const named = (one: { id: string; title: string } | undefined) =>
    one === undefined ? undefined : { id: one.id, title: one.title };
  const agreement = named(state.small.agreement.get(filing.agreementId ?? ''));
  const deal = named(state.small.deal.get(filing.dealId ?? ''));
  return {
    filing,
    ...(agreement === undefined ? {} : { agreement }),
    ...(deal === undefined ? {} : { deal }),
    patents: filing.patentIds.flatMap((patentId) => {
      const row = p.rowOf(patentId);
      return row === undefined
        ? []
        : [{ id: patentId, number: p.numbers[row] ?? '', title: p.titles[row] ?? '' }];
    }),
    ...(await verdict(state, filing, today)),
  };
}

export async function paperOfFiling(
  state: StoreState,
  { id, today, lang, part }: Input<'filings.paper'>,
): Promise<Output<'filings.paper'>> {
  const filing = filingOf(state, id);
  const { facts, checks } = await judged(state, filing, await filingOffice(state, today));
  return {
    paper:
      part === 'checks'
        ? checksPaper(filing.title, checks, lang)
        : filingPaper(filing, facts, lang, part === 'masked' ? 'masked' : 'full'),
  };
}

export async function dossierOfFiling(
  state: StoreState,
  { id, today, lang }: Input<'filings.dossier'>,
): Promise<Output<'filings.dossier'>> {
  const filing = filingOf(state, id);
  const office = await filingOffice(state, today);
  const { facts, checks } = await judged(state, filing, office);
  const others = facts.filings.filter(
    ({ agreementId, dealId, state: at }) =>
      at !== 'withdrawn' &&
      ((agreementId !== undefined && agreementId === facts.agreement?.id) ||
        (dealId !== undefined && dealId === facts.deal?.id)),
  );
  const papers = await Promise.all(
    [filing, ...others].map(async (one) => {
      const its = one === filing ? facts : await filingFacts(state, one, office);
      return { name: one.title, draft: filingPaper(one, its, lang) };
    }),
  );
  const from = [
    ...(facts.deal === undefined ? [] : [{ entity: 'deal' as const, record: facts.deal }]),
    ...(facts.agreement === undefined ? [] : [{ entity: 'agreement' as const, record: facts.agreement }]),
    ...[filing, ...others].map((record) => ({ entity: 'filing' as const, record })),
  ];
  const seen = new Set<string>();
  const documents = from.flatMap(({ entity, record }) =>
    (record.documents ?? []).flatMap(({ hash, name, bytes }) => {
      if (seen.has(hash)) return [];
      seen.add(hash);
      return [{ hash, name, bytes, of: record.title, entity }];
    }),
  );
  const { contributors: _people, ...agreement } = facts.agreement ?? { contributors: [] };
  return {
    title: filing.title,
    papers: [
      ...papers,
      { name: lang === 'zh' ? '预检表' : 'checks', draft: checksPaper(filing.title, checks, lang) },
    ],
    documents,
    records: {
      filing,
      filings: others,
      ...(facts.deal === undefined ? {} : { deal: facts.deal }),
      agreement,
    },
    fails: checks.filter(({ level }) => level === 'fail').length,
  };
}

// Answers about negotiations: board, list, what is due, what was negotiated before. One walk over what is in memory.
import type { z } from 'zod';
import { dueOf, expectedOf, isSameTalk, otherSide } from '../../../domain/negotiation/pipeline';
import { DealStage } from '../../../domain/negotiation/records';
import { isOpen, rankOf, stageOrder } from '../../../domain/negotiation/stages';
import type { Deal } from '../../../domain/patents/records';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import type { DealRow } from '../../../shared/store/queries/deals';
import type { StoreState } from '../state';
import { departmentName } from './patents';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;
type Output<N extends keyof typeof queries> = QueryOutput<N>;
type Filter = Input<'deals.board'>['filter'];

/** Who sits at this desk; '' where nobody said. */
export async function personOf(state: StoreState): Promise<string> {
  const row = await state.db.settings.get('user.name');
  return typeof row?.value === 'string' ? row.value : '';
}

/** A courtesy between people who share a desk, not a lock: nothing is encrypted. */
export const isShownTo = (person: string, { viewers = [], owner }: Deal): boolean =>
  viewers.length === 0 || viewers.includes(person) || owner === person;

export function dealRow(state: StoreState, deal: Deal): DealRow {
  const due = dueOf(deal);
  return {
    id: deal.id,
    rev: deal.rev,
    title: deal.title,
    number: deal.number,
    stage: deal.stage,
    stageSince: deal.stageSince,
    openedOn: deal.openedOn,
    mode: deal.mode,
    owner: deal.owner,
    nextStep: deal.nextStep,
    nextStepOn: deal.nextStepOn,
    probability: deal.probability,
    expectedFen: deal.expectedFen,
    expectedOn: deal.expectedOn,
    parties: otherSide(deal),
    hasForeign: deal.parties.some(({ foreign }) => foreign === true),
    patents: deal.patentIds.length,
    departmentName: departmentName(state, deal.departmentId ?? ''),
    openTasks: (deal.tasks ?? []).filter(({ doneOn }) => doneOn === undefined).length,
    ...(due === undefined ? {} : { due }),
  };
}

/** What is searched of a deal, lower case. */
function wordsOf(state: StoreState, deal: Deal): string {
  const { projection: p } = state;
  const patents = deal.patentIds.map((id) => {
    const row = p.rowOf(id);
    return row === undefined ? '' : `${p.numbers[row]} ${p.titles[row]}`;
  });
  const names = deal.parties.map(({ name }) => name);
  return [deal.title, deal.number, deal.owner, deal.nextStep, ...names, ...patents].join('\n').toLowerCase();
}

interface Wanted {
  readonly deals: Deal[];
  readonly hidden: number;
}

async function wanted(state: StoreState, filter: Filter, today: string): Promise<Wanted> {
  const person = await personOf(state);
  const terms = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const deals: Deal[] = [];
  let hidden = 0;
  for (const deal of state.small.deal.values()) {
    if (!isShownTo(person, deal)) {
      hidden += 1;
      continue;
    }
    if (filter.owner !== undefined && deal.owner !== filter.owner) continue;
    if (filter.modes.length > 0 && !filter.modes.includes(deal.mode)) continue;
    if (filter.departmentId !== undefined && deal.departmentId !== filter.departmentId) continue;
    if (filter.patentId !== undefined && !deal.patentIds.some((id) => id === filter.patentId)) continue;
    if (filter.overdue && (dueOf(deal) ?? '9999') >= today) continue;
    if (terms.length > 0) {
      const words = wordsOf(state, deal);
      if (!terms.every((term) => words.includes(term))) continue;
    }
    deals.push(deal);
  }
  return { deals, hidden };
}

const last = '9999';
/** What is due first stands first; what has no day follows, newest first. */
const byDue = (a: Deal, b: Deal): number => {
  const [first, second] = [dueOf(a) ?? last, dueOf(b) ?? last];
  return first === second ? b.seq - a.seq : first < second ? -1 : 1;
};

const orders: Record<Input<'deals.list'>['sort'], (a: Deal, b: Deal) => number> = {
  due: byDue,
  stage: (a, b) => rankOf(a.stage) - rankOf(b.stage) || byDue(a, b),
  amount: (a, b) => (b.expectedFen ?? 0) - (a.expectedFen ?? 0) || byDue(a, b),
  title: (a, b) => a.title.localeCompare(b.title, 'zh'),
  newest: (a, b) => b.seq - a.seq,
};

export async function dealBoard(
  state: StoreState,
  { filter, today, limits }: Input<'deals.board'>,
): Promise<Output<'deals.board'>> {
  const { deals, hidden } = await wanted(state, filter, today);
  const byStage = new Map<DealStage, Deal[]>();
  for (const deal of deals) {
    const list = byStage.get(deal.stage);
    if (list === undefined) byStage.set(deal.stage, [deal]);
    else list.push(deal);
  }
  const owners = new Set<string>();
  for (const { owner } of state.small.deal.values())
    if (owner !== undefined && owner !== '') owners.add(owner);
  return {
    all: state.small.deal.size,
    hidden,
    owners: [...owners].sort((a, b) => a.localeCompare(b, 'zh')),
    columns: [...stageOrder, 'lost' as const].map((stage) => {
      const own = (byStage.get(stage) ?? []).sort(byDue);
      return {
        stage,
        ...expectedOf(own),
        overdue: own.filter((deal) => (dueOf(deal) ?? last) < today).length,
        rows: own.slice(0, limits[stage] ?? 20).map((deal) => dealRow(state, deal)),
      };
    }),
  };
}

export async function listDeals(
  state: StoreState,
  { filter, stages, today, sort, offset, limit }: Input<'deals.list'>,
): Promise<Output<'deals.list'>> {
  const { deals } = await wanted(state, filter, today);
  const counts = Object.fromEntries(DealStage.options.map((stage) => [stage, 0])) as Record<
    DealStage,
    number
  >;
  for (const { stage } of deals) counts[stage] += 1;
  const chosen = deals
    .filter(({ stage }) => stages.length === 0 || stages.includes(stage))
    .sort(orders[sort]);
  return {
    ...expectedOf(chosen),
    total: chosen.length,
    counts,
    rows: chosen.slice(offset, offset + limit).map((deal) => dealRow(state, deal)),
  };
}

export async function duplicateDeals(
  state: StoreState,
  { parties, patentIds, except }: Input<'deals.duplicates'>,
): Promise<Output<'deals.duplicates'>> {
  const person = await personOf(state);
  const rows = [...state.small.deal.values()].filter(
    (deal) => deal.id !== except && isShownTo(person, deal) && isSameTalk(parties, patentIds, deal),
  );
  return { rows: rows.slice(0, 20).map((deal) => dealRow(state, deal)) };
}

export async function dueDeals(
  state: StoreState,
  { today, until, owner }: Input<'deals.due'>,
): Promise<Output<'deals.due'>> {
  const person = await personOf(state);
  const items: Output<'deals.due'>['items'] = [];
  for (const deal of state.small.deal.values()) {
    if (!isOpen(deal.stage) || !isShownTo(person, deal)) continue;
    const add = (kind: 'nextStep' | 'task' | 'notice', what: string, due?: string, by = deal.owner): void => {
      if (due === undefined || due > until || (owner !== undefined && by !== owner)) return;
      items.push({ dealId: deal.id, deal: deal.title, kind, what, due, ...(by ? { owner: by } : {}) });
    };
    add('nextStep', deal.nextStep ?? '', deal.nextStepOn);
    for (const task of deal.tasks ?? [])
      if (task.doneOn === undefined) add('task', task.title, task.due, task.owner);
    const notice = deal.stage === 'notice' ? deal.notices?.at(-1) : undefined;
    if (notice !== undefined) add('notice', notice.where ?? '', notice.until);
  }
  items.sort((a, b) => (a.due < b.due ? -1 : 1));
  const late = items.filter(({ due }) => due < today).length;
  return { late, near: items.length - late, items: items.slice(0, 500) };
}

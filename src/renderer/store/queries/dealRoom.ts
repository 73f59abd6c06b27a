// The deal room: one negotiation with its patents as they stand, its record, its offers, and what each step asks for.
import type { z } from 'zod';
import { needsNotice, noticeRuleOn } from '../../../domain/negotiation/conditions';
import type { DealFacts } from '../../../domain/negotiation/facts';
import { DealStage } from '../../../domain/negotiation/records';
import { isOpen, lackingAt, needsReason, refusalsOf, wayOf } from '../../../domain/negotiation/stages';
import { eachDeadline } from '../../../domain/patents/deadlines/clocks';
import { dutyFacts } from '../../../domain/patents/deadlines/facts';
import { termEnd } from '../../../domain/patents/deadlines/terms';
import { isoOf, type Ymd, ymdOf } from '../../../domain/patents/deadlines/ymd';
import type { Deal, DealEvent, Patent } from '../../../domain/patents/records';
import { failure } from '../../../shared/result';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import { officeRules } from '../deadlineFacts';
import { dealFacts, holdersOf } from '../dealFacts';
import type { StoreState } from '../state';
import { departmentName } from './patents';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;
type Room = QueryOutput<'deals.get'>;

const movesFrom = (deal: Deal, facts: DealFacts): Room['moves'] =>
  DealStage.options.flatMap((to) => {
    const way = wayOf(deal.stage, to);
    if (way === null) return [];
    return [
      { to, way, needsReason: needsReason(deal.stage, to), refusals: [...refusalsOf(deal, to, facts)] },
    ];
  });

function dealOf(state: StoreState, id: string): Deal {
  const deal = state.small.deal.get(id);
  if (deal === undefined) throw failure('NOT_FOUND', { entity: 'deal', id });
  return deal;
}

export async function dealMoves(
  state: StoreState,
  { id, today }: Input<'deals.moves'>,
): Promise<QueryOutput<'deals.moves'>> {
  const deal = dealOf(state, id);
  return { moves: movesFrom(deal, await dealFacts(state, id, deal, today)) };
}

/** Other open deals and agreements in force by patent. */
function elsewhereOf(state: StoreState, own: Deal): Map<string, Room['patents'][number]['elsewhere']> {
  const wanted = new Set<string>(own.patentIds);
  const found = new Map<string, Room['patents'][number]['elsewhere']>();
  const add = (
    patentIds: readonly string[],
    entity: 'deal' | 'agreement',
    id: string,
    title: string,
  ): void => {
    for (const patentId of patentIds)
      if (wanted.has(patentId)) found.set(patentId, [...(found.get(patentId) ?? []), { entity, id, title }]);
  };
  if (wanted.size === 0) return found;
  for (const { id, patentIds, title, stage } of state.small.deal.values())
    if (id !== own.id && isOpen(stage)) add(patentIds, 'deal', id, title);
  for (const { id, patentIds, title, state: at } of state.small.agreement.values())
    if (at === 'active' && id !== own.agreementId) add(patentIds, 'agreement', id, title);
  return found;
}

const yearsAhead = 20_000;

type Days = Awaited<ReturnType<typeof officeRules>>['days'];

/** The earliest annuity that is still to be paid. */
function annuityDue(patent: Patent, today: Ymd, days: Days): Ymd {
  let first = 0;
  eachDeadline(dutyFacts(patent), today, today + yearsAhead, days, (kind, date, at) => {
    const isWaiting = kind === 'annuity' && (at === 'open' || at === 'overdue');
    if (isWaiting && (first === 0 || date < first)) first = date;
  });
  return first;
}

async function patentsOf(state: StoreState, deal: Deal, today: string): Promise<Room['patents']> {
  const patents = await state.heaps.patent.getMany(deal.patentIds);
  const { days } = await officeRules(state);
  const elsewhere = elsewhereOf(state, deal);
  return deal.patentIds.flatMap((id) => {
    const patent = patents.get(id);
    if (patent === undefined) return [];
    const due = annuityDue(patent, ymdOf(today), days);
    const { filingDate, grantDate, legalStatus } = patent;
    return [
      {
        id,
        number: patent.applicationNumber,
        title: patent.title,
        bucket: patent.legalBucket,
        ...(legalStatus === undefined ? {} : { legalStatus }),
        holders: [...holdersOf(patent)],
        ...(grantDate === undefined ? {} : { grantDate }),
        ...(filingDate === undefined ? {} : { expires: isoOf(termEnd(patent.type, ymdOf(filingDate))) }),
        ...(due === 0 ? {} : { annuityDue: isoOf(due) }),
        elsewhere: elsewhere.get(id) ?? [],
      },
    ];
  });
}

/** Newest first; on one day what has no hour stands after what has one, the one written last first. */
const newestFirst = (a: DealEvent, b: DealEvent): number => {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1;
  const [first = '', second = ''] = [a.at, b.at];
  return first === second ? b.seq - a.seq : first < second ? 1 : -1;
};

export async function getDeal(state: StoreState, { id, today }: Input<'deals.get'>): Promise<Room> {
  const deal = dealOf(state, id);
  const facts = await dealFacts(state, id, deal, today);
  const rule = noticeRuleOn(today);
  const { agreementId } = deal;
  return {
    deal,
    departmentName: departmentName(state, deal.departmentId ?? ''),
    patents: await patentsOf(state, deal, today),
    events: [...state.small.dealEvent.values()].filter((one) => one.dealId === id).sort(newestFirst),
    offers: [...state.small.offer.values()]
      .filter((one) => one.dealId === id)
      .sort((a, b) => a.version - b.version),
    agreement: agreementId === undefined ? null : (state.small.agreement.get(agreementId) ?? null),
    filings: [...state.small.filing.values()].filter(
      (one) => one.dealId === id || (agreementId !== undefined && one.agreementId === agreementId),
    ),
    moves: movesFrom(deal, facts),
    lacking: isOpen(deal.stage) ? [...lackingAt(deal, deal.stage, facts)] : [],
    levels: [...facts.levels],
    notice: {
      needed: needsNotice(deal),
      days: rule?.days ?? 0,
      source: rule?.source ?? '',
      verified: rule?.verified ?? false,
    },
  };
}

// Answers about shares held for results and about disputes.
import type { z } from 'zod';
import { assessYear, awardFindings, exitSplit, partsOf } from '../../../domain/agreements/holdings';
import { costOf, isOver, matterNotes, openDeadlines } from '../../../domain/agreements/matters';
import { shippedFloors } from '../../../domain/distribution';
import type { Holding, Matter } from '../../../domain/patents/records';
import { failure } from '../../../shared/result';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import type { HoldingRow, MatterRow } from '../../../shared/store/queries/protection';
import { patentFacts } from '../agreementFacts';
import { houseNow } from '../house';
import type { StoreState } from '../state';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);
const matches = (text: string, ...fields: Array<string | undefined>): boolean => {
  const all = fields.join('\n').toLowerCase();
  return wordsOf(text).every((word) => all.includes(word));
};
const titleOf = (state: StoreState, id: string | undefined): string =>
  id === undefined ? '' : (state.small.agreement.get(id)?.title ?? '');

function holdingRow(state: StoreState, holding: Holding, today: string, region: string): HoldingRow {
  const { award, kept, awardFen, keptFen } = partsOf(holding);
  const sale = exitSplit(holding);
  return {
    ...holding,
    agreementTitle: titleOf(state, holding.agreementId),
    awardOf: String(award),
    keptOf: String(kept),
    awardFen,
    keptFen,
    floors: awardFindings(holding, shippedFloors, holding.registeredOn ?? today, region).map(
      ({ article, ...floor }) => (article === undefined ? floor : { ...floor, article }),
    ),
    ...(sale === undefined
      ? {}
      : {
          sale: {
            award: sale.award,
            kept: sale.kept,
            verified: sale.verified,
            ...(sale.tax === undefined
              ? {}
              : { tax: sale.tax.tax, stampDuty: sale.tax.stampDuty, net: sale.tax.net }),
          },
        }),
  };
}

export async function listHoldings(
  state: StoreState,
  { text, today, year, offset, limit }: Input<'holdings.list'>,
): Promise<QueryOutput<'holdings.list'>> {
  const { house } = await houseNow(state);
  const all = [...state.small.holding.values()].sort((a, b) => b.seq - a.seq);
  const found = all.filter((one) => matches(text, one.company, one.code, one.note));
  const { missing, ...assessment } = assessYear(all, year);
  return {
    total: found.length,
    rows: found
      .slice(offset, offset + limit)
      .map((one) => holdingRow(state, one, today, house.region ?? '100000')),
    assessment: { ...assessment, missing: missing.map(({ id, company }) => ({ id, company })) },
  };
}

function matterRow(state: StoreState, matter: Matter, today: string): MatterRow {
  const [next] = openDeadlines(matter);
  return {
    ...matter,
    cost: costOf(matter),
    agreementTitle: titleOf(state, matter.agreementId),
    notes: matterNotes(matter, today),
    patents: patentFacts(state, matter.patentIds).map(({ id, number, title }) => ({ id, number, title })),
    ...(next === undefined ? {} : { next: { title: next.title, due: next.due } }),
  };
}

export function listMatters(
  state: StoreState,
  { text, today, kinds, open, offset, limit }: Input<'matters.list'>,
): QueryOutput<'matters.list'> {
  const searched = [...state.small.matter.values()].filter(
    (one) =>
      (!open || !isOver(one)) &&
      matches(
        text,
        one.title,
        one.caseNumber,
        one.authority,
        one.note,
        ...one.parties.map(({ name }) => name),
      ),
  );
  const counts = { infringement: 0, dispute: 0, mediation: 0, enforcement: 0, insurance: 0, invalidation: 0 };
  for (const { kind } of searched) counts[kind] += 1;
  const rank = (one: Matter): string => (isOver(one) ? '~' : (openDeadlines(one)[0]?.due ?? '9'));
  const found = searched
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .sort((a, b) => rank(a).localeCompare(rank(b)) || b.seq - a.seq);
  return {
    total: found.length,
    counts,
    rows: found.slice(offset, offset + limit).map((one) => matterRow(state, one, today)),
  };
}

export function getMatter(
  state: StoreState,
  { id, today }: Input<'matters.get'>,
): QueryOutput<'matters.get'> {
  const matter = state.small.matter.get(id);
  if (matter === undefined) throw failure('NOT_FOUND', { entity: 'matter', id });
  return { matter: matterRow(state, matter, today) };
}

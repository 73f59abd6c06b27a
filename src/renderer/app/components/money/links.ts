// The money as arrows from place to place: what a Sankey diagram draws and its table says. Pure.
import type { Explained } from '../../../../domain/distribution';
import { figureTitle, type MoneyFlow, partyText, type Telling } from '../../../../domain/distribution/papers';
import { type Fen, formatAmount, plus } from '../../../../domain/money';
import { keyOfMember, type RowWords } from './sheetRows';

export type PlaceKind = 'in' | 'cost' | 'team' | 'person' | 'pool' | 'left';

export interface MoneyPlace {
  readonly key: string;
  /** Key of the row of the table that explains it. */
  readonly row: string;
  readonly title: string;
  readonly value: Fen;
  readonly kind: PlaceKind;
}

export interface MoneyLink {
  readonly from: string;
  readonly to: string;
  readonly value: Fen;
}

export interface MoneyMap {
  readonly places: readonly MoneyPlace[];
  readonly links: readonly MoneyLink[];
}

const kindOf = (party: string): PlaceKind => {
  if (party === 'team') return 'team';
  if (/^(costs|coOwner|broker)/.test(party)) return 'cost';
  if (party === 'unallocated') return 'left';
  return /^(person|research|unit):/.test(party) ? 'person' : 'pool';
};

/**
 * Every arrow has an amount above 0 (fen). A pool that is paid both before and after the net income is one place with
 * two arrows; persons and units hang on their pool. Undefined where money was taken back: that can not be drawn.
 */
export function moneyMap(flow: MoneyFlow, telling: Telling, words: RowWords): MoneyMap | undefined {
  const places = new Map<string, MoneyPlace>();
  const links: MoneyLink[] = [];
  const add = (key: string, row: string, title: string, value: Fen, kind: PlaceKind): void => {
    const known = places.get(key);
    places.set(key, known ? { ...known, value: plus(known.value, value) } : { key, row, title, value, kind });
  };
  const { names, lang } = telling;
  const { gross, net } = flow;
  if (gross.value <= 0) return undefined;
  add('gross', 'gross', words.gross, gross.value, 'in');
  const receiptOf = (figure: Explained): string => figureTitle(figure, telling);
  if (flow.receipts.length > 1)
    for (const receipt of flow.receipts) {
      const key = `receipt:${receipt.figure.id}`;
      add(key, key, receiptOf(receipt.figure), receipt.value, 'in');
      links.push({ from: key, to: 'gross', value: receipt.value });
    }
  if (net) {
    add('net', 'net', words.net, net.value, 'in');
    links.push({ from: 'gross', to: 'net', value: net.value });
  }
  // What is shared comes first, what went off before hangs below it.
  for (const side of ['after', 'before'] as const)
    for (const { party, value, members } of flow[side]) {
      const key = `party:${party}`;
      const isKnown = places.has(key);
      add(key, `${side}:${party}`, partyText(party, names, lang), value, kindOf(party));
      links.push({ from: side === 'after' && net ? 'net' : 'gross', to: key, value });
      if (party.startsWith('costs:') || isKnown) continue;
      for (const member of members) {
        const title = partyText(member.party, names, lang);
        add(`party:${member.party}`, keyOfMember(member.party), title, member.value, 'person');
        links.push({ from: key, to: `party:${member.party}`, value: member.value });
      }
    }
  if (links.some(({ value }) => value < 0)) return undefined;
  const drawn = links.filter(({ value }) => value > 0);
  const used = new Set(drawn.flatMap(({ from, to }) => [from, to]));
  return { places: [...places.values()].filter(({ key }) => used.has(key)), links: drawn };
}

/** The arrows as a table to paste into a spreadsheet. */
export function linksText({ places, links }: MoneyMap, heads: readonly string[]): string {
  const titles = new Map(places.map(({ key, title }) => [key, title]));
  const rows = links.map(({ from, to, value }) => [titles.get(from), titles.get(to), formatAmount(value)]);
  return [heads, ...rows].map((row) => row.join('\t')).join('\n');
}

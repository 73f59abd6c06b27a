// The lines of the table: from what came in down to each person, every one with the figure that explains it. Pure.
import type { Explained } from '../../../../domain/distribution';
import {
  type Entry,
  figureTitle,
  type MoneyFlow,
  partyText,
  type Telling,
} from '../../../../domain/distribution/papers';
import type { Fen } from '../../../../domain/money';

export type RowKind = 'receipt' | 'gross' | 'before' | 'net' | 'after' | 'member';

export interface SheetRow {
  readonly key: string;
  readonly kind: RowKind;
  /** 1 stands under the row before it. */
  readonly depth: 0 | 1;
  readonly title: string;
  readonly value: Fen;
  readonly figure: Explained;
  readonly entry: Entry;
}

export interface RowWords {
  readonly gross: string;
  readonly net: string;
}

export const keyOfMember = (party: string): string => `member:${party}`;

/** Rows in the order in which the money flows; `key` stays the same while figures change. */
export function sheetRows(flow: MoneyFlow, telling: Telling, words: RowWords): SheetRow[] {
  const { names, lang } = telling;
  const row = (key: string, kind: RowKind, depth: 0 | 1, title: string, entry: Entry): SheetRow => ({
    key,
    kind,
    depth,
    title,
    value: entry.value,
    figure: entry.figure,
    entry,
  });
  const titled = (entry: Entry): string => partyText(entry.party, names, lang);
  const side = (kind: 'before' | 'after', entry: Entry): SheetRow[] => {
    const isCost = entry.party.startsWith('costs:');
    const members = entry.members.map((member) =>
      isCost
        ? row(
            `cost:${entry.party}:${member.figure.id}`,
            'member',
            1,
            figureTitle(member.figure, telling),
            member,
          )
        : row(keyOfMember(member.party), 'member', 1, titled(member), member),
    );
    return [row(`${kind}:${entry.party}`, kind, 0, titled(entry), entry), ...members];
  };
  const receipts =
    flow.receipts.length < 2
      ? []
      : flow.receipts.map((entry) =>
          row(`receipt:${entry.figure.id}`, 'receipt', 1, figureTitle(entry.figure, telling), entry),
        );
  return [
    row('gross', 'gross', 0, words.gross, flow.gross),
    ...receipts,
    ...flow.before.flatMap((entry) => side('before', entry)),
    ...(flow.net ? [row('net', 'net', 0, words.net, flow.net)] : []),
    ...flow.after.flatMap((entry) => side('after', entry)),
  ];
}

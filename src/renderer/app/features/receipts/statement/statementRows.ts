// The lines of a bank statement as rows of a screen: what each is, what is proposed, what a person decided. Pure.
import type { IncomeKind } from '../../../../../domain/distribution';
import { type Fen, sum } from '../../../../../domain/money';
import type { RouteOutput } from '../../../../../shared/routes';
import type { QueryOutput } from '../../../../../shared/store/queries';

export type Line = RouteOutput<'statement.read'>['lines'][number];
export type Issue = RouteOutput<'statement.read'>['issues'][number];
type Match = QueryOutput<'income.match'>['rows'][number];

/** What a person chose for a line; what is left out follows the proposal. */
export interface Choice {
  readonly agreementId?: string | null;
  readonly kind?: IncomeKind;
  readonly take?: boolean;
}

export type RowState = Match['state'] | 'unreadable' | 'outgoing';

export interface StatementRow {
  readonly id: string;
  readonly row: number;
  readonly state: RowState;
  readonly line?: Line;
  readonly issue?: Issue;
  readonly match?: Match;
  /** null = left unallocated. */
  readonly agreementId: string | null;
  readonly kind: IncomeKind;
  readonly take: boolean;
}

/** A payment that is known can not be taken in again: the store refuses two with one reference. */
export const isTakeable = ({ state }: Pick<StatementRow, 'state'>): boolean =>
  state === 'new' || state === 'perhaps';

/** @param matches in the order of `lines`; not there while they are being looked up */
export function statementRows(
  lines: readonly Line[],
  issues: readonly Issue[],
  matches: readonly Match[],
  choices: Readonly<Record<number, Choice>>,
): StatementRow[] {
  const read = lines.map((line, index): StatementRow => {
    const match = matches[index];
    const choice = choices[line.row] ?? {};
    const state = match?.state ?? 'new';
    const agreementId = choice.agreementId === undefined ? (match?.chosen ?? null) : choice.agreementId;
    return {
      id: `${line.row}`,
      row: line.row,
      state,
      line,
      ...(match === undefined ? {} : { match }),
      agreementId,
      kind: choice.kind ?? match?.kind ?? 'instalment',
      take: isTakeable({ state }) && (choice.take ?? state === 'new'),
    };
  });
  const refused = issues.map(
    (issue): StatementRow => ({
      id: `${issue.row}`,
      row: issue.row,
      state: issue.code === 'STATEMENT_OUTGOING' ? 'outgoing' : 'unreadable',
      issue,
      agreementId: null,
      kind: 'instalment',
      take: false,
    }),
  );
  return [...read, ...refused].sort((a, b) => a.row - b.row);
}

type Payment = Omit<Line, 'row'> & {
  allocations: { agreementId: string; fen: Fen; kind: IncomeKind }[];
};

export const paymentsOf = (rows: readonly StatementRow[]): Payment[] =>
  rows.flatMap(({ take, line, agreementId, kind }) => {
    if (!take || line === undefined) return [];
    const { row: _row, ...payment } = line;
    const allocations = agreementId === null ? [] : [{ agreementId, fen: line.fen, kind }];
    return [{ ...payment, allocations }];
  });

export interface StatementSums {
  readonly counts: Readonly<Record<RowState, number>>;
  readonly taken: number;
  readonly allocated: number;
  readonly fen: Fen;
}

export function sumsOf(rows: readonly StatementRow[]): StatementSums {
  const counts = { new: 0, known: 0, perhaps: 0, repeated: 0, unreadable: 0, outgoing: 0 };
  for (const { state } of rows) counts[state] += 1;
  const taken = rows.filter(({ take }) => take);
  return {
    counts,
    taken: taken.length,
    allocated: taken.filter(({ agreementId }) => agreementId !== null).length,
    fen: sum(taken.map(({ line }) => line?.fen ?? 0)),
  };
}

// 他们有 / 我们有 / 差额: the comparison with the finance office as rows of a screen, cells of a table, and a paper. Pure.
import { type Fen, formatAmount, minus } from '../../../../../domain/money';
import type { PaperDraft } from '../../../../../domain/reporting/paper';
import type { QueryOutput } from '../../../../../shared/store/queries';
import type { Translate } from '../../../lib/i18n';

export type Reconciled = QueryOutput<'income.reconcile'>;
type Theirs = Reconciled['onlyTheirs'][number];
type Ours = Reconciled['onlyOurs'][number];
export type Outcome = 'onlyTheirs' | 'onlyOurs' | 'amount' | 'day' | 'same';

export interface ComparedRow {
  readonly id: string;
  readonly outcome: Outcome;
  readonly theirs?: Theirs;
  readonly ours?: Ours;
  /** Theirs less ours, fen. */
  readonly difference: Fen;
}

/** What has to be settled stands first, then by day. */
const order: readonly Outcome[] = ['onlyTheirs', 'onlyOurs', 'amount', 'day', 'same'];

export function comparedRows({ pairs, onlyTheirs, onlyOurs }: Reconciled): ComparedRow[] {
  const rows: ComparedRow[] = [
    ...onlyTheirs.map((theirs) => ({
      id: `t${theirs.row}`,
      outcome: 'onlyTheirs' as const,
      theirs,
      difference: theirs.fen,
    })),
    ...onlyOurs.map((ours) => ({
      id: `o${ours.id}`,
      outcome: 'onlyOurs' as const,
      ours,
      difference: minus(0, ours.fen),
    })),
    ...pairs.map(({ theirs, ours, differs }) => ({
      id: `p${theirs.row}`,
      outcome: differs === 'nothing' ? ('same' as const) : differs,
      theirs,
      ours,
      difference: minus(theirs.fen, ours.fen),
    })),
  ];
  const day = ({ theirs, ours }: ComparedRow): string => theirs?.date ?? ours?.date ?? '';
  return rows.sort(
    (a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || (day(a) < day(b) ? -1 : 1),
  );
}

export const columnsOf = (t: Translate): string[] => [
  t('receipts.result'),
  t('domain.field.payer'),
  t('statements.theirDate'),
  t('statements.theirAmount'),
  t('statements.ourDate'),
  t('statements.ourAmount'),
  t('statements.difference'),
  t('domain.field.bankRef'),
  t('domain.field.askedOn'),
];

export const cellsOf = (row: ComparedRow, t: Translate): string[] => {
  const { theirs, ours, outcome, difference } = row;
  return [
    t(`statements.outcome.${outcome}`),
    theirs?.payer ?? ours?.payer ?? '',
    theirs?.date ?? '',
    theirs === undefined ? '' : formatAmount(theirs.fen),
    ours?.date ?? '',
    ours === undefined ? '' : formatAmount(ours.fen),
    difference === 0 ? '' : formatAmount(difference),
    theirs?.bankRef ?? ours?.bankRef ?? '',
    ours?.askedOn ?? '',
  ];
};

export function comparisonPaper(
  found: Reconciled,
  file: string,
  t: Translate,
  lang: PaperDraft['lang'],
): PaperDraft {
  const rows = comparedRows(found);
  const { theirs, ours, difference } = found.totals;
  const labels = columnsOf(t);
  const isOpen = ({ outcome }: ComparedRow): boolean => outcome !== 'same' && outcome !== 'day';
  const open = rows.filter(isOpen);
  const amounts = new Set([3, 5, 6]);
  const column = (
    label: string,
    at: number,
  ): NonNullable<PaperDraft['sections'][number]['table']>['columns'][number] => ({
    label,
    align: amounts.has(at) ? 'right' : at === 2 || at === 4 ? 'center' : 'left',
    weight: at === 1 ? 2 : 1.2,
    nowrap: at !== 1 && at !== 7,
  });
  const table = (of: readonly ComparedRow[]) => ({
    columns: labels.map(column),
    rows: of.map((row) => cellsOf(row, t)),
  });
  const same = rows.filter((row) => !isOpen(row));
  return {
    series: 'IC',
    title: t('statements.paperTitle'),
    orientation: 'landscape',
    facts: [
      { label: t('statements.source'), value: file },
      { label: t('statements.period'), value: `${found.from} — ${found.to}` },
      { label: t('statements.theirs'), value: t('common.yuan', { amount: formatAmount(theirs) }) },
      { label: t('statements.ours'), value: t('common.yuan', { amount: formatAmount(ours) }) },
      { label: t('statements.difference'), value: t('common.yuan', { amount: formatAmount(difference) }) },
    ],
    sections: [
      {
        heading: t('statements.toSettle', { n: open.length }),
        ...(open.length === 0 ? { paragraphs: [t('statements.allSame')] } : { table: table(open) }),
      },
      ...(same.length === 0
        ? []
        : [{ heading: t('statements.sameOnes', { n: same.length }), table: table(same) }]),
    ],
    notes: [t('statements.method')],
    signatures: lang === 'zh' ? ['经办', '财务核对'] : ['Prepared', 'Finance office'],
    seal: false,
    watermark: 'none',
    lang,
  };
}

// Columns of the list of negotiations, for the screen, for paper and for the spreadsheet.
import { percentText } from '../../../../domain/money';
import type { DealRow } from '../../../../shared/store/queries/deals';
import { DateWithDistance } from '../../components/DateWithDistance';
import type { GridColumn } from '../../components/gridTypes';
import type { Translate } from '../../lib/i18n';
import { amountIn, namesWord, stayWords, type Unit } from './dealText';

export const dealColumns = (t: Translate, today: string, unit: Unit): GridColumn<DealRow>[] => [
  {
    key: 'title',
    label: t('domain.field.title'),
    width: 'minmax(180px, 2fr)',
    sortKey: 'title',
    render: (row) => row.title,
  },
  {
    key: 'stage',
    label: t('domain.field.stage'),
    width: '84px',
    sortKey: 'stage',
    render: (row) => t(`terms.stage.${row.stage}`),
  },
  {
    key: 'party',
    label: t('deals.otherSide'),
    width: 'minmax(120px, 1.2fr)',
    render: (row) => namesWord(row.parties, t),
  },
  {
    key: 'mode',
    label: t('domain.field.mode'),
    width: '90px',
    render: (row) => t(`terms.dealMode.${row.mode}`),
  },
  {
    key: 'amount',
    label: t(`deals.expected.${unit}`),
    width: '112px',
    align: 'right',
    sortKey: 'amount',
    render: (row) => (row.expectedFen === undefined ? '' : amountIn(row.expectedFen, unit)),
  },
  {
    key: 'probability',
    label: t('domain.field.probability'),
    width: '72px',
    align: 'right',
    render: (row) => (row.probability === undefined ? '' : percentText(row.probability, 0)),
  },
  {
    key: 'nextStep',
    label: t('domain.field.nextStep'),
    width: 'minmax(110px, 1fr)',
    render: (row) => row.nextStep ?? '',
  },
  {
    key: 'due',
    label: t('deals.due'),
    width: '158px',
    sortKey: 'due',
    render: (row) => (row.due === undefined ? '' : <DateWithDistance date={row.due} deadline />),
  },
  { key: 'owner', label: t('domain.field.owner'), width: '76px', render: (row) => row.owner ?? '' },
  {
    key: 'age',
    label: t('deals.inStage'),
    width: '80px',
    align: 'right',
    render: (row) => stayWords(row.stageSince, today, t),
  },
];

/** The same as plain cells. */
export function dealCells(row: DealRow, t: Translate, today: string, unit: Unit): string[] {
  return [
    row.title,
    t(`terms.stage.${row.stage}`),
    row.parties.join(t('record.listComma')),
    t(`terms.dealMode.${row.mode}`),
    row.expectedFen === undefined ? '' : amountIn(row.expectedFen, unit),
    row.probability === undefined ? '' : percentText(row.probability, 0),
    row.nextStep ?? '',
    row.due ?? '',
    row.owner ?? '',
    stayWords(row.stageSince, today, t),
  ];
}

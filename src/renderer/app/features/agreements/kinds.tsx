// The lists of this page: the register of agreements and the shares held.
import { formatAmount } from '../../../../domain/money';
import { shareText } from '../../../../domain/patents/shares';
import type { HoldingRow } from '../../../../shared/store/queries/protection';
import type { RegisterRow } from '../../../../shared/store/queries/register';
import { DateWithDistance } from '../../components/DateWithDistance';
import type { ListKind } from '../../components/recordListTypes';
import { StatusBadge } from '../../components/StatusBadge';
import { isoDay } from '../../lib/dateDistance';
import { query } from '../../lib/desk';
import type { Translate } from '../../lib/i18n';
import { StateBadge } from './badges';
import { filterOf, stateChips } from './filters';

const entities = ['agreement', 'obligation', 'income', 'deal', 'department'];
const today = (): string => isoDay(new Date());

export const kindWord = (row: Pick<RegisterRow, 'kind' | 'mode'>, t: Translate): string =>
  row.kind === undefined ? t(`domain.conversion.${row.mode}`) : t(`terms.dealMode.${row.kind}`);

export const register: ListKind<RegisterRow> = {
  id: 'register',
  entities,
  words: (t) => ({
    label: t('agreements.tab.register'),
    search: t('agreements.search'),
    empty: t('agreements.empty'),
    emptyHint: t('agreements.emptyHint'),
    create: t('agreements.new'),
  }),
  chips: (t) => [
    ...stateChips.map((value) => ({
      value,
      label: t(`domain.agreementState.${value.slice(6) as RegisterRow['state']}`),
    })),
    { value: 'late', label: t('agreements.chip.late') },
    { value: 'ending', label: t('agreements.chip.ending') },
  ],
  fetch: async (text, chips, offset, limit) => {
    const found = await query('register.list', { ...filterOf(text, chips, today()), offset, limit });
    if (!found.ok) return found;
    const { counts, ...rest } = found.value;
    const own = Object.fromEntries(Object.entries(counts).map(([state, n]) => [`state:${state}`, n]));
    const late = rest.rows.filter(({ overdue }) => overdue > 0).length;
    const ending = rest.rows.filter(
      ({ state, daysToEnd }) => state === 'active' && daysToEnd !== undefined && daysToEnd <= 90,
    ).length;
    return { ok: true, value: { ...rest, counts: { ...own, late, ending } } };
  },
  name: (row) => row.title,
  columns: (t) => [
    {
      key: 'title',
      label: t('domain.field.title'),
      width: 'minmax(150px, 2fr)',
      render: (row) => row.title,
    },
    { key: 'party', label: t('agreements.party'), width: 'minmax(96px, 1fr)', render: (row) => row.party },
    { key: 'kind', label: t('agreements.kind'), width: '92px', render: (row) => kindWord(row, t) },
    {
      key: 'state',
      label: t('domain.field.state'),
      width: '120px',
      render: (row) => <StateBadge state={row.state} confirmed={row.confirmedOn !== undefined} />,
    },
    {
      key: 'next',
      label: t('agreements.nextDue'),
      width: '176px',
      render: (row) =>
        row.overdue > 0 ? (
          <StatusBadge tone="red" label={t('agreements.lateCount', { n: row.overdue })} />
        ) : row.nextDue === undefined ? (
          '—'
        ) : (
          <DateWithDistance date={row.nextDue} deadline />
        ),
    },
    {
      key: 'ends',
      label: t('agreements.ends'),
      width: '176px',
      render: (row) =>
        row.ends === undefined ? '—' : <DateWithDistance date={row.ends} deadline={row.state === 'active'} />,
    },
    {
      key: 'price',
      label: t('agreements.price'),
      width: '112px',
      align: 'right',
      render: (row) => (row.priceFen === undefined ? '—' : formatAmount(row.priceFen)),
    },
    {
      key: 'received',
      label: t('agreements.received'),
      width: '112px',
      align: 'right',
      render: (row) => formatAmount(row.received),
    },
  ],
};

export const holdingsOf = (year: number): ListKind<HoldingRow> => ({
  id: 'holdings',
  entities: ['holding', 'agreement'],
  words: (t) => ({
    label: t('agreements.tab.holdings'),
    search: t('agreements.searchHoldings'),
    empty: t('agreements.emptyHoldings'),
    emptyHint: t('agreements.emptyHoldingsHint'),
    create: t('agreements.newHolding'),
  }),
  fetch: (text, _chips, offset, limit) =>
    query('holdings.list', { text, today: today(), year, offset, limit }),
  name: (row) => row.company,
  columns: (t) => [
    {
      key: 'company',
      label: t('agreements.h.company'),
      width: 'minmax(150px, 2fr)',
      render: (row) => row.company,
    },
    {
      key: 'share',
      label: t('agreements.h.share'),
      width: '80px',
      align: 'right',
      render: (row) => shareText(row.share),
    },
    {
      key: 'award',
      label: t('agreements.h.awardShare'),
      width: '96px',
      align: 'right',
      render: (row) => (row.awardShare === undefined ? '—' : shareText(row.awardShare)),
    },
    {
      key: 'valuation',
      label: t('agreements.h.valuation'),
      width: '130px',
      align: 'right',
      render: (row) => formatAmount(row.valuationFen),
    },
    {
      key: 'class',
      label: t('agreements.h.class', { year: String(year) }),
      width: '110px',
      render: (row) => {
        const found = row.assessments?.find((one) => one.year === year);
        return found === undefined ? '—' : t(`agreements.class.${found.class}`);
      },
    },
    {
      key: 'floor',
      label: t('agreements.h.floor'),
      width: '110px',
      render: (row) =>
        row.floors.some(({ short }) => short) ? (
          <StatusBadge tone="red" label={t('agreements.h.short')} />
        ) : (
          <StatusBadge tone="green" label={t('agreements.h.kept')} />
        ),
    },
  ],
});

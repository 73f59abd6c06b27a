// What the list of filings shows: last day, kind, title, state, the first thing that keeps it back.
import { FilingState } from '../../../../domain/declarations/records';
import type { FilingRow } from '../../../../shared/store/queries/filings';
import { DateWithDistance } from '../../components/DateWithDistance';
import type { ListKind } from '../../components/recordListTypes';
import { isoDay } from '../../lib/dateDistance';
import { query } from '../../lib/desk';
import { usePreferences } from '../../state/preferences';
import { FilingBadge } from './badges';

const states = FilingState.options;

/** The first check that fails, and how many more. */
function Lacks({ row }: { readonly row: FilingRow }) {
  const lang = usePreferences((state) => state.language);
  if (row.first === undefined) return row.number ?? null;
  const more = (row.fails ?? 1) - 1;
  return (
    <span title={row.first[lang]}>
      ✕ {row.first[lang]}
      {more > 0 && ` +${more}`}
    </span>
  );
}

export const filingKind: ListKind<FilingRow> = {
  id: 'filings',
  entities: ['filing', 'agreement', 'deal', 'patent', 'matter'],
  words: (t) => ({
    label: t('filings.title'),
    search: t('filings.search'),
    empty: t('filings.empty'),
    emptyHint: t('filings.emptyHint'),
    create: t('filings.new'),
  }),
  chips: (t) => states.map((value) => ({ value, label: t(`terms.filingState.${value}`) })),
  fetch: async (text, chips, offset, limit) => {
    const chosen = states.filter((state) => chips.includes(state));
    const answer = await query('filings.list', {
      today: isoDay(new Date()),
      text,
      ...(chosen.length === 0 ? {} : { states: chosen }),
      offset,
      limit,
    });
    if (!answer.ok) return answer;
    const { rows, total, states: counted } = answer.value;
    const counts = Object.fromEntries(counted.map(({ key, count }) => [key, count]));
    return { ok: true, value: { rows, total, counts } };
  },
  name: (row) => row.title,
  columns: (t) => [
    {
      key: 'due',
      label: t('filings.due'),
      width: '176px',
      render: (row) =>
        row.due === undefined ? (
          (row.decidedOn ?? '')
        ) : row.daysLeft === undefined ? (
          row.due
        ) : (
          <DateWithDistance date={row.due} deadline={row.kind !== 'publicNotice'} />
        ),
    },
    {
      key: 'state',
      label: t('domain.field.state'),
      width: '92px',
      render: (row) => <FilingBadge state={row.state} />,
    },
    {
      key: 'kind',
      label: t('filings.kind'),
      width: 'minmax(110px, 0.9fr)',
      render: (row) => t(`terms.filing.${row.kind}`),
    },
    {
      key: 'title',
      label: t('domain.field.title'),
      width: 'minmax(130px, 1.6fr)',
      render: (row) => row.about || row.title,
    },
    {
      key: 'lacks',
      label: t('filings.lacksOrNumber'),
      width: 'minmax(90px, 1fr)',
      render: (row) => <Lacks row={row} />,
    },
  ],
};

// What differs between the three registers: query, columns, chips, words.
import { DisclosureState, ResultFields } from '../../../../domain/patents/registers';
import type { QueryOutput } from '../../../../shared/store/queries';
import { NumberCopy } from '../../components/NumberCopy';
import type { ListKind } from '../../components/recordListTypes';
import { query } from '../../lib/desk';
import type { Translate } from '../../lib/i18n';
import type { RegisterTab } from '../../state/navigation';
import { StateBadge } from './StateBadge';

/** Words of a register; each has the same keys. */
const words = (tab: RegisterTab) => (t: Translate) => ({
  label: t(`domain.entity.${tab}`),
  search: t(`registers.search.${tab}`),
  empty: t(`registers.empty.${tab}`),
  emptyHint: t(`registers.emptyHint.${tab}`),
  emptyMore: t(`registers.emptyMore.${tab}`),
  create: t(`registers.new.${tab}`),
});
const entities = (tab: RegisterTab): string[] => [tab, 'patent', 'department'];

type DisclosureRow = QueryOutput<'disclosures.list'>['rows'][number];
type ResultRow = QueryOutput<'results.list'>['rows'][number];
type FamilyRow = QueryOutput<'families.list'>['rows'][number];

const among = <V extends string>(options: readonly V[], chips: readonly string[]): V[] =>
  options.filter((option) => chips.includes(option));
const names = (list: readonly { readonly name: string }[]): string => list.map((one) => one.name).join('；');

export const disclosures: ListKind<DisclosureRow> = {
  id: 'disclosure',
  entities: entities('disclosure'),
  words: words('disclosure'),
  fetch: (text, chips, offset, limit) =>
    query('disclosures.list', { text, states: among(DisclosureState.options, chips), offset, limit }),
  chips: (t) => DisclosureState.options.map((value) => ({ value, label: t(`domain.disclosure.${value}`) })),
  name: (row) => row.title,
  columns: (t) => [
    {
      key: 'state',
      label: t('domain.field.state'),
      width: '88px',
      render: (row) => <StateBadge state={row.state} />,
    },
    {
      key: 'title',
      label: t('registers.disclosureTitle'),
      width: 'minmax(160px, 2fr)',
      render: (row) => row.title,
    },
    {
      key: 'inventors',
      label: t('domain.field.inventors'),
      width: 'minmax(80px, 1fr)',
      render: (row) => names(row.inventors),
    },
    {
      key: 'department',
      label: t('domain.field.departmentId'),
      width: 'minmax(80px, 1fr)',
      render: (row) => row.departmentName,
    },
    {
      key: 'received',
      label: t('domain.field.receivedOn'),
      width: '96px',
      render: (row) => row.receivedOn ?? '',
    },
    {
      key: 'patent',
      label: t('domain.field.patentId'),
      width: '142px',
      render: (row) => row.patentNumber && <NumberCopy number={row.patentNumber} inGrid />,
    },
  ],
};

export const results: ListKind<ResultRow> = {
  id: 'result',
  entities: entities('result'),
  words: words('result'),
  fetch: (text, chips, offset, limit) =>
    query('results.list', { text, kinds: among(ResultFields.shape.kind.options, chips), offset, limit }),
  chips: (t) =>
    ResultFields.shape.kind.options.map((value) => ({ value, label: t(`domain.resultKind.${value}`) })),
  name: (row) => row.name,
  columns: (t) => [
    {
      key: 'kind',
      label: t('domain.field.kind'),
      width: '140px',
      render: (row) => t(`domain.resultKind.${row.kind}`),
    },
    { key: 'name', label: t('domain.field.name'), width: 'minmax(200px, 2fr)', render: (row) => row.name },
    {
      key: 'holders',
      label: t('domain.field.holders'),
      width: 'minmax(120px, 1fr)',
      render: (row) => row.holders.join('；'),
    },
    {
      key: 'department',
      label: t('domain.field.departmentId'),
      width: 'minmax(80px, 1fr)',
      render: (row) => row.departmentName,
    },
    {
      key: 'created',
      label: t('domain.field.createdOn'),
      width: '110px',
      render: (row) => row.createdOn ?? '',
    },
  ],
};

export const families: ListKind<FamilyRow> = {
  id: 'family',
  entities: entities('family'),
  words: words('family'),
  fetch: (text, _chips, offset, limit) => query('families.list', { text, offset, limit }),
  name: (row) => row.name,
  columns: (t) => [
    { key: 'name', label: t('domain.field.name'), width: 'minmax(220px, 2fr)', render: (row) => row.name },
    {
      key: 'members',
      label: t('registers.members'),
      width: '90px',
      align: 'right',
      render: (row) => row.members.toLocaleString('en-US'),
    },
    {
      key: 'inForce',
      label: t('domain.bucket.inForce'),
      width: '80px',
      align: 'right',
      render: (row) => row.inForce.toLocaleString('en-US'),
    },
    {
      key: 'first',
      label: t('registers.firstFiling'),
      width: '120px',
      render: (row) => row.firstFiling ?? '',
    },
    {
      key: 'note',
      label: t('domain.field.note'),
      width: 'minmax(120px, 1fr)',
      render: (row) => row.note ?? '',
    },
  ],
};

// What differs between the three registers: query, columns, chips, words.
import { DisclosureState, ResultFields } from '../../../../domain/patents/registers';
import type { Result } from '../../../../shared/result';
import type { QueryOutput } from '../../../../shared/store/queries';
import type { GridColumn } from '../../components/gridTypes';
import { NumberCopy } from '../../components/NumberCopy';
import { query } from '../../lib/desk';
import type { Translate } from '../../lib/i18n';
import type { Page } from '../../lib/usePagedRows';
import type { RegisterTab } from '../../state/navigation';
import { StateBadge } from './StateBadge';

export interface Listed {
  readonly id: string;
}

interface Counted<R> extends Page<R> {
  readonly counts?: Readonly<Record<string, number>>;
}

export interface Kind<R extends Listed> {
  readonly tab: RegisterTab;
  readonly fetch: (
    text: string,
    chips: readonly string[],
    offset: number,
    limit: number,
  ) => Promise<Result<Counted<R>>>;
  readonly columns: (t: Translate) => GridColumn<R>[];
  /** Values to filter by, with their words; none for families. */
  readonly chips: (t: Translate) => readonly { readonly value: string; readonly label: string }[];
  readonly name: (row: R) => string;
}

type DisclosureRow = QueryOutput<'disclosures.list'>['rows'][number];
type ResultRow = QueryOutput<'results.list'>['rows'][number];
type FamilyRow = QueryOutput<'families.list'>['rows'][number];

const among = <V extends string>(options: readonly V[], chips: readonly string[]): V[] =>
  options.filter((option) => chips.includes(option));
const names = (list: readonly { readonly name: string }[]): string => list.map((one) => one.name).join('；');

export const disclosures: Kind<DisclosureRow> = {
  tab: 'disclosure',
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

export const results: Kind<ResultRow> = {
  tab: 'result',
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

export const families: Kind<FamilyRow> = {
  tab: 'family',
  fetch: (text, _chips, offset, limit) => query('families.list', { text, offset, limit }),
  chips: () => [],
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

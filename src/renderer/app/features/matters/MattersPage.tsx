// 维权: leads of infringement, disputes, mediation, enforcement, invalidation and insurance, the nearest day first.
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect } from 'react';
import { formatAmount } from '../../../../domain/money';
import type { MatterRow } from '../../../../shared/store/queries/protection';
import { DateWithDistance } from '../../components/DateWithDistance';
import { PageHeader } from '../../components/PageHeader';
import { RecordList } from '../../components/RecordList';
import type { ListKind } from '../../components/recordListTypes';
import { StatusBadge } from '../../components/StatusBadge';
import { isoDay } from '../../lib/dateDistance';
import { query } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { usePageParams } from '../../state/navigation';
import { MatterCreate } from './MatterCreate';
import { MatterPanel } from './MatterPanel';
import classes from './matters.module.css';
import { removeMatter } from './save';
import { useMattersView } from './view';
import { kinds, tones } from './words';

const OPEN = 'open';

const matters: ListKind<MatterRow> = {
  id: 'matters',
  entities: ['matter', 'agreement', 'patent'],
  words: (t) => ({
    label: t('frame.navMatters'),
    search: t('matters.search'),
    empty: t('matters.empty'),
    emptyHint: t('matters.emptyHint'),
    create: t('matters.new'),
  }),
  chips: (t) => [
    { value: OPEN, label: t('matters.onlyOpen') },
    ...kinds.map((value) => ({ value, label: t(`matters.kind.${value}`) })),
  ],
  fetch: async (text, chips, offset, limit) => {
    const chosen = kinds.filter((kind) => chips.includes(kind));
    const today = isoDay(new Date());
    const found = await query('matters.list', {
      text,
      today,
      kinds: chosen,
      open: chips.includes(OPEN),
      offset,
      limit,
    });
    if (!found.ok) return found;
    const going = found.value.rows.filter(({ state }) => state === 'open' || state === 'waiting').length;
    return { ok: true, value: { ...found.value, counts: { ...found.value.counts, [OPEN]: going } } };
  },
  name: (row) => row.title,
  columns: (t) => [
    { key: 'title', label: t('domain.field.title'), width: 'minmax(170px, 2fr)', render: (row) => row.title },
    {
      key: 'kind',
      label: t('matters.kindHead'),
      width: '92px',
      render: (row) => t(`matters.kind.${row.kind}`),
    },
    {
      key: 'state',
      label: t('domain.field.state'),
      width: '104px',
      render: (row) => <StatusBadge tone={tones[row.state]} label={t(`matters.state.${row.state}`)} />,
    },
    {
      key: 'parties',
      label: t('matters.parties'),
      width: 'minmax(120px, 1.2fr)',
      render: (row) => row.parties.map(({ name }) => name).join('；') || '—',
    },
    {
      key: 'next',
      label: t('matters.next'),
      width: 'minmax(190px, 1.2fr)',
      render: (row) => (row.next === undefined ? '—' : <DateWithDistance date={row.next.due} deadline />),
    },
    {
      key: 'cost',
      label: t('matters.cost'),
      width: '120px',
      align: 'right',
      render: (row) => formatAmount(row.cost),
    },
  ],
};

/** Parameters are obeyed once: coming back to the page must not undo what was changed since. */
const obeyed = new WeakSet<object>();

export default function MattersPage() {
  const t = useT();
  const params = usePageParams('matters');
  const { view, put } = useMattersView();
  useEffect(() => {
    if (!params || obeyed.has(params)) return;
    obeyed.add(params);
    if (params.id !== undefined) put({ openId: params.id, creating: false });
  }, [params, put]);
  return (
    <section className={classes.page} aria-label={t('frame.navMatters')}>
      <PageHeader
        title={t('frame.navMatters')}
        primary={
          <Button
            leftSection={<IconPlus size={16} />}
            data-testid="add-matter"
            onClick={() => put({ creating: true })}
          >
            {t('matters.new')}
          </Button>
        }
      />
      <RecordList
        kind={matters}
        view={view}
        onView={put}
        onRemove={(row) => void removeMatter(row.id, row.title)}
        panel={(id) => <MatterPanel key={id} id={id} />}
        create={<MatterCreate />}
      />
    </section>
  );
}

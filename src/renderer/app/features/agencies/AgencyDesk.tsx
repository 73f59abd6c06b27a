// The table of agencies: by agency or by agent, of all patents or one type, sorted by any figure, the chosen one beside it.
import { Button, SegmentedControl } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { agencyTables } from '../../../../domain/patents/agencies';
import type { PatentType } from '../../../../domain/patents/records';
import { DataGrid } from '../../components/DataGrid';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import type { GridSort } from '../../components/gridTypes';
import { SearchBox } from '../../components/SearchBox';
import { RowSkeletons } from '../../components/Skeletons';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { go } from '../../state/navigation';
import { usePageActions } from '../../state/pageActions';
import { usePreferences } from '../../state/preferences';
import { AgencyPanel } from './AgencyPanel';
import classes from './agencies.module.css';
import { columnsOf } from './columns';
import { openCases } from './openCases';
import { Summary } from './Summary';
import { arranged, type Chosen, placeOf, type ScoredLine, scored } from './sorting';
import { useWeights } from './useWeights';
import { WeightsButton } from './WeightsButton';

type TypeChoice = PatentType | 'all';

export function AgencyDesk({ wanted }: { readonly wanted?: string }) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const [today] = useState(() => isoDay(new Date()));
  const [text, setText] = useState('');
  const [by, setBy] = useState<'agency' | 'agent'>('agency');
  const [type, setType] = useState<TypeChoice>('all');
  const [sort, setSort] = useState<GridSort>({ key: 'cases', descending: true });
  const [chosen, setChosen] = useState<Chosen | undefined>(
    wanted === undefined ? undefined : { key: wanted },
  );
  const search = useRef<HTMLInputElement>(null);
  const weighing = useWeights();
  const { weights } = weighing;
  const filter = useMemo(() => (type === 'all' ? {} : { types: [type] }), [type]);
  const answer = useDeskQuery(
    'agencies.table',
    { today, filter, by },
    { entities: ['patent', 'agency'], keepPrevious: true },
  );
  const { data } = answer;
  const lines = useMemo(
    () => (data ? arranged(scored(data.rows, data.office, weights), text, sort) : []),
    [data, weights, text, sort],
  );
  const at = placeOf(lines, chosen);
  const line = lines[at];
  const narrow = line !== undefined;
  const columns = useMemo(
    () =>
      columnsOf(t, by, narrow, (one, figure) => {
        const agent = by === 'agent' ? { agent: one.name } : {};
        void openCases({ names: one.names, filter, today, figure, ...agent });
      }),
    [t, by, narrow, filter, today],
  );
  const print = useMemo(
    () => () => {
      if (lines.length > 0)
        go('reports', { paper: agencyTables(lines, { language, without: data?.without ?? 0 }) });
    },
    [lines, language, data?.without],
  );
  usePageActions(useMemo(() => ({ search: () => search.current?.focus(), print }), [print]));

  const body = (): ReactNode => {
    if (answer.error && !data) return <ErrorState error={answer.error} onRetry={answer.refetch} />;
    if (!data) return <RowSkeletons />;
    if (lines.length > 0) {
      return (
        <DataGrid<ScoredLine>
          label={t('agencies.title')}
          testId="agency-grid"
          columns={columns}
          total={lines.length}
          getRow={(index) => lines[index]}
          rowKey={(one) => one.key}
          rowLabel={(one) => one.name}
          sort={sort}
          onSort={setSort}
          cursor={at}
          onCursor={(index) => setChosen(lines[index])}
          onOpen={(one) =>
            go('patents', { text: '', filter: { ...filter, where: { agency: [...one.names] } } })
          }
          onAction={(action) => {
            if (action === 'close') setChosen(undefined);
            return action === 'close';
          }}
        />
      );
    }
    if (data.rows.length > 0 || type !== 'all' || by === 'agent') {
      return <EmptyState title={t('agencies.nothing')} hint={t('agencies.nothingHint')} />;
    }
    return (
      <EmptyState
        title={t('agencies.emptyTitle')}
        hint={t('agencies.emptyHint')}
        action={<Button onClick={() => go('import')}>{t('agencies.emptyAction')}</Button>}
      />
    );
  };

  return (
    <>
      <div className={classes.bar}>
        <SearchBox
          value={text}
          onChange={setText}
          label={t('agencies.search')}
          testId="agency-search"
          width={190}
          inputRef={search}
          onLeave={() => document.querySelector<HTMLElement>('[data-testid="agency-grid"]')?.focus()}
        />
        <SegmentedControl
          size="xs"
          value={by}
          aria-label={t('agencies.byAgency')}
          onChange={(value) => {
            setBy(value as typeof by);
            setChosen(undefined);
          }}
          data={[
            { value: 'agency', label: t('agencies.byAgency') },
            { value: 'agent', label: t('agencies.byAgent') },
          ]}
        />
        <SegmentedControl
          size="xs"
          value={type}
          aria-label={t('agencies.allTypes')}
          onChange={(value) => setType(value as TypeChoice)}
          data={[
            { value: 'all', label: t('agencies.allTypes') },
            { value: 'invention', label: t('domain.type.invention') },
            { value: 'utilityModel', label: t('domain.type.utilityModel') },
            { value: 'design', label: t('domain.type.design') },
          ]}
        />
        <Summary data={data} lines={lines.length} by={by} filter={filter} />
        <WeightsButton {...weighing} />
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} />}
          disabled={lines.length === 0}
          onClick={print}
          data-testid="agency-print"
        >
          {t('agencies.print')}
        </Button>
      </div>
      <div className={classes.panes} data-panel={narrow || undefined}>
        <div className={classes.list}>{body()}</div>
        {line && (
          <aside className={classes.panel} aria-label={t('agencies.panel')}>
            <AgencyPanel
              key={line.key}
              line={line}
              by={by}
              filter={filter}
              today={today}
              onClose={() => setChosen(undefined)}
            />
          </aside>
        )}
      </div>
    </>
  );
}

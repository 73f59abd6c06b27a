// One agreement: what is next, then its facts, terms, duties, reports, texts, amendments, money, filings and history.
import { Anchor, CloseButton, Group, Tabs, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { QueryOutput } from '../../../../shared/store/queries';
import { ErrorState } from '../../components/ErrorState';
import { RecordHistory } from '../../components/RecordHistory';
import { RowSkeletons } from '../../components/Skeletons';
import { closesOnEscape } from '../../lib/closesOnEscape';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import classes from './agreements.module.css';
import { StateBadge } from './badges';
import { ChangesTab } from './panel/ChangesTab';
import { FilingsTab } from './panel/FilingsTab';
import { MoneyTab } from './panel/MoneyTab';
import { NextBox } from './panel/NextBox';
import { ObligationsTab } from './panel/ObligationsTab';
import { OverviewTab } from './panel/OverviewTab';
import { ReportsTab } from './panel/ReportsTab';
import { TermsTab } from './panel/TermsTab';
import { TextsTab } from './panel/TextsTab';
import { type PanelTab, useAgreementsView } from './view';

export type Registered = QueryOutput<'register.get'>;

const entities = ['agreement', 'obligation', 'royaltyReport', 'income', 'filing', 'patent', 'deal'];

export function AgreementPanel({ id }: { readonly id: string }) {
  const today = isoDay(new Date());
  const found = useDeskQuery('register.get', { id, today }, { entities, keepPrevious: true });
  if (!found.data)
    return found.error ? (
      <ErrorState error={found.error} onRetry={found.refetch} />
    ) : (
      <RowSkeletons rows={8} />
    );
  return <Body data={found.data} today={today} />;
}

function Body({ data, today }: { readonly data: Registered; readonly today: string }) {
  const t = useT();
  const { put, show } = useAgreementsView.getState();
  const tab = useAgreementsView((state) => state.panel);
  const { agreement, amended } = data;
  const close = (): void => put('register', { openId: null });
  const open = data.obligations.filter(({ standing }) =>
    ['open', 'soon', 'overdue', 'partly', 'disputed'].includes(standing.state),
  ).length;
  const bodies: ReadonlyArray<readonly [PanelTab, ReactNode, number?]> = [
    ['overview', <OverviewTab key="overview" data={data} />],
    ['terms', <TermsTab key="terms" data={data} />],
    ...(amended === null
      ? ([
          ['duties', <ObligationsTab key="duties" data={data} today={today} />, open],
          ['reports', <ReportsTab key="reports" data={data} today={today} />, data.reports.length],
        ] as const)
      : []),
    ['texts', <TextsTab key="texts" data={data} today={today} />, agreement.versions?.length ?? 0],
    ...(amended === null
      ? ([
          ['changes', <ChangesTab key="changes" data={data} today={today} />, data.amendments.length],
          ['money', <MoneyTab key="money" data={data} />, data.incomes.length],
          ['filings', <FilingsTab key="filings" data={data} />, data.filings.length],
        ] as const)
      : []),
    [
      'history',
      <RecordHistory key="history" entity="agreement" id={agreement.id} nameOf={() => undefined} />,
    ],
  ];
  const shown = bodies.some(([name]) => name === tab) ? tab : 'overview';
  return (
    <section aria-label={agreement.title} data-testid="agreement-panel" {...closesOnEscape(close)}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="sm">
        <Title order={2} style={{ overflowWrap: 'anywhere' }}>
          {agreement.title}
        </Title>
        <Group gap={6} wrap="nowrap">
          <StateBadge state={agreement.state} confirmed={agreement.confirmedOn !== undefined} />
          <CloseButton aria-label={t('common.close')} onClick={close} />
        </Group>
      </Group>
      <Text size="sm" c="dimmed">
        {[agreement.number, agreement.party, agreement.kind && t(`terms.dealMode.${agreement.kind}`)]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {amended !== null && (
        <Text size="sm" mt={4}>
          {t('agreements.amendsWhat')}{' '}
          <Anchor
            component="button"
            type="button"
            fz="sm"
            onClick={() => put('register', { openId: amended.id })}
          >
            {amended.title}
          </Anchor>
        </Text>
      )}
      <NextBox data={data} today={today} />
      <Tabs
        value={shown}
        onChange={(next) => show({ panel: (next ?? 'overview') as PanelTab })}
        keepMounted={false}
        className={classes.tabs}
      >
        <Tabs.List>
          {bodies.map(([name, , count]) => (
            <Tabs.Tab key={name} value={name} className={classes.tab} data-testid={`agreement-tab-${name}`}>
              {t(`agreements.panel.${name}`)}
              {count !== undefined && count > 0 && ` ${count}`}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {bodies.map(([name, body]) => (
          <Tabs.Panel key={name} value={name} pt="xs">
            {name === shown && body}
          </Tabs.Panel>
        ))}
      </Tabs>
    </section>
  );
}

// Money and deadlines of thirteen weeks on one line: in above it, out below; a week opens what is in it.
import { Anchor, SegmentedControl, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { formatAmount } from '../../../../domain/money';
import { useT } from '../../lib/i18n';
import { go } from '../../state/navigation';
import { AheadList } from './AheadList';
import { AheadTable, WeekStrip } from './AheadWeeks';
import { type Ahead, firstWeek, weeksOf } from './ahead';
import classes from './home.module.css';

export function AheadPanel({ ahead, today }: { readonly ahead: Ahead; readonly today: string }) {
  const t = useT();
  const weeks = useMemo(() => weeksOf(ahead.items, today), [ahead.items, today]);
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const [picked, setPicked] = useState<number | null>(null);
  const at = picked ?? firstWeek(weeks);
  const week = weeks[at];
  const isEmpty = ahead.items.length === 0;
  const [incoming, outgoing] = [formatAmount(ahead.inFen), formatAmount(ahead.outFen)];
  return (
    <section className={classes.panel} aria-label={t('home.aheadTitle')} data-testid="home-ahead">
      <div className={classes.head}>
        <Title order={2}>{t('home.aheadTitle')}</Title>
        <Text size="xs" c="dimmed" className={classes.words}>
          {isEmpty ? '' : t('home.aheadSums', { incoming, outgoing })}
        </Text>
        {ahead.lateFen > 0 && (
          <Anchor
            component="button"
            size="xs"
            className={classes.late}
            onClick={() => go('agreements', { tab: 'duties' })}
            data-testid="ahead-late"
          >
            {t('home.aheadLate', { sum: formatAmount(ahead.lateFen) })}
          </Anchor>
        )}
        <SegmentedControl
          size="xs"
          aria-label={t('home.chartOrTable')}
          value={view}
          onChange={(value) => setView(value as 'chart' | 'table')}
          data={[
            { value: 'chart', label: t('home.showChart') },
            { value: 'table', label: t('home.showTable') },
          ]}
        />
      </div>
      {isEmpty && (
        <Text size="sm" c="dimmed" p="md">
          {t('home.aheadNone')}{' '}
          <Anchor component="button" size="sm" onClick={() => go('agreements')}>
            {t('home.open', { what: t('frame.navAgreements') })}
          </Anchor>
        </Text>
      )}
      {!isEmpty && view === 'table' && <AheadTable weeks={weeks} onPick={setPicked} picked={at} />}
      {!isEmpty && view === 'chart' && <WeekStrip weeks={weeks} onPick={setPicked} picked={at} />}
      {!isEmpty && week && <AheadList key={week.from} week={week} />}
    </section>
  );
}

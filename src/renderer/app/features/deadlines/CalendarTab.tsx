// One month of deadlines: how many and how much a day. Arrows move the day, PageUp and PageDown the month, Enter shows it.
import { ActionIcon, Button, Group, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ymdOf } from '../../../../domain/patents/deadlines/ymd';
import { amountText } from '../../components/deadlines/deadlineText';
import { useDeadlineRules } from '../../components/deadlines/useDeadlineRules';
import { ErrorState } from '../../components/ErrorState';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { useDeadlines } from '../../state/deadlines';
import classes from './deadlines.module.css';
import { monthOf, monthSpan, monthWeeks, shiftMonth } from './month';
import { daysAfter } from './scope';

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

export function CalendarTab({ today }: { readonly today: string }) {
  const t = useT();
  const { unit, show } = useDeadlines();
  const { days: workdays } = useDeadlineRules();
  const [day, setDay] = useState(today);
  const month = monthOf(day);
  const moved = useRef(false);
  const span = monthSpan(month);
  const list = useDeskQuery(
    'deadlines.list',
    { today, ...span, perDay: true, limit: 1 },
    { entities: ['patent', 'settings'], keepPrevious: true },
  );
  const tallies = new Map((list.data?.days ?? []).map((one) => [one.key, one]));
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    document.getElementById(`day-${day}`)?.focus();
  }, [day]);
  const move = (next: string): void => {
    moved.current = true;
    setDay(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step !== undefined) move(daysAfter(day, step));
    else if (event.key === 'PageUp') move(`${shiftMonth(month, -1)}-01`);
    else if (event.key === 'PageDown') move(`${shiftMonth(month, 1)}-01`);
    else if (event.key === 'Home') move(span.from);
    else if (event.key === 'End') move(span.until);
    else return;
    event.preventDefault();
  };
  const cell = (date: string) => {
    const tally = tallies.get(date);
    const amount = tally && tally.fen > 0 ? amountText(tally.fen, unit) : '';
    return (
      <button
        type="button"
        id={`day-${date}`}
        className={classes.day}
        tabIndex={date === day ? 0 : -1}
        data-off={!workdays.isWorking(ymdOf(date)) || undefined}
        data-today={date === today || undefined}
        onFocus={() => setDay(date)}
        onClick={() => {
          if (tally) show({ tab: 'tasks', narrow: { from: date, until: date, label: date } });
        }}
        data-testid={`day-${date}`}
      >
        <VisuallyHidden>{date}</VisuallyHidden>
        <span className={classes.dayNumber} aria-hidden>
          {Number(date.slice(8))}
        </span>
        {tally && (
          <span className={classes.dayCount} data-tone={date < today ? 'red' : undefined}>
            {t('deadlines.count', { n: tally.count })}
          </span>
        )}
        {amount && (
          <span className={classes.dayAmount}>
            {amount} {t(`deadlines.${unit}`)}
          </span>
        )}
      </button>
    );
  };
  if (list.error) return <ErrorState error={list.error} onRetry={list.refetch} />;
  return (
    <>
      <div className={classes.bar}>
        <Group gap={4}>
          <ActionIcon
            variant="default"
            aria-label={t('deadlines.calendarPrevious')}
            onClick={() => setDay(`${shiftMonth(month, -1)}-01`)}
          >
            <IconChevronLeft size={16} />
          </ActionIcon>
          <Title order={2} w={110} ta="center" data-testid="calendar-month">
            {month}
          </Title>
          <ActionIcon
            variant="default"
            aria-label={t('deadlines.calendarNext')}
            onClick={() => setDay(`${shiftMonth(month, 1)}-01`)}
          >
            <IconChevronRight size={16} />
          </ActionIcon>
          <Button variant="default" onClick={() => setDay(today)}>
            {t('deadlines.calendarToday')}
          </Button>
        </Group>
        <Text size="sm" c="dimmed" className={classes.count} role="status">
          {list.data &&
            t('deadlines.countFen', {
              n: list.data.total,
              amount: amountText(list.data.totalFen, unit),
              unit: t(`deadlines.${unit}`),
            })}
        </Text>
      </div>
      <div className={classes.scroll}>
        <table
          className={classes.month}
          aria-label={t('deadlines.calendarLabel', { month })}
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr>
              {t('deadlines.weekdays')
                .split(',')
                .map((name) => (
                  <th key={name} className={classes.weekday} scope="col">
                    {name}
                  </th>
                ))}
            </tr>
          </thead>
          <tbody>
            {monthWeeks(month).map((week) => (
              <tr key={week.find((date) => date !== null)}>
                {week.map((date, i) => (
                  <td key={date ?? `empty-${i}`}>{date && cell(date)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

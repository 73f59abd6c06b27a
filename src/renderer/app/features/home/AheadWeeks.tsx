// The thirteen weeks as a strip of columns, and as a table with the same figures.
import { Anchor, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { barPercent, formatAmount } from '../../../../domain/money';
import { useT } from '../../lib/i18n';
import type { Week } from './ahead';
import classes from './home.module.css';

interface WeeksProps {
  readonly weeks: readonly Week[];
  readonly picked: number;
  readonly onPick: (at: number) => void;
}

const short = (iso: string): string => iso.slice(5);

export function WeekStrip({ weeks, picked, onPick }: WeeksProps) {
  const t = useT();
  const highest = Math.max(...weeks.flatMap(({ inFen, outFen }) => [inFen, outFen]));
  return (
    <ol className={classes.strip} aria-label={t('home.aheadWeeks')}>
      {weeks.map(({ from, until, count, inFen, outFen }, at) => (
        <li key={from}>
          <UnstyledButton
            className={classes.week}
            aria-pressed={at === picked}
            onClick={() => onPick(at)}
            data-testid={`ahead-week-${at}`}
          >
            <VisuallyHidden>
              {t('home.aheadWeek', {
                ...{ from, until, count },
                ...{ incoming: formatAmount(inFen), outgoing: formatAmount(outFen) },
              })}
            </VisuallyHidden>
            <span className={classes.up} aria-hidden>
              <span data-some={inFen > 0} style={{ height: `${barPercent(inFen, highest)}%` }} />
            </span>
            <span className={classes.down} aria-hidden>
              <span data-some={outFen > 0} style={{ height: `${barPercent(outFen, highest)}%` }} />
            </span>
            <span className={classes.many} aria-hidden>
              {count === 0 ? '·' : count.toLocaleString('en-US')}
            </span>
            <span className={classes.weekDay} aria-hidden>
              {short(from)}
            </span>
          </UnstyledButton>
        </li>
      ))}
    </ol>
  );
}

export function AheadTable({ weeks, picked, onPick }: WeeksProps) {
  const t = useT();
  return (
    <div className={classes.pad}>
      <table className={classes.table} aria-label={t('home.aheadWeeks')}>
        <thead>
          <tr>
            <th scope="col">{t('home.week')}</th>
            <th scope="col" className={classes.numeric}>
              {t('home.aheadIn')}
            </th>
            <th scope="col" className={classes.numeric}>
              {t('home.aheadOut')}
            </th>
            <th scope="col" className={classes.numeric}>
              {t('home.matters')}
            </th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ from, until, count, inFen, outFen }, at) => (
            <tr key={from}>
              <td>
                <Anchor component="button" size="sm" aria-pressed={at === picked} onClick={() => onPick(at)}>
                  {t('home.weekDays', { from, until: short(until) })}
                </Anchor>
              </td>
              <td className={classes.numeric}>{formatAmount(inFen)}</td>
              <td className={classes.numeric}>{formatAmount(outFen)}</td>
              <td className={classes.numeric}>{count.toLocaleString('en-US')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

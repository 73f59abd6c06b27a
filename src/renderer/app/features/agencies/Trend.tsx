// Cases of an agency by year of filing: a table whose last column draws the outcomes to one scale.
import { Text } from '@mantine/core';
import type { Outcome } from '../../../../domain/patents/agencies';
import type { PatentFilter } from '../../../../shared/store/queries';
import { Section } from '../../components/fields/Section';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import classes from './agencies.module.css';

const parts: readonly Outcome[] = ['granted', 'refused', 'withdrawn', 'pending', 'unknown'];

interface TrendProps {
  readonly names: readonly string[];
  readonly filter: PatentFilter;
}

export function Trend({ names, filter }: TrendProps) {
  const t = useT();
  const input = { names: [...names], filter };
  const years =
    useDeskQuery('agencies.trend', input, { entities: ['patent', 'agency'], keepPrevious: true }).data
      ?.years ?? [];
  const sum = (one: (typeof years)[number]) => parts.reduce((total, part) => total + one[part], 0);
  const most = Math.max(1, ...years.map(sum));
  return (
    <Section title={t('agencies.trend')}>
      <ul className={classes.legend} aria-hidden>
        {parts.map((part) => (
          <li key={part} className={classes.bars} style={{ minWidth: 0 }}>
            <span data-part={part} />
            {t(`agencies.${part}`)}
          </li>
        ))}
      </ul>
      <table className={classes.table}>
        <thead>
          <tr>
            <th>{t('agencies.year')}</th>
            <th data-align="right">{t('agencies.cases')}</th>
            <th data-align="right">{t('agencies.granted')}</th>
            <th data-align="right">{t('agencies.refused')}</th>
            <th aria-hidden />
          </tr>
        </thead>
        <tbody>
          {years.map((one) => (
            <tr key={one.year}>
              <td>{one.year || t('agencies.noYear')}</td>
              <td data-align="right">{sum(one)}</td>
              <td data-align="right">{one.granted}</td>
              <td data-align="right">{one.refused}</td>
              <td aria-hidden>
                <div className={classes.bars}>
                  {parts.map((part) => (
                    <span key={part} data-part={part} style={{ width: `${(one[part] / most) * 100}%` }} />
                  ))}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {years.length === 0 && (
        <Text size="sm" c="dimmed">
          —
        </Text>
      )}
    </Section>
  );
}

// The agents of an agency: cases, grant rate, time to grant.
import { Text } from '@mantine/core';
import type { PatentFilter } from '../../../../shared/store/queries';
import { Section } from '../../components/fields/Section';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import classes from './agencies.module.css';
import { Figure } from './Figure';
import { monthsText } from './figureText';
import { openCases } from './openCases';
import { RateCell } from './RateCell';

interface AgentTableProps {
  readonly names: readonly string[];
  readonly filter: PatentFilter;
  readonly today: string;
}

export function AgentTable({ names, filter, today }: AgentTableProps) {
  const t = useT();
  const input = { today, by: 'agent' as const, filter: { ...filter, where: { agency: [...names] } } };
  const rows =
    useDeskQuery('agencies.table', input, { entities: ['patent', 'agency'], keepPrevious: true }).data
      ?.rows ?? [];
  return (
    <Section title={t('agencies.agents')}>
      {rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('agencies.noAgents')}
        </Text>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th>{t('agencies.agent')}</th>
              <th data-align="right">{t('agencies.cases')}</th>
              <th data-align="right">{t('agencies.grantRate')}</th>
              <th data-align="right">{t('agencies.months')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, figures }) => (
              <tr key={key}>
                <td>{name}</td>
                <td data-align="right">
                  <Figure
                    count={figures.cases}
                    label={`${name} ${t('agencies.cases')}`}
                    onOpen={() => void openCases({ names, agent: name, filter, today, figure: 'cases' })}
                  />
                </td>
                <td data-align="right">
                  <RateCell figures={figures} />
                </td>
                <td data-align="right">{monthsText(figures)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

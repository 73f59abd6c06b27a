// One agency beside the table: its figures, why its score is what it is, years, agents, reviews and record.
import { CloseButton, Group, Stack, Text, Title } from '@mantine/core';
import { Agency } from '../../../../domain/patents/records';
import type { PatentFilter } from '../../../../shared/store/queries';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { AgencyRecord, NewRecord } from './AgencyRecord';
import { AgentTable } from './AgentTable';
import classes from './agencies.module.css';
import { Figure } from './Figure';
import { costText, monthsText } from './figureText';
import { openCases } from './openCases';
import { RateCell } from './RateCell';
import { ScoreTree } from './ScoreTree';
import type { ScoredLine } from './sorting';
import { Trend } from './Trend';

interface AgencyPanelProps {
  readonly line: ScoredLine;
  readonly by: 'agency' | 'agent';
  readonly filter: PatentFilter;
  readonly today: string;
  readonly onClose: () => void;
}

const counts = ['cases', 'granted', 'refused', 'withdrawn', 'pending', 'unknown'] as const;

export function AgencyPanel({ line, by, filter, today, onClose }: AgencyPanelProps) {
  const t = useT();
  const { figures, names } = line;
  const agent = by === 'agent' ? line.name : undefined;
  const found = useDeskQuery(
    'registers.get',
    { entity: 'agency', id: line.agencyId ?? '' },
    { entities: ['agency'], enabled: line.agencyId !== undefined, keepPrevious: true },
  );
  const record = Agency.safeParse(found.data?.record);
  return (
    <Stack gap="sm" data-testid="agency-panel">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Title order={2} style={{ overflowWrap: 'anywhere' }}>
            {line.name}
          </Title>
          {line.agency && (
            <Text size="sm" c="dimmed">
              {line.agency}
            </Text>
          )}
        </div>
        <CloseButton aria-label={t('agencies.close')} onClick={onClose} />
      </Group>
      <dl className={classes.facts}>
        {counts.map((key) => (
          <div key={key}>
            <dt>{t(`agencies.${key}`)}</dt>
            <dd>
              <Figure
                count={figures[key]}
                label={t(`agencies.${key}`)}
                testId={`panel-${key}`}
                onOpen={() =>
                  void openCases({
                    names,
                    filter,
                    today,
                    figure: key,
                    ...(agent === undefined ? {} : { agent }),
                  })
                }
              />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('agencies.months')}</dt>
          <dd>{monthsText(figures)}</dd>
        </div>
        <div>
          <dt>{t('agencies.cost')}</dt>
          <dd>{costText(figures)}</dd>
        </div>
      </dl>
      <Text size="sm">
        {t('agencies.grantRate')} <RateCell figures={figures} />
        <Text span size="xs" c="dimmed" display="block">
          {t('agencies.definition')}
        </Text>
      </Text>
      <ScoreTree score={line.score} />
      {by === 'agency' && (
        <>
          <Trend names={names} filter={filter} />
          <AgentTable names={names} filter={filter} today={today} />
          {line.agencyId === undefined ? (
            <NewRecord name={line.name} />
          ) : (
            record.success &&
            record.data.id === line.agencyId && (
              <AgencyRecord key={record.data.id} agency={record.data} spellings={names} today={today} />
            )
          )}
        </>
      )}
    </Stack>
  );
}

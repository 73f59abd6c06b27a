// A statistic as data: tables and charts whose figures lead to their records, what the office fills in, checks.
import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Source } from '../../../../../domain/reporting/statistics/report';
import {
  type StatisticRequest,
  StatisticWords,
  statisticSetting,
} from '../../../../../shared/store/queries/statistics';
import { ErrorState } from '../../../components/ErrorState';
import { Notice } from '../../../components/Notice';
import { BlockSkeleton } from '../../../components/Skeletons';
import { useT } from '../../../lib/i18n';
import { runCommand } from '../../../lib/runCommand';
import { scrollStop } from '../../../lib/scrollStop';
import { useDeskQuery } from '../../../lib/useQuery';
import classes from '../reports.module.css';
import { AskedFields, NarrativeField } from './FillIn';
import { openAll } from './openSource';
import { SourcePanel } from './SourcePanel';
import { StatisticSection } from './StatisticSection';

export function StatisticData({ request }: { readonly request: StatisticRequest }) {
  const t = useT();
  const [shown, setShown] = useState<{ label: string; source: Source } | null>(null);
  const key = statisticSetting(request);
  const { data, error, refetch } = useDeskQuery('reports.statistic', request, {
    entities: ['*'],
    keepPrevious: true,
  });
  const stored = useDeskQuery('settings.get', { keys: [key] }, { entities: ['settings'] });
  if (error) return <ErrorState error={error} onRetry={refetch} />;
  if (data === undefined) return <BlockSkeleton height={420} />;

  const words = StatisticWords.safeParse(stored.data?.values[key] ?? {});
  const known = words.success ? words.data : { narratives: {}, asked: {} };
  const save = async (next: StatisticWords): Promise<void> => {
    const done = await runCommand(
      'settings.put',
      { values: { [key]: next } },
      { label: t('reports.wordsSaved') },
    );
    if (done.ok) refetch();
  };
  const narrate = (id: string, text: string) =>
    void save({ ...known, narratives: { ...known.narratives, [id]: text } });
  const answer = (id: string, value: number | null) => {
    const { [id]: _, ...rest } = known.asked;
    void save({ ...known, asked: value === null ? rest : { ...rest, [id]: value } });
  };
  const open = (label: string, source: Source): void => {
    if (!openAll(source)) setShown({ label, source });
  };

  return (
    <section
      className={classes.data}
      aria-label={t('reports.viewData')}
      {...scrollStop}
      data-testid="statistic-data"
    >
      {shown && <SourcePanel {...shown} onClose={() => setShown(null)} />}
      {data.checks.length > 0 && (
        <Notice tone="amber" title={t('reports.checks', { n: data.checks.length })}>
          <Stack gap={2}>
            {data.checks.map(({ code, text, from }) => (
              <Text key={code} size="sm">
                {text}{' '}
                {from && (
                  <button type="button" className={classes.figure} onClick={() => open(text, from)}>
                    {t('reports.checkOpen')}
                  </button>
                )}
              </Text>
            ))}
          </Stack>
        </Notice>
      )}
      {data.sections.map((section) => (
        <StatisticSection key={section.heading} section={section} onSource={open}>
          {section.asked && <AskedFields key={`${key}-asked`} asked={section.asked} onSave={answer} />}
          {section.narrative && (
            <NarrativeField
              key={`${key}-${section.narrative.id}`}
              narrative={section.narrative}
              onSave={narrate}
            />
          )}
        </StatisticSection>
      ))}
    </section>
  );
}

// The chart of a section beside its table: drawn, told in one sentence, copied as picture or as data.
import { Button, Group, Text } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import type { StatChart } from '../../../../../../domain/reporting/statistics/report';
import { Chart } from '../../../../components/Chart';
import { usePalette } from '../../../../components/usePalette';
import { call } from '../../../../lib/desk';
import { useT } from '../../../../lib/i18n';
import { notifyDone, notifyError } from '../../../../lib/notify';
import classes from '../statistic.module.css';
import { chartSummary } from './chartText';
import { chartHeight, chartOption } from './options';

interface StatisticChartProps {
  readonly chart: StatChart;
  readonly heading: string;
  readonly testId: string;
}

export function StatisticChart({ chart, heading, testId }: StatisticChartProps) {
  const t = useT();
  const palette = usePalette();
  const draw = useRef<((ground: string) => string) | null>(null);
  const option = useMemo(() => chartOption(chart, palette, { wan: t('statistic.wan') }), [chart, palette, t]);
  const summary = chartSummary(chart, heading, t);
  const copy = async (): Promise<void> => {
    const png = draw.current?.(palette.paper);
    if (png === undefined) return;
    const copied = await call('app.copyImage', { png });
    if (copied.ok) notifyDone(t('statistic.pictureCopied'));
    else notifyError(copied.error);
  };
  return (
    <figure className={classes.chart}>
      <div style={{ height: chartHeight(chart) }}>
        <Chart
          className={classes.drawing}
          option={option}
          label={summary}
          testId={testId}
          onPicture={(made) => {
            draw.current = made;
          }}
        />
      </div>
      <Group component="figcaption" justify="space-between" align="flex-start" wrap="nowrap" gap="sm">
        <Text size="xs" c="dimmed">
          {summary}
        </Text>
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPhoto size={13} />}
          onClick={() => void copy()}
          data-testid={`${testId}-copy`}
        >
          {t('statistic.copyPicture')}
        </Button>
      </Group>
    </figure>
  );
}

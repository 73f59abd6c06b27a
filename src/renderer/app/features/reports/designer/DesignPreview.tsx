// What the design makes, as it is drawn: the paper itself, or the same as data whose figures open their records.
import { SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import type { OwnDesign } from '../../../../../domain/reporting/own/design';
import { useT } from '../../../lib/i18n';
import { useToday } from '../../../lib/useToday';
import { Preview } from '../report/Preview';
import { useReport } from '../report/useReport';
import page from '../reports.module.css';
import { StatisticData } from '../statistic/StatisticData';
import { ownRequest, yearOf } from './ownRequest';

/** Lines of a preview: the first pages tell how it looks, the sums are of all. */
const lines = 200;

export function DesignPreview({ design }: { readonly design: OwnDesign }) {
  const t = useT();
  const today = useToday();
  const [view, setView] = useState<'paper' | 'data'>('paper');
  const statistic = ownRequest(design, { ...yearOf(today), today, lines });
  const report = useReport({ statistic, watermark: design.watermark });
  const switcher = (
    <>
      <SegmentedControl
        size="xs"
        aria-label={t('designer.preview')}
        value={view}
        onChange={(next) => setView(next === 'data' ? 'data' : 'paper')}
        data={[
          { value: 'paper', label: t('designer.paperView') },
          { value: 'data', label: t('designer.dataView') },
        ]}
        data-testid="designer-view"
      />
      {design.period !== undefined && (
        <Text size="sm" c="dimmed">
          {t('designer.previewYear', { year: today.slice(0, 4) })}
        </Text>
      )}
    </>
  );
  return (
    <div className={page.right}>
      {view === 'data' ? (
        <>
          <div className={page.bar}>{switcher}</div>
          <StatisticData request={statistic} />
        </>
      ) : (
        <Preview report={report} title={design.name} counted={false} switcher={switcher} />
      )}
    </div>
  );
}

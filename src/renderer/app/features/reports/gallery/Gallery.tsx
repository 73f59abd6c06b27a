// 报表目录: every paper the office is asked for, by the work it belongs to, each as it looks on paper.
import { Button, Text, Title } from '@mantine/core';
import { IconArchive, IconPlus, IconPrinter, IconStack2 } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { type ReportKind, reportGroups, reportList } from '../../../../../domain/reporting/kinds';
import { PageHeader } from '../../../components/PageHeader';
import { SearchBox } from '../../../components/SearchBox';
import { useT } from '../../../lib/i18n';
import { scrollStop } from '../../../lib/scrollStop';
import { go } from '../../../state/navigation';
import { usePageActions } from '../../../state/pageActions';
import { OwnDesigns } from '../designer/OwnDesigns';
import { useOwnDesigns } from '../designer/useOwnDesigns';
import { useQueueCount } from '../queue/useQueueCount';
import page from '../reports.module.css';
import classes from './gallery.module.css';
import { ReportCard } from './ReportCard';

export function Gallery() {
  const t = useT();
  const queued = useQueueCount();
  const [text, setText] = useState('');
  const box = useRef<HTMLInputElement>(null);
  usePageActions(useMemo(() => ({ search: () => box.current?.focus() }), []));
  const hasOwn = useOwnDesigns().designs.length > 0;
  const wanted = text.trim().toLowerCase();
  const holds = (kind: ReportKind): boolean =>
    `${t(`reports.${kind}`)} ${t(`reports.${kind}Hint`)}`.toLowerCase().includes(wanted);
  const groups = reportGroups
    .map((group) => ({
      group,
      entries: reportList.filter((one) => one.group === group && holds(one.kind)),
    }))
    .filter(({ entries }) => entries.length > 0);
  const design = (designId: string | null): void =>
    go('reports', { place: 'designer', ...(designId === null ? {} : { designId }) });
  const own = <OwnDesigns wanted={wanted} onOpen={(one) => go('reports', { own: one })} onEdit={design} />;
  return (
    <section className={page.page} aria-label={t('reports.title')}>
      <PageHeader
        title={t('reports.title')}
        extras={
          <>
            <SearchBox
              value={text}
              onChange={setText}
              label={t('reports.find')}
              testId="report-find"
              width={240}
              inputRef={box}
            />
            <Button
              variant="default"
              leftSection={<IconStack2 size={16} />}
              onClick={() => go('reports', { place: 'queue' })}
              data-testid="report-queue"
            >
              {queued > 0 ? t('queue.openCount', { n: queued }) : t('queue.open')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} />}
              onClick={() => go('reports', { place: 'batch' })}
              data-testid="report-batch"
            >
              {t('reports.batchOpen')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconArchive size={16} />}
              onClick={() => go('reports', { place: 'archive' })}
              data-testid="report-archive"
            >
              {t('reports.archive')}
            </Button>
          </>
        }
        primary={
          <Button
            leftSection={<IconPlus size={16} />}
            onClick={() => design(null)}
            data-testid="report-new-design"
          >
            {t('reports.newDesign')}
          </Button>
        }
      />
      <div className={classes.groups} {...scrollStop} data-testid="report-gallery">
        {hasOwn && own}
        {groups.map(({ group, entries }) => (
          <section key={group} aria-labelledby={`reports-${group}`}>
            <Title order={2} size="h3" id={`reports-${group}`} className={classes.head}>
              {t(`reports.group.${group}`)}
            </Title>
            <div className={classes.cards}>
              {entries.map(({ kind, isStanding }) => (
                <ReportCard
                  key={kind}
                  kind={kind}
                  isStanding={isStanding}
                  onOpen={() => go('reports', { kind })}
                />
              ))}
            </div>
            {group === 'deals' && wanted === '' && (
              <Text size="xs" c="dimmed" mt={6}>
                {t('reports.later')}
              </Text>
            )}
          </section>
        ))}
        {!hasOwn && wanted === '' && own}
        {groups.length === 0 && (
          <Text size="sm" c="dimmed" role="status">
            {t('reports.findNone', { text: text.trim() })}
          </Text>
        )}
      </div>
    </section>
  );
}

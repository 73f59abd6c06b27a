// 已打印文书: the papers that left the desk, newest first; one click opens one as it was, for a reprint.
import { Text, Title, UnstyledButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { DeskError } from '../../../../../shared/result';
import type { RouteOutput } from '../../../../../shared/routes';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { SearchBox } from '../../../components/SearchBox';
import { BlockSkeleton } from '../../../components/Skeletons';
import { StatusBadge } from '../../../components/StatusBadge';
import { call } from '../../../lib/desk';
import { useT } from '../../../lib/i18n';
import ledger from '../ledger.module.css';
import type { Prepared } from '../report/useReport';
import classes from './archive.module.css';

type Found = RouteOutput<'papers.list'>;

export function ArchivePanel({ onOpen }: { readonly onOpen: (prepared: Prepared) => void }) {
  const t = useT();
  const [asked, setAsked] = useState({ text: '' });
  const [found, setFound] = useState<Found | null>(null);
  const [error, setError] = useState<DeskError | null>(null);
  useEffect(() => {
    let gone = false;
    void call('papers.list', { ...asked, limit: 500 }).then((result) => {
      if (gone) return;
      setFound(result.ok ? result.value : null);
      setError(result.ok ? null : result.error);
    });
    return () => {
      gone = true;
    };
  }, [asked]);
  const open = async (number: string): Promise<void> => {
    const result = await call('papers.open', { number });
    if (result.ok) onOpen(result.value);
    else setError(result.error);
  };
  if (error) return <ErrorState error={error} onRetry={() => setAsked({ ...asked })} />;
  if (found === null) return <BlockSkeleton height={320} />;
  if (found.all === 0)
    return <EmptyState title={t('reports.archiveEmpty')} hint={t('reports.archiveEmptyHint')} />;
  return (
    <section className={ledger.panel} aria-label={t('reports.archive')}>
      <div className={ledger.head}>
        <Title order={2} size="h3">
          {t('reports.archive')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('reports.archiveCount', { n: found.total, all: found.all })}
        </Text>
        <SearchBox
          value={asked.text}
          onChange={(text) => setAsked({ text })}
          label={t('reports.archiveSearch')}
          testId="archive-search"
          width={300}
        />
      </div>
      <div className={ledger.scroll}>
        <table className={ledger.table} data-testid="archive-list">
          <thead>
            <tr>
              {(['archiveNumber', 'archiveTitle', 'archiveMade', 'archiveBy', 'archiveTimes'] as const).map(
                (key) => (
                  <th key={key} scope="col">
                    {t(`reports.${key}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {found.rows.map(({ seq, number, title, madeAt, by, times, printed }) => (
              <tr key={seq}>
                <td className={ledger.number}>{number}</td>
                <td>
                  <UnstyledButton
                    className={classes.open}
                    onClick={() => void open(number)}
                    data-testid={`archive-open-${number}`}
                  >
                    {title}
                  </UnstyledButton>
                </td>
                <td className={ledger.number}>{madeAt}</td>
                <td>{by}</td>
                <td>
                  {t('reports.archiveGiven', { n: times, printed })}{' '}
                  {times > 1 && <StatusBadge tone="grey" label={t('reports.archiveAgain')} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {found.total === 0 && (
          <Text size="sm" c="dimmed" p="md" role="status">
            {t('reports.archiveNone')}
          </Text>
        )}
      </div>
    </section>
  );
}

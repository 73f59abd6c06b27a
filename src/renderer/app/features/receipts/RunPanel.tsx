// One run: where it stands and who is next, what it gives to whom and why, the floors, objections and papers.
import { Button, Group, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { isReversal } from '../../../../domain/agreements/books';
import {
  noticePaper,
  paymentPaper,
  type RunDossier,
  sheetPaper,
  statementPaper,
  taxPaper,
} from '../../../../domain/agreements/runPapers';
import { formatAmount } from '../../../../domain/money';
import type { PaperDraft } from '../../../../domain/reporting/paper';
import type { QueryOutput } from '../../../../shared/store/queries';
import { ErrorState } from '../../components/ErrorState';
import { ExplanationTree } from '../../components/ExplanationTree';
import { Section } from '../../components/fields/Section';
import { Notice } from '../../components/Notice';
import { RowSkeletons } from '../../components/Skeletons';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { go } from '../../state/navigation';
import { usePreferences } from '../../state/preferences';
import { RunBadge } from './badges';
import { FloorTable } from './FloorTable';
import { Frame } from './Frame';
import { RunNext } from './RunNext';
import classes from './receipts.module.css';
import { runWords } from './runText';

export type RunAnswer = QueryOutput<'run.get'>;

export function RunPanel({ id }: { readonly id: string }) {
  const found = useDeskQuery(
    'run.get',
    { id },
    { entities: ['run', 'income', 'outlay', 'agreement', 'policy'], keepPrevious: true },
  );
  if (!found.data)
    return found.error ? (
      <ErrorState error={found.error} onRetry={found.refetch} />
    ) : (
      <RowSkeletons rows={8} />
    );
  return <Body run={found.data} />;
}

function Body({ run }: { readonly run: RunAnswer }) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const { record } = run;
  const { result } = record.run;
  const dossier: RunDossier = { record, agreement: run.agreement, units: run.units, lang };
  const isDone = record.state === 'executed' || record.state === 'paid';
  return (
    <Frame
      tab="runs"
      id={record.id}
      name={record.title}
      badge={<RunBadge row={{ state: record.state, isTakenBack: run.reversedBy !== undefined && isDone }} />}
      keep
    >
      <Text fz={22} fw={600} className={classes.figure} data-testid="run-amount">
        {t('common.yuan', { amount: formatAmount(record.fen) })}
      </Text>
      {run.isStale && (
        <Notice tone="amber" testId="run-stale">
          {t('receipts.stale')}
        </Notice>
      )}
      <RunNext run={run} />
      {run.floors.length > 0 && <FloorTable run={run} />}
      <Section
        title={t('receipts.lines')}
        aside={
          isDone && (
            <Text size="xs" c={run.repeats ? 'var(--zd-green)' : 'var(--zd-red)'} data-testid="run-repeats">
              {t(run.repeats ? 'receipts.repeats' : 'receipts.repeatsNot')}
            </Text>
          )
        }
      >
        {result === undefined ? (
          <Text size="sm" c="dimmed">
            {t('receipts.notComputed')}
          </Text>
        ) : (
          <>
            <Text size="xs" c="dimmed" mb={4}>
              {t('receipts.explainHint')}
            </Text>
            <ExplanationTree
              tree={result}
              label={t('receipts.explain')}
              testId="run-tree"
              {...runWords(dossier, result, t)}
            />
          </>
        )}
      </Section>
      {result !== undefined && !isReversal(record) && <Papers dossier={dossier} />}
    </Frame>
  );
}

function Papers({ dossier }: { readonly dossier: RunDossier }) {
  const t = useT();
  const print = (paper: PaperDraft | undefined): void => {
    if (paper) go('reports', { paper });
  };
  const papers = [
    ['sheet', sheetPaper],
    ['notice', noticePaper],
    ['payments', paymentPaper],
    ['tax', taxPaper],
  ] as const;
  return (
    <Section title={t('receipts.papers')}>
      <Group gap="xs">
        {papers.map(([key, make]) => (
          <Button
            key={key}
            size="compact-sm"
            variant="default"
            leftSection={<IconPrinter size={14} />}
            data-testid={`paper-${key}`}
            onClick={() => print(make(dossier))}
          >
            {t(`receipts.paper.${key}`)}
          </Button>
        ))}
        {dossier.record.people.map(({ person, name }) => (
          <Button
            key={person}
            size="compact-sm"
            variant="subtle"
            data-testid={`paper-statement-${name}`}
            onClick={() => print(statementPaper(dossier, person))}
          >
            {t('receipts.paper.statement', { name })}
          </Button>
        ))}
      </Group>
    </Section>
  );
}

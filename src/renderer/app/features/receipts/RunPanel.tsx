// One run: where it stands and who is next, what it gives to whom and why, the floors, objections and papers.
import { Text } from '@mantine/core';
import { useMemo } from 'react';
import type { RunDossier } from '../../../../domain/agreements/runDossier';
import { formatAmount } from '../../../../domain/money';
import type { QueryOutput } from '../../../../shared/store/queries';
import { ErrorState } from '../../components/ErrorState';
import { ExplanationTree } from '../../components/ExplanationTree';
import { Section } from '../../components/fields/Section';
import { Notice } from '../../components/Notice';
import { RowSkeletons } from '../../components/Skeletons';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { usePreferences } from '../../state/preferences';
import { RunBadge } from './badges';
import { FloorTable } from './FloorTable';
import { Frame } from './Frame';
import { PayoutPart } from './PayoutPart';
import { RunMoney } from './RunMoney';
import { RunNext } from './RunNext';
import { RunPapers } from './RunPapers';
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
  const dossier = useMemo(
    (): RunDossier => ({
      record: run.record,
      agreement: run.agreement,
      units: run.units,
      receipts: Object.fromEntries(
        Object.entries(run.kinds).map(([id, kind]) => [id, t(`domain.incomeKind.${kind}`)]),
      ),
      notice: run.notice,
      approvals: run.approvals,
      lang,
    }),
    [run, lang, t],
  );
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
              {...runWords(dossier, result)}
            />
          </>
        )}
      </Section>
      {result !== undefined && <RunMoney dossier={dossier} />}
      {result !== undefined && <RunPapers dossier={dossier} />}
      <PayoutPart run={run} />
    </Frame>
  );
}

// One line of the statement: what it was recognised as and why, the proposals with their reasons, and the form to change it.
import { Anchor, Checkbox, CloseButton, Group, Text, Title } from '@mantine/core';
import type { IncomeKind } from '../../../../../domain/distribution';
import { formatAmount } from '../../../../../domain/money';
import styles from '../../../components/fields/Fields.module.css';
import { RowForm } from '../../../components/fields/RowForm';
import { Section } from '../../../components/fields/Section';
import { Notice } from '../../../components/Notice';
import { closesOnEscape } from '../../../lib/closesOnEscape';
import { useT } from '../../../lib/i18n';
import type { RowField } from '../../../lib/rowDraft';
import { go } from '../../../state/navigation';
import { kindChoices } from '../fields';
import { StateBadge } from './statementColumns';
import { isTakeable, type StatementRow } from './statementRows';
import { useStatement } from './statementState';

interface LinePanelProps {
  readonly row: StatementRow;
  readonly agreements: readonly { readonly value: string; readonly label: string }[];
  readonly onClose: () => void;
}

export function LinePanel({ row, agreements, onClose }: LinePanelProps) {
  const t = useT();
  const { choose, correct } = useStatement.getState();
  const { line, issue, match, state } = row;
  const title = t('statements.lineTitle', { n: row.row });
  const known = match?.incomeId;
  const proposals = match?.proposals ?? [];
  const fields: RowField[] = [
    { name: 'date', label: t('domain.field.date'), kind: 'date', required: true },
    { name: 'fen', label: t('receipts.amount'), kind: 'money', required: true },
    { name: 'payer', label: t('domain.field.payer'), kind: 'text', required: true, max: 300, full: true },
    { name: 'bankRef', label: t('domain.field.bankRef'), kind: 'text', max: 100 },
    { name: 'kind', label: t('receipts.kind'), kind: 'choice', required: true, choices: kindChoices(t) },
    {
      name: 'agreementId',
      label: t('receipts.allocateTo'),
      kind: 'choice',
      choices: agreements,
      full: true,
    },
    { name: 'note', label: t('domain.field.note'), kind: 'long', max: 5000, full: true },
  ];
  const save = (next: Record<string, unknown>): void => {
    const text = (name: string): string | undefined =>
      typeof next[name] === 'string' ? (next[name] as string) : undefined;
    const [bankRef, note] = [text('bankRef'), text('note')];
    correct({
      row: row.row,
      date: String(next.date),
      fen: Number(next.fen),
      payer: String(next.payer),
      ...(bankRef === undefined ? {} : { bankRef }),
      ...(note === undefined ? {} : { note }),
    });
    choose(row.row, { agreementId: text('agreementId') ?? null, kind: next.kind as IncomeKind, take: true });
  };
  return (
    <section aria-label={title} data-testid="statement-line" {...closesOnEscape(onClose)}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="sm">
        <Title order={2}>{title}</Title>
        <Group gap={6} wrap="nowrap">
          <StateBadge state={state} t={t} />
          <CloseButton aria-label={t('common.close')} onClick={onClose} />
        </Group>
      </Group>
      {line && (
        <Text fz={20} fw={600}>
          {t('common.yuan', { amount: formatAmount(line.fen) })}
        </Text>
      )}
      {issue && state === 'unreadable' && (
        <Notice tone="red" title={t(`statements.issue.${issue.code}`, { value: issue.value })}>
          {t(`statements.cure.${issue.code}`)}
        </Notice>
      )}
      {state !== 'unreadable' && (
        <Text size="sm" c="dimmed" my={4}>
          {t(`statements.about.${state}`)}{' '}
          {known !== undefined && (
            <Anchor
              component="button"
              type="button"
              fz="sm"
              onClick={() => go('receipts', { tab: 'incomes', id: known })}
            >
              {t('statements.openKnown')}
            </Anchor>
          )}
        </Text>
      )}
      {isTakeable(row) && (
        <Checkbox
          my={8}
          label={t('statements.takeThis')}
          checked={row.take}
          data-testid="line-take"
          onChange={(event) => choose(row.row, { take: event.currentTarget.checked })}
        />
      )}
      {isTakeable(row) && (
        <Section title={t('statements.proposals')}>
          {proposals.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('statements.noProposal')}
            </Text>
          ) : (
            <table className={styles.table} data-testid="line-proposals">
              <thead>
                <tr>
                  <th>{t('domain.field.agreementId')}</th>
                  <th>{t('statements.why')}</th>
                  <th data-align="right">{t('statements.score')}</th>
                </tr>
              </thead>
              <tbody>
                {proposals.map(({ agreementId, title: name, reasons, score }) => (
                  <tr key={agreementId}>
                    <td>
                      <Anchor
                        component="button"
                        type="button"
                        fz="sm"
                        ta="left"
                        fw={agreementId === row.agreementId ? 600 : 400}
                        aria-pressed={agreementId === row.agreementId}
                        onClick={() => choose(row.row, { agreementId })}
                      >
                        {name}
                      </Anchor>
                    </td>
                    <td>{reasons.map((reason) => t(`statements.reason.${reason}`)).join('；')}</td>
                    <td data-align="right">{score}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {proposals.length > 0 && row.agreementId === null && (
            <Text size="xs" c="var(--zd-amber)" mt={4}>
              {t('statements.unsure')}
            </Text>
          )}
        </Section>
      )}
      {(isTakeable(row) || state === 'unreadable') && (
        <Section title={t(state === 'unreadable' ? 'statements.complete' : 'statements.change')}>
          <RowForm
            key={`${row.id} ${row.agreementId} ${row.kind}`}
            fields={fields}
            row={{
              ...(line ?? issue?.read),
              kind: row.kind,
              ...(row.agreementId === null ? {} : { agreementId: row.agreementId }),
            }}
            label={title}
            testId="line"
            onSave={save}
            onCancel={onClose}
          />
        </Section>
      )}
    </section>
  );
}

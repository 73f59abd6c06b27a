// One obligation: met on a day with its payments and evidence, waived or disputed with the words why; interest explained.
import { Button, Text } from '@mantine/core';
import { allocatedTo } from '../../../../../domain/agreements/books';
import { formatAmount, percentText } from '../../../../../domain/money';
import { DocumentList } from '../../../components/documents/DocumentList';
import { RowForm } from '../../../components/fields/RowForm';
import { useT } from '../../../lib/i18n';
import type { RowField } from '../../../lib/rowDraft';
import { useDutyTitle } from '../../../lib/useDutyTitle';
import type { Registered } from '../AgreementPanel';
import classes from '../agreements.module.css';
import { patchOf, removeObligation, saveRecord } from '../save';

type Standing = Registered['obligations'][number]['standing'];
type Obligation = Registered['obligations'][number]['obligation'];

interface DetailProps {
  readonly obligation: Obligation;
  readonly standing: Standing;
  readonly incomes: Registered['incomes'];
  readonly today: string;
  readonly onDone: () => void;
}

export function ObligationDetail({ obligation, standing, incomes, today, onDone }: DetailProps) {
  const t = useT();
  const titleOf = useDutyTitle();
  const isMoney = obligation.fen !== undefined;
  const fields: RowField[] = [
    { name: 'doneOn', label: t('agreements.doneOn'), kind: 'date', placeholder: today },
    { name: 'owner', label: t('agreements.owner'), kind: 'text', max: 100 },
    ...(isMoney
      ? [
          {
            name: 'incomeIds',
            label: t('agreements.payments'),
            kind: 'many',
            full: true,
            choices: incomes.map((one) => ({
              value: one.id,
              label: `${one.date} ${one.payer} ${formatAmount(allocatedTo(one, obligation.agreementId))}`,
            })),
          } as const,
        ]
      : []),
    { name: 'waived', label: t('agreements.waived'), kind: 'text', max: 1000, full: true },
    { name: 'disputed', label: t('agreements.disputed'), kind: 'text', max: 1000, full: true },
    { name: 'note', label: t('domain.field.note'), kind: 'long', max: 5000, full: true },
  ];
  const save = async (row: Record<string, unknown>): Promise<void> => {
    const patch = patchOf(
      obligation,
      row,
      fields.map(({ name }) => name),
    );
    if (await saveRecord('obligation', obligation, patch, titleOf(obligation.title))) onDone();
  };
  const { interest } = standing;
  return (
    <div className={classes.detail} data-testid="obligation-detail">
      {isMoney && (
        <Text size="sm">
          {t('agreements.paidOf', {
            paid: formatAmount(standing.paid),
            left: formatAmount(standing.outstanding),
          })}
        </Text>
      )}
      {interest !== undefined && (
        <>
          <Text size="sm" fw={600} data-testid="obligation-interest">
            {t('agreements.interestSum', {
              fen: formatAmount(interest.fen),
              rate: percentText(interest.rate, 4),
            })}
          </Text>
          <ul className={classes.lines}>
            {interest.parts.map(({ from, until, days, outstanding }) => (
              <li key={from}>
                {t('agreements.interestPart', { from, until, days, fen: formatAmount(outstanding) })}
              </li>
            ))}
          </ul>
        </>
      )}
      <RowForm
        fields={fields}
        row={obligation}
        label={titleOf(obligation.title)}
        testId="obligation"
        onSave={(row) => void save(row)}
        onCancel={onDone}
      />
      <Text size="xs" c="dimmed" mt={8}>
        {t('agreements.evidence')}
      </Text>
      <DocumentList
        documents={obligation.documents ?? []}
        onChange={async (documents) => {
          const saved = await saveRecord(
            'obligation',
            obligation,
            { documents: documents.length > 0 ? documents : null },
            titleOf(obligation.title),
          );
          return { kind: saved ? 'saved' : 'failed' };
        }}
      />
      {obligation.origin === undefined && (
        <Button
          mt="sm"
          variant="default"
          c="var(--zd-red)"
          onClick={() => void removeObligation(obligation.id, titleOf(obligation.title))}
        >
          {t('common.delete')}
        </Button>
      )}
    </div>
  );
}

// Confirms the signed text: which file, which days, and a reason where there is no file or something is doubtful.
import { Text } from '@mantine/core';
import { RowForm } from '../../../components/fields/RowForm';
import { useT } from '../../../lib/i18n';
import type { RowField } from '../../../lib/rowDraft';
import type { Registered } from '../AgreementPanel';
import classes from '../agreements.module.css';
import { act } from '../save';

interface FormProps {
  readonly data: Registered;
  readonly today: string;
  readonly onDone: () => void;
}

export function ConfirmForm({ data, today, onDone }: FormProps) {
  const t = useT();
  const { agreement, start } = data;
  const signed = (agreement.versions ?? []).filter(({ way }) => way === 'signed');
  const files = new Map<string, string>([
    ...(agreement.documents ?? []).map(({ hash, name }) => [hash, name] as const),
    ...signed.map(({ hash, name }) => [hash, name] as const),
  ]);
  const warned = data.findings.some(({ severity }) => severity === 'warn');
  const fields: RowField[] = [
    { name: 'signedOn', label: t('domain.field.signedOn'), kind: 'date', required: true },
    { name: 'effectiveOn', label: t('agreements.effectiveOn'), kind: 'date' },
    {
      name: 'hash',
      label: t('agreements.signedText'),
      kind: 'choice',
      choices: [...files].map(([value, label]) => ({ value, label })),
      full: true,
    },
    {
      name: 'reason',
      label: warned ? t('agreements.reasonWarned') : t('agreements.reasonNoText'),
      kind: 'long',
      max: 2000,
      full: true,
    },
  ];
  const confirm = async (row: Record<string, unknown>): Promise<void> => {
    const text = (name: string): string | undefined =>
      typeof row[name] === 'string' ? String(row[name]) : undefined;
    const [effectiveOn, hash, reason] = [text('effectiveOn'), text('hash'), text('reason')];
    const done = await act(
      'agreement.confirm',
      {
        id: agreement.id,
        expectedRev: agreement.rev,
        signedOn: String(row.signedOn),
        on: today,
        ...(effectiveOn === undefined ? {} : { effectiveOn }),
        ...(hash === undefined ? {} : { hash }),
        ...(reason === undefined ? {} : { reason }),
      },
      t('agreements.confirmed', { name: agreement.title }),
    );
    if (done.ok) onDone();
  };
  return (
    <div className={classes.detail}>
      <Text size="sm" c="dimmed" mb={4}>
        {t('agreements.confirmHint')}
      </Text>
      <RowForm
        fields={fields}
        row={{
          signedOn: agreement.signedOn ?? today,
          effectiveOn: agreement.effectiveOn ?? start,
          hash: signed.at(-1)?.hash,
        }}
        label={t('agreements.confirm')}
        testId="confirm"
        onSave={(row) => void confirm(row)}
        onCancel={onDone}
      />
    </div>
  );
}

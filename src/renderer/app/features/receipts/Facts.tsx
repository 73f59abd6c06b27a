// Facts of a record to read; one button turns them into the form they are changed by.
import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import styles from '../../components/fields/Fields.module.css';
import { RowForm } from '../../components/fields/RowForm';
import { Section } from '../../components/fields/Section';
import { useT } from '../../lib/i18n';
import { cellText, type RowField } from '../../lib/rowDraft';
import classes from './receipts.module.css';

interface FactsProps {
  readonly title: string;
  readonly fields: readonly RowField[];
  readonly row: Readonly<Record<string, unknown>>;
  readonly testId: string;
  /** True where it was saved. */
  readonly onSave: (row: Record<string, unknown>) => Promise<boolean>;
  readonly check?: (row: Readonly<Record<string, unknown>>) => Readonly<Record<string, string>>;
}

export function Facts({ title, fields, row, testId, onSave, check }: FactsProps) {
  const t = useT();
  const [editing, setEditing] = useState(false);
  const shown = fields
    .map((field) => ({ field, text: cellText(field.kind, row[field.name]) }))
    .filter(({ text }) => text !== '');
  return (
    <Section
      title={title}
      aside={
        !editing && (
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconPencil size={13} />}
            data-testid={`${testId}-edit`}
            onClick={() => setEditing(true)}
          >
            {t('common.edit')}
          </Button>
        )
      }
    >
      {editing ? (
        <RowForm
          fields={fields}
          row={row}
          label={title}
          testId={testId}
          {...(check === undefined ? {} : { check })}
          onCancel={() => setEditing(false)}
          onSave={(next) => void onSave(next).then((saved) => saved && setEditing(false))}
        />
      ) : (
        <dl className={classes.facts}>
          {shown.map(({ field, text }) => (
            <div key={field.name} className={field.full ? styles.full : undefined}>
              <dt>{field.label}</dt>
              <dd>{field.choices?.find(({ value }) => value === text)?.label ?? text}</dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}

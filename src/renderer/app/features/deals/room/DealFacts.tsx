// Facts of a deal to read; one button turns them into the form they are changed by.
import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import styles from '../../../components/fields/Fields.module.css';
import { RowForm } from '../../../components/fields/RowForm';
import { Section } from '../../../components/fields/Section';
import { useT } from '../../../lib/i18n';
import { cellText, type RowField } from '../../../lib/rowDraft';
import { saveDeal } from '../move';
import { patchOf } from '../patch';
import type { Deal } from './room';
import classes from './room.module.css';

interface DealFactsProps {
  readonly deal: Deal;
  readonly title: string;
  readonly fields: readonly RowField[];
  readonly testId: string;
  /** What is said while nothing is filled in. */
  readonly empty: string;
  readonly children?: ReactNode;
}

export function DealFacts({ deal, title, fields, testId, empty, children }: DealFactsProps) {
  const t = useT();
  const [editing, setEditing] = useState(false);
  const row = deal as Readonly<Record<string, unknown>>;
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
          onCancel={() => setEditing(false)}
          onSave={(next) =>
            void saveDeal(deal, patchOf(deal, next, fields)).then((saved) => saved && setEditing(false))
          }
        />
      ) : (
        <dl className={classes.facts} hidden={shown.length === 0}>
          {shown.map(({ field, text }) => (
            <div key={field.name} className={field.full ? styles.full : undefined}>
              <dt>{field.label}</dt>
              <dd>{field.choices?.find(({ value }) => value === text)?.label ?? text}</dd>
            </div>
          ))}
        </dl>
      )}
      {shown.length === 0 && !editing && empty !== '' && <p className={classes.empty}>{empty}</p>}
      {children}
    </Section>
  );
}

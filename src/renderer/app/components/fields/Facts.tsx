// Facts of a record to read; one button turns them into the form they are changed by.
import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useT } from '../../lib/i18n';
import { cellText, type RowField } from '../../lib/rowDraft';
import classes from './Fields.module.css';
import { RowForm } from './RowForm';
import { Section } from './Section';

interface FactsProps {
  readonly title: string;
  readonly fields: readonly RowField[];
  readonly row: Readonly<Record<string, unknown>>;
  readonly testId: string;
  /** True where it was saved; left out where nothing may be changed. */
  readonly onSave?: (row: Record<string, unknown>) => Promise<boolean>;
  /** Faults of the whole row by field, as `RowForm` asks for them. */
  readonly check?: (row: Readonly<Record<string, unknown>>) => Readonly<Record<string, string>>;
  /** What is said while nothing is written. */
  readonly empty?: string;
  /** Fields that stay as they are while the others are edited. */
  readonly fixed?: ReadonlySet<string>;
  /** Said under the title: why some of it stays, and the way to change it. */
  readonly note?: ReactNode;
  /** Fields that are shown otherwise than as their text. */
  readonly show?: Readonly<Record<string, ReactNode>>;
}

const none: ReadonlySet<string> = new Set();

export function Facts(props: FactsProps) {
  const { title, fields, row, testId, onSave, check, empty, fixed = none, note, show = {} } = props;
  const t = useT();
  const [editing, setEditing] = useState(false);
  const isForm = editing && onSave !== undefined;
  const shown = fields
    .filter(({ name }) => !isForm || fixed.has(name))
    .map((field) => ({ field, text: cellText(field.kind, row[field.name]) }))
    .filter(({ text }) => text !== '');
  return (
    <Section
      title={title}
      aside={
        onSave !== undefined &&
        !editing && (
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconPencil size={13} />}
            data-testid={`${testId}-edit`}
            aria-label={`${t('common.edit')} ${title}`}
            onClick={() => setEditing(true)}
          >
            {t('common.edit')}
          </Button>
        )
      }
    >
      {note}
      {!isForm && shown.length === 0 && empty !== undefined && <p className={classes.quiet}>{empty}</p>}
      {shown.length > 0 && (
        <dl className={classes.facts} data-testid={`${testId}-facts`}>
          {shown.map(({ field, text }) => (
            <div key={field.name} className={field.full ? classes.full : undefined}>
              <dt>{field.label}</dt>
              <dd>{show[field.name] ?? field.choices?.find(({ value }) => value === text)?.label ?? text}</dd>
            </div>
          ))}
        </dl>
      )}
      {isForm && (
        <RowForm
          fields={fields.filter(({ name }) => !fixed.has(name))}
          row={row}
          label={title}
          testId={testId}
          {...(check === undefined ? {} : { check })}
          onCancel={() => setEditing(false)}
          onSave={(next) => void onSave(next).then((saved) => saved && setEditing(false))}
        />
      )}
    </Section>
  );
}

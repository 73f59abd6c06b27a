// A set of terms by sections: to read, or to change one section at a time. What is silent is not shown.
import type { ReactNode } from 'react';
import {
  readTerm,
  type TermField,
  termFields,
  termSections,
  writeTerm,
} from '../../../../../domain/negotiation/offers/fields';
import type { TermSet } from '../../../../../domain/negotiation/terms';
import { Facts } from '../../../components/fields/Facts';
import { RowsEditor } from '../../../components/fields/RowsEditor';
import { Section } from '../../../components/fields/Section';
import { useT } from '../../../lib/i18n';
import classes from '../agreements.module.css';
import {
  entryFields,
  entryOf,
  entryRow,
  entryWord,
  formField,
  formValue,
  isList,
  termLabel,
  termText,
  termValue,
} from './termWords';

interface TermsEditorProps {
  readonly terms: TermSet;
  /** Left out where the terms are only read. */
  readonly onChange?: (terms: TermSet) => Promise<boolean>;
}

const plain = termFields.filter((field) => !isList(field) && field.kind !== 'patents');
const lists = termFields.filter(isList);

export function TermsEditor({ terms, onChange }: TermsEditorProps) {
  const t = useT();
  const isSilent = ({ path }: TermField): boolean => readTerm(terms, path) === undefined;
  return (
    <>
      {termSections.map((section) => {
        const fields = plain.filter((field) => field.section === section);
        const own = lists.filter((field) => field.section === section);
        if (onChange === undefined && [...fields, ...own].every(isSilent)) return null;
        const row = Object.fromEntries(
          fields.map((field) => [field.path, formValue(field, readTerm(terms, field.path))]),
        );
        const show: Record<string, ReactNode> = Object.fromEntries(
          fields.map((field) => [field.path, termText(field, readTerm(terms, field.path), t)]),
        );
        return (
          <div key={section} className={classes.part}>
            <Facts
              title={t(`offers.section.${section}`)}
              fields={fields.map((field) => formField(field, t))}
              row={row}
              show={show}
              testId={`terms-${section}`}
              empty={t('agreements.silent')}
              {...(onChange === undefined
                ? {}
                : {
                    onSave: (next: Record<string, unknown>) =>
                      onChange(
                        fields.reduce(
                          (made, field) => writeTerm(made, field.path, termValue(field, next[field.path])),
                          terms,
                        ),
                      ),
                  })}
            />
            {own.map((field) => (
              <TermList key={field.path} field={field} terms={terms} onChange={onChange} />
            ))}
          </div>
        );
      })}
    </>
  );
}

interface TermListProps {
  readonly field: TermField;
  readonly terms: TermSet;
  readonly onChange: TermsEditorProps['onChange'];
}

function TermList({ field, terms, onChange }: TermListProps) {
  const t = useT();
  const entries = (readTerm(terms, field.path) as readonly object[] | undefined) ?? [];
  const label = termLabel(field, t);
  const fields = entryFields(field.kind, t);
  if (onChange === undefined)
    return entries.length === 0 ? null : (
      <Section title={label}>
        <ul className={classes.lines}>
          {entries.map((entry) => (
            <li key={JSON.stringify(entry)}>{entryWord(field.kind, entry, t)}</li>
          ))}
        </ul>
      </Section>
    );
  return (
    <Section title={label}>
      <RowsEditor<object>
        rows={entries.map(entryRow)}
        columns={[
          {
            name: 'entry',
            label,
            render: (row) => entryWord(field.kind, entryOf(field.kind, { ...row }), t),
          },
        ]}
        fields={fields}
        parse={(row) => row}
        onChange={(rows) =>
          void onChange(
            writeTerm(
              terms,
              field.path,
              rows.map((row) => entryOf(field.kind, { ...row })),
            ),
          )
        }
        addLabel={t('agreements.addTo', { name: label })}
        empty={t('agreements.silent')}
        rowLabel={(row) => entryWord(field.kind, entryOf(field.kind, { ...row }), t)}
        testId={`terms-${field.path.split('.').at(-1) ?? ''}`}
      />
    </Section>
  );
}

// A list inside the terms: instalments, milestones, falling rates, minimums. One row at a time is edited.

import type { TermField } from '../../../../../domain/negotiation/offers/fields';
import { fieldLabel, termLines } from '../../../../../domain/negotiation/papers/termText';
import { RowsEditor } from '../../../components/fields/RowsEditor';
import { type TextKey, useT } from '../../../lib/i18n';
import { type Entry, entryFields, entryName, entryOf, entryOrder, type ListKind, rowOf } from './entryRows';
import classes from './offers.module.css';

interface EntryListProps {
  readonly field: TermField;
  readonly kind: ListKind;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

export function EntryList({ field, kind, value, onChange }: EntryListProps) {
  const t = useT();
  const rows = (value ?? []) as readonly Entry[];
  const label = fieldLabel(field, t);
  const adds = { instalments: 'Instalments', milestones: 'Milestones', steps: 'Steps', minimums: 'Minimums' };
  type Shown = Record<string, unknown> & { entry: Entry };
  const order = entryOrder(kind);
  return (
    <div className={classes.wide}>
      {rows.length === 0 && <div className={classes.listLabel}>{label}</div>}
      <RowsEditor<Shown>
        rows={rows.map((entry) => ({ ...rowOf(entry), entry }))}
        columns={[
          {
            name: 'entry',
            label,
            render: ({ entry }) => termLines({ ...field, kind }, [entry], t, String)[0] ?? '',
          },
        ]}
        fields={entryFields(kind, t)}
        parse={({ entry: _old, ...row }) => {
          const entry = entryOf(kind, row);
          return { ...rowOf(entry), entry };
        }}
        onChange={(next) => {
          const entries = next.map(({ entry }) => entry);
          onChange(order ? entries.sort(order) : entries);
        }}
        addLabel={t(`offers.add${adds[kind]}` as TextKey)}
        empty={t('offers.noEntries')}
        rowLabel={({ entry }) => entryName(entry)}
        testId={`term-${kind}`}
      />
    </div>
  );
}

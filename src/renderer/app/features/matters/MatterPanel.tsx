// One dispute: facts, parties, rights, days, steps, evidence, costs, outcome; and its paper.
import { Button, Group, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { matterPaper } from '../../../../domain/agreements/mattersPaper';
import { formatAmount } from '../../../../domain/money';
import type { MatterRow } from '../../../../shared/store/queries/protection';
import { DateWithDistance } from '../../components/DateWithDistance';
import { DocumentList } from '../../components/documents/DocumentList';
import { ErrorState } from '../../components/ErrorState';
import { Facts } from '../../components/fields/Facts';
import { PatentLinks } from '../../components/fields/PatentLinks';
import { plainColumn, type RowColumn, RowsEditor } from '../../components/fields/RowsEditor';
import { Section } from '../../components/fields/Section';
import { Notice } from '../../components/Notice';
import { RecordFrame } from '../../components/RecordFrame';
import { RowSkeletons } from '../../components/Skeletons';
import { StatusBadge } from '../../components/StatusBadge';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import type { RowField } from '../../lib/rowDraft';
import { useDeskQuery } from '../../lib/useQuery';
import { go } from '../../state/navigation';
import { usePreferences } from '../../state/preferences';
import { costFields, deadlineFields, evidenceFields, matterFields, partyFields, stepFields } from './fields';
import { paperWords } from './paperWords';
import { removeMatter, saveMatter } from './save';
import { useMattersView } from './view';
import { tones } from './words';

export function MatterPanel({ id }: { readonly id: string }) {
  const found = useDeskQuery(
    'matters.get',
    { id, today: isoDay(new Date()) },
    { entities: ['matter', 'agreement', 'patent'], keepPrevious: true },
  );
  if (!found.data)
    return found.error ? (
      <ErrorState error={found.error} onRetry={found.refetch} />
    ) : (
      <RowSkeletons rows={8} />
    );
  return <Body matter={found.data.matter} />;
}

type Row = Record<string, unknown>;

function Body({ matter }: { readonly matter: MatterRow }) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const today = isoDay(new Date());
  const known = useDeskQuery(
    'register.list',
    { today, limit: 5000 },
    { entities: ['agreement'], keepPrevious: true },
  );
  const agreements = (known.data?.rows ?? []).map(({ id, title }) => ({ value: id, label: title }));
  const fields = matterFields(t, agreements);
  const files = (matter.documents ?? []).map(({ hash, name }) => ({ value: hash, label: name }));
  const put = (patch: Row) => saveMatter(matter, patch);
  const list = (
    name: 'parties' | 'evidence' | 'deadlines' | 'steps' | 'costs',
    own: readonly RowField[],
    label: (row: Row) => string,
    order?: (a: Row, b: Row) => number,
  ) => (
    <Section
      title={t(`matters.part.${name}`)}
      aside={
        name === 'costs' &&
        matter.cost > 0 && <Text size="xs">{t('common.yuan', { amount: formatAmount(matter.cost) })}</Text>
      }
    >
      <RowsEditor<Row>
        rows={(matter[name] ?? []) as readonly Row[]}
        columns={own.map(
          (field): RowColumn<Row> =>
            field.name === 'due'
              ? {
                  name: 'due',
                  label: field.label,
                  render: (row) => (
                    <DateWithDistance date={String(row.due)} deadline={row.doneOn === undefined} />
                  ),
                }
              : plainColumn(field),
        )}
        fields={own}
        parse={(row) => row}
        onChange={(rows) => void put({ [name]: rows.length > 0 || name === 'parties' ? rows : null })}
        {...(order === undefined ? {} : { order })}
        addLabel={t(`matters.add.${name}`)}
        empty={t(`matters.none.${name}`)}
        rowLabel={label}
        testId={`matter-${name}`}
      />
    </Section>
  );
  const by = (name: string) => (a: Row, b: Row) => String(a[name] ?? '').localeCompare(String(b[name] ?? ''));
  return (
    <RecordFrame
      entity="matter"
      id={matter.id}
      name={matter.title}
      testId="matter"
      badge={<StatusBadge tone={tones[matter.state]} label={t(`matters.state.${matter.state}`)} />}
      onClose={() => useMattersView.getState().put({ openId: null })}
      onRemove={() => void removeMatter(matter.id, matter.title)}
    >
      {matter.notes.length > 0 && (
        <Notice tone={matter.notes.includes('overdue') ? 'red' : 'amber'} testId="matter-notes">
          {matter.notes.map((note) => t(`matters.note.${note}`)).join('；')}
        </Notice>
      )}
      <Group gap="sm" mt="xs">
        <Button
          variant="default"
          leftSection={<IconPrinter size={15} />}
          onClick={() =>
            go('reports', { paper: matterPaper(matter, matter.patents, paperWords(matter, t, lang)) })
          }
          data-testid="matter-print"
        >
          {t('matters.print')}
        </Button>
        {matter.agreementId !== undefined && (
          <Button variant="default" onClick={() => go('agreements', { id: matter.agreementId ?? '' })}>
            {t('matters.openAgreement', { name: matter.agreementTitle })}
          </Button>
        )}
      </Group>
      <Facts
        title={t('matters.basics')}
        fields={fields}
        row={matter}
        testId="matter-basics"
        onSave={(row) =>
          put(
            Object.fromEntries(
              fields.map(({ name }) => [
                name,
                row[name] ?? ((matter as Row)[name] === undefined ? undefined : null),
              ]),
            ),
          )
        }
      />
      {list('parties', partyFields(t), (row) => String(row.name))}
      <Section title={t('matters.patents')}>
        <PatentLinks
          patents={matter.patents}
          onChange={(patentIds) => void put({ patentIds })}
          testId="matter-patents"
        />
      </Section>
      {list('deadlines', deadlineFields(t), (row) => String(row.title), by('due'))}
      {list('steps', stepFields(t), (row) => String(row.what), by('on'))}
      {list('evidence', evidenceFields(t, files), (row) => String(row.what))}
      {list('costs', costFields(t), (row) => String(row.what), by('on'))}
      <Section title={t('domain.field.documents')}>
        <DocumentList
          documents={matter.documents ?? []}
          onChange={async (documents) => {
            const saved = await put({ documents: documents.length > 0 ? documents : null });
            return { kind: saved ? 'saved' : 'failed' };
          }}
        />
      </Section>
    </RecordFrame>
  );
}

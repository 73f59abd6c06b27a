// 法律: the events of the bulletin as a time line with what their codes mean, and every publication.
import { bulletinCode, bulletinCodes } from '../../../../domain/patents/bulletinCodes';
import { LegalEvent } from '../../../../domain/patents/parts';
import type { Patent, Publication } from '../../../../domain/patents/records';
import { DateWithDistance } from '../../components/DateWithDistance';
import styles from '../../components/fields/Fields.module.css';
import { RowsEditor } from '../../components/fields/RowsEditor';
import { Section } from '../../components/fields/Section';
import { NumberCopy } from '../../components/NumberCopy';
import { LegalBadge } from '../../components/PatentBadges';
import { useT } from '../../lib/i18n';
import type { RowField } from '../../lib/rowDraft';
import { useRecordSave } from '../../lib/useRecordSave';
import { usePreferences } from '../../state/preferences';
import { EventCode } from './EventCode';
import { publicationOf } from './publicationRow';
import { StateSuggestion } from './StateSuggestion';

export function LegalTab({ patent }: { readonly patent: Patent }) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const save = useRecordSave('patent', patent);
  const eventFields: readonly RowField[] = [
    { name: 'date', label: t('record.eventDate'), kind: 'date', required: true },
    {
      name: 'code',
      label: t('record.eventCode'),
      kind: 'choice',
      choices: bulletinCodes.map((one) => ({ value: one.code, label: `${one.code} ${one[language]}` })),
    },
    { name: 'text', label: t('record.eventText'), kind: 'long', full: true, max: 500 },
  ];
  const publicationFields: readonly RowField[] = [
    {
      name: 'number',
      label: t('record.publicationNumber'),
      kind: 'text',
      required: true,
      max: 24,
      placeholder: 'CN107705012A',
    },
    { name: 'date', label: t('record.publicationDate'), kind: 'date' },
    {
      name: 'kind',
      label: t('record.publicationKind'),
      kind: 'choice',
      choices: (['published', 'granted'] as const).map((value) => ({
        value,
        label: t(`domain.publication.${value}`),
      })),
    },
  ];
  return (
    <div data-testid="tab-legal">
      <Section
        title={t('domain.field.legalEvents')}
        aside={<LegalBadge bucket={patent.legalBucket} status={patent.legalStatus} />}
      >
        <StateSuggestion patent={patent} />
        <RowsEditor<LegalEvent>
          rows={patent.legalEvents ?? []}
          columns={[
            {
              name: 'date',
              label: t('record.eventDate'),
              render: (row) => (
                <span className={styles.event} data-kind={bulletinCode(row.code ?? '')?.kind}>
                  <DateWithDistance date={row.date} />
                </span>
              ),
            },
            { name: 'code', label: t('record.event'), render: (row) => <EventCode event={row} /> },
          ]}
          fields={eventFields}
          parse={(row) => LegalEvent.parse({ text: '', ...row })}
          order={(a, b) => a.date.localeCompare(b.date)}
          onChange={(next) => void save.set('legalEvents', patent.legalEvents, next.length ? next : null)}
          addLabel={t('record.addEvent')}
          empty={t('record.noEvents')}
          rowLabel={(row) => `${row.date} ${row.code ?? ''}`}
          testId="events"
        />
      </Section>
      <Section title={t('domain.field.publications')}>
        <RowsEditor<Publication>
          rows={patent.publications}
          columns={[
            {
              name: 'number',
              label: t('record.publicationNumber'),
              render: (row) => <NumberCopy number={row.number} />,
            },
            {
              name: 'kind',
              label: t('record.publicationKind'),
              render: (row) => t(`domain.publication.${row.kind}`),
            },
            {
              name: 'date',
              label: t('record.publicationDate'),
              render: (row) => row.date && <DateWithDistance date={row.date} />,
            },
          ]}
          fields={publicationFields}
          parse={publicationOf}
          order={(a, b) => (a.date ?? '').localeCompare(b.date ?? '')}
          onChange={(next) => void save.set('publications', patent.publications, next)}
          addLabel={t('record.addPublication')}
          empty={t('record.noPublications')}
          rowLabel={(row) => row.number}
          testId="publications"
        />
      </Section>
    </div>
  );
}

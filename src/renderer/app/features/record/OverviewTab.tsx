// 概况: every field of the patent, edited in place.
import { Text } from '@mantine/core';
import { type Department, LegalBucket, type Patent } from '../../../../domain/patents/records';
import { DateWithDistance } from '../../components/DateWithDistance';
import { NumberCopy } from '../../components/NumberCopy';
import { UnverifiedBadge } from '../../components/UnverifiedBadge';
import { valueWord } from '../../lib/changeText';
import { useT } from '../../lib/i18n';
import { DepartmentField } from './DepartmentField';
import { InlineField } from './InlineField';
import { fieldText, type OverviewField, parseField, sections } from './overviewFields';
import classes from './Record.module.css';
import { SelectField } from './SelectField';
import { useFieldSave } from './useFieldSave';

export function OverviewTab({
  patent,
  department,
}: {
  readonly patent: Patent;
  readonly department: Department | null;
}) {
  const t = useT();
  const save = useFieldSave(patent);
  const shows = (field: OverviewField) =>
    !(field.name === 'locarno' && patent.type !== 'design' && !patent.locarno);
  return (
    <div className={classes.fields}>
      <div>
        <div className={classes.label}>{t('domain.field.applicationNumber')}</div>
        <NumberCopy number={patent.applicationNumber} />{' '}
        {patent.checkDigitCompleted && <UnverifiedBadge source={t('domain.field.checkDigitCompleted')} />}
      </div>
      <div>
        <div className={classes.label}>{t('domain.field.type')}</div>
        {t(`domain.type.${patent.type}`)}
      </div>
      <SelectField
        label={t('domain.field.legalBucket')}
        value={patent.legalBucket}
        choices={LegalBucket.options.map((value) => ({ value, label: t(`domain.bucket.${value}`) }))}
        onChange={(value) => void save('legalBucket', patent.legalBucket, value)}
        testId="field-legalBucket"
      />
      <DepartmentField
        department={department}
        onChange={(id) => void save('departmentId', patent.departmentId, id)}
      />
      {sections.map((section) => [
        <h3 key={section.title} className={classes.section}>
          {t(section.title)}
        </h3>,
        ...section.fields.filter(shows).map((field) => (
          <div key={field.name} className={field.full ? classes.full : undefined}>
            <InlineField
              label={t(`domain.field.${field.name}`)}
              value={fieldText(patent, field)}
              multiline={field.kind === 'long'}
              placeholder={field.kind === 'list' ? t('record.listHint') : undefined}
              testId={`field-${field.name}`}
              showTheirs={(value) => valueWord(field.name, value, t, () => undefined)}
              onSave={(text, rev) => {
                const parsed = parseField(field, text);
                return parsed.ok
                  ? save(field.name, patent[field.name], parsed.value, rev)
                  : t(parsed.problem);
              }}
            />
          </div>
        )),
      ])}
      <h3 className={classes.section}>{t('domain.field.publications')}</h3>
      <div className={classes.full}>
        {patent.publications.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('record.noPublications')}
          </Text>
        ) : (
          <table className={classes.table}>
            <tbody>
              {patent.publications.map((publication) => (
                <tr key={publication.number}>
                  <td>{t(`domain.publication.${publication.kind}`)}</td>
                  <td>
                    <NumberCopy number={publication.number} />
                  </td>
                  <td>{publication.date && <DateWithDistance date={publication.date} />}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </div>
  );
}

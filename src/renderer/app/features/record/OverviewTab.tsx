// 概况: the title page of a patent, every field edited in place; what is computed can not be typed over.
import { filingRoute, patentNumber } from '../../../../domain/patents/numberForms';
import { type Department, LegalBucket, type Patent } from '../../../../domain/patents/records';
import { DepartmentField } from '../../components/fields/DepartmentField';
import styles from '../../components/fields/Fields.module.css';
import { RecordField } from '../../components/fields/RecordField';
import { Section } from '../../components/fields/Section';
import { SelectField } from '../../components/fields/SelectField';
import { NumberCopy } from '../../components/NumberCopy';
import { UnverifiedBadge } from '../../components/UnverifiedBadge';
import { useT } from '../../lib/i18n';
import { useRecordSave } from '../../lib/useRecordSave';
import { ClassFields } from './ClassFields';
import { FamilyPart } from './FamilyPart';
import { HoldersPart } from './HoldersPart';
import { groups } from './overviewFields';

interface OverviewTabProps {
  readonly patent: Patent;
  readonly department: Department | null;
}

export function OverviewTab({ patent, department }: OverviewTabProps) {
  const t = useT();
  const save = useRecordSave('patent', patent);
  const route = filingRoute(patent.applicationNumber);
  const shown = (group: keyof typeof groups) =>
    groups[group]
      .filter((field) => field.name !== 'locarno' || patent.type === 'design' || patent.locarno)
      .map((field) => <RecordField key={field.name} entity="patent" record={patent} field={field} />);
  return (
    <div data-testid="tab-overview">
      <div className={styles.fields}>
        <div>
          <div className={styles.label}>{t('domain.field.applicationNumber')}</div>
          <NumberCopy number={patent.applicationNumber} />{' '}
          {patent.checkDigitCompleted && <UnverifiedBadge source={t('domain.field.checkDigitCompleted')} />}
        </div>
        {patent.grantDate && (
          <div>
            <div className={styles.label}>{t('record.patentNumber')}</div>
            <NumberCopy number={patentNumber(patent.applicationNumber)} />
          </div>
        )}
        <div>
          <div className={styles.label}>{t('domain.field.type')}</div>
          <div className={styles.still}>
            {route ? t(`record.route.${route}`) : t(`domain.type.${patent.type}`)}
          </div>
        </div>
        <SelectField
          label={t('domain.field.legalBucket')}
          value={patent.legalBucket}
          choices={LegalBucket.options.map((value) => ({ value, label: t(`domain.bucket.${value}`) }))}
          onChange={(value) => void save.set('legalBucket', patent.legalBucket, value)}
          testId="field-legalBucket"
        />
        <DepartmentField
          department={department}
          onChange={(id) => void save.set('departmentId', patent.departmentId, id)}
        />
      </div>
      <Section title={t('record.sectionBasic')}>
        <div className={styles.fields}>{shown('basic')}</div>
      </Section>
      <Section title={t('record.sectionHolders')}>
        <div className={styles.fields}>{shown('holders')}</div>
        <HoldersPart patent={patent} />
      </Section>
      <Section title={t('record.sectionTechnical')}>
        <div className={styles.fields}>
          {shown('technical')}
          <ClassFields patent={patent} />
        </div>
      </Section>
      <Section title={t('record.sectionFamily')}>
        <div className={styles.fields}>{shown('family')}</div>
        <FamilyPart patent={patent} />
      </Section>
      <Section title={t('record.sectionContent')}>
        <div className={styles.fields}>{shown('content')}</div>
      </Section>
      <Section title={t('record.sectionOther')}>
        <div className={styles.fields}>{shown('other')}</div>
      </Section>
    </div>
  );
}

// 资助: the funded projects a patent came of and the declaration that is owed for it, with what is still missing.

import { declarationGaps } from '../../../../domain/patents/declarationRules';
import { FundingDeclaration } from '../../../../domain/patents/parts';
import type { FundedProject, Patent } from '../../../../domain/patents/records';
import styles from '../../components/fields/Fields.module.css';
import { InlineField } from '../../components/fields/InlineField';
import { ProjectLinks } from '../../components/fields/ProjectLinks';
import { Section } from '../../components/fields/Section';
import { SelectField } from '../../components/fields/SelectField';
import { StatusBadge } from '../../components/StatusBadge';
import { valueWord } from '../../lib/changeText';
import { isoDate } from '../../lib/fieldEdit';
import { useT } from '../../lib/i18n';
import { useRecordSave } from '../../lib/useRecordSave';

interface FundingTabProps {
  readonly patent: Patent;
  readonly projects: readonly FundedProject[];
}

const OPEN = 'open';

export function FundingTab({ patent, projects }: FundingTabProps) {
  const t = useT();
  const save = useRecordSave('patent', patent);
  const declaration = patent.fundingDeclaration;
  const gaps = declarationGaps(patent, projects);
  const put = (part: 'status' | 'declaredOn' | 'note', value: string | undefined) =>
    save.part('fundingDeclaration', (now) => {
      const { [part]: _old, ...rest } = FundingDeclaration.catch({ status: 'required' }).parse(now);
      return value === undefined ? rest : { ...rest, [part]: value };
    });
  const showTheirs = (value: unknown) => valueWord('fundingDeclaration', value, t, () => undefined);
  const badge =
    gaps.length === 0 ? (
      <StatusBadge tone="green" label={t('record.declarationComplete')} />
    ) : (
      <StatusBadge tone="amber" label={t('record.declarationGaps', { n: gaps.length })} />
    );
  return (
    <div data-testid="tab-funding">
      <Section title={t('domain.field.fundingDeclaration')} aside={badge}>
        <div className={styles.fields}>
          <SelectField
            label={t('record.declarationStatus')}
            value={declaration?.status ?? OPEN}
            choices={[
              ...(declaration ? [] : [{ value: OPEN, label: t('record.declarationOpen') }]),
              ...(['notFunded', 'required', 'declared'] as const).map((value) => ({
                value,
                label: t(`domain.declaration.${value}`),
              })),
            ]}
            onChange={(value) => {
              if (value === 'notFunded' || value === 'required' || value === 'declared')
                void put('status', value);
            }}
            testId="declaration-status"
          />
          {declaration?.status === 'declared' && (
            <InlineField
              label={t('record.declaredOn')}
              value={declaration.declaredOn ?? ''}
              placeholder="2024-03-05"
              testId="declaration-date"
              showTheirs={showTheirs}
              onSave={(text) => {
                const typed = text.trim();
                const day = isoDate(typed);
                if (typed !== '' && !day) return t('fields.badDate');
                return put('declaredOn', day);
              }}
            />
          )}
          {declaration && (
            <div className={styles.full}>
              <InlineField
                label={t('domain.field.note')}
                value={declaration.note ?? ''}
                multiline
                testId="declaration-note"
                showTheirs={showTheirs}
                onSave={(text) => put('note', text.trim() || undefined)}
              />
            </div>
          )}
        </div>
        {gaps.length > 0 && (
          <ul className={styles.gaps} data-testid="declaration-gaps">
            {gaps.map((gap) => (
              <li key={gap}>{t(`record.gap.${gap}`)}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('domain.field.projectIds')}>
        <ProjectLinks
          ids={patent.projectIds}
          projects={projects}
          onChange={(next) => void save.set('projectIds', patent.projectIds, next)}
        />
      </Section>
    </div>
  );
}

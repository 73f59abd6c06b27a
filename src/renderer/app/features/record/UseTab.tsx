// 实施: the inventory card (盘点) of a patent: state of use, willingness, maturity, prospects, proof, reason for non-use.
import { MultiSelect } from '@mantine/core';
import { inventoryGaps } from '../../../../domain/patents/inventoryCard';
import { ImplementationStatus, TransferMode } from '../../../../domain/patents/parts';
import type { Patent } from '../../../../domain/patents/records';
import styles from '../../components/fields/Fields.module.css';
import { RecordField } from '../../components/fields/RecordField';
import { Section } from '../../components/fields/Section';
import { SelectField } from '../../components/fields/SelectField';
import { StatusBadge } from '../../components/StatusBadge';
import { useT } from '../../lib/i18n';
import { useRecordSave } from '../../lib/useRecordSave';
import { EvidencePart } from './EvidencePart';
import { NonUsePart } from './NonUsePart';
import { cardFields } from './overviewFields';

const OPEN = 'open';

export function UseTab({ patent }: { readonly patent: Patent }) {
  const t = useT();
  const save = useRecordSave('patent', patent);
  const gaps = inventoryGaps(patent);
  const status = patent.implementationStatus;
  const badge =
    gaps.length === 0 ? (
      <StatusBadge tone="green" label={t('record.cardComplete')} />
    ) : (
      <StatusBadge
        tone="amber"
        label={t('record.cardGaps', { n: gaps.length })}
        title={gaps.map((gap) => t(`domain.field.${gap}`)).join(t('record.listComma'))}
      />
    );
  return (
    <div data-testid="tab-use">
      <Section title={t('record.sectionCard')} aside={badge}>
        <div className={styles.fields}>
          <SelectField
            label={t('domain.field.implementationStatus')}
            value={status ?? OPEN}
            choices={[
              ...(status === undefined ? [{ value: OPEN, label: t('common.empty') }] : []),
              ...ImplementationStatus.options.map((value) => ({
                value: value as string,
                label: t(`domain.implementation.${value}`),
              })),
            ]}
            onChange={(value) => value !== OPEN && void save.set('implementationStatus', status, value)}
            testId="field-implementationStatus"
          />
          <MultiSelect
            label={t('domain.field.transferModes')}
            placeholder={patent.transferModes?.length ? undefined : t('common.empty')}
            data={TransferMode.options.map((value) => ({
              value: value as string,
              label: t(`domain.mode.${value}`),
            }))}
            value={patent.transferModes ?? []}
            onChange={(next) =>
              void save.set('transferModes', patent.transferModes, next.length ? next : null)
            }
            hidePickedOptions
            data-testid="field-transferModes"
            classNames={{ root: styles.full, label: styles.label, input: styles.pills }}
          />
          {cardFields.map((field) => (
            <RecordField key={field.name} entity="patent" record={patent} field={field} />
          ))}
        </div>
      </Section>
      <Section title={t('domain.field.implementations')}>
        <EvidencePart patent={patent} />
      </Section>
      <Section title={t('domain.field.nonUseReason')}>
        <NonUsePart patent={patent} />
      </Section>
    </div>
  );
}

// The decision on a disclosure: what, why, by whom and when. It is a person's; the evaluation only suggests.
import type { Disclosure } from '../../../../domain/patents/records';
import { FilingDecision } from '../../../../domain/patents/registers';
import styles from '../../components/fields/Fields.module.css';
import { RecordField } from '../../components/fields/RecordField';
import { Section } from '../../components/fields/Section';
import { SelectField } from '../../components/fields/SelectField';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { useRecordSave } from '../../lib/useRecordSave';

const OPEN = 'open';

export function DecisionPart({ disclosure }: { readonly disclosure: Disclosure }) {
  const t = useT();
  const save = useRecordSave('disclosure', disclosure);
  const choose = (value: string): void => {
    const decision = FilingDecision.safeParse(value);
    if (!decision.success) return;
    // The day of the decision is mostly the day it is entered; it can be changed.
    const decidedOn = disclosure.decidedOn ?? isoDay(new Date());
    const label = t('fields.changed', { field: t('domain.field.decision') });
    void save.patch({ decision: decision.data, decidedOn }, label);
  };
  return (
    <Section title={t('domain.field.decision')}>
      <div className={styles.fields}>
        <SelectField
          label={t('domain.field.decision')}
          value={disclosure.decision ?? OPEN}
          choices={[
            ...(disclosure.decision ? [] : [{ value: OPEN, label: t('common.empty') }]),
            ...FilingDecision.options.map((value) => ({
              value: value as string,
              label: t(`domain.decision.${value}`),
            })),
          ]}
          onChange={choose}
          testId="field-decision"
        />
        <RecordField entity="disclosure" record={disclosure} field={{ name: 'decidedBy', kind: 'text' }} />
        <RecordField entity="disclosure" record={disclosure} field={{ name: 'decidedOn', kind: 'date' }} />
        <RecordField
          entity="disclosure"
          record={disclosure}
          field={{ name: 'decisionReason', kind: 'long', full: true }}
        />
      </div>
    </Section>
  );
}

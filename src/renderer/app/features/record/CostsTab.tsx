// 费用: what was spent on the patent, in fen, with its sum; the fee reduction that annuities are counted with.
import { formatAmount, sum } from '../../../../domain/money';
import { Cost, CostKind, FeeReduction } from '../../../../domain/patents/parts';
import type { Patent } from '../../../../domain/patents/records';
import styles from '../../components/fields/Fields.module.css';
import { plainColumn, RowsEditor } from '../../components/fields/RowsEditor';
import { Section } from '../../components/fields/Section';
import { SelectField } from '../../components/fields/SelectField';
import { useT } from '../../lib/i18n';
import type { RowField } from '../../lib/rowDraft';
import { useRecordSave } from '../../lib/useRecordSave';

const OPEN = 'open';

export function CostsTab({ patent }: { readonly patent: Patent }) {
  const t = useT();
  const save = useRecordSave('patent', patent);
  const rows = patent.costs ?? [];
  const kinds = CostKind.options.map((value) => ({ value, label: t(`domain.cost.${value}`) }));
  const fields: readonly RowField[] = [
    { name: 'date', label: t('record.costDate'), kind: 'date', required: true },
    { name: 'kind', label: t('record.costKind'), kind: 'choice', required: true, choices: kinds },
    {
      name: 'fen',
      label: t('record.costAmount'),
      kind: 'money',
      required: true,
      placeholder: t('record.costHint'),
    },
    { name: 'payee', label: t('record.payee'), kind: 'text', max: 200 },
    { name: 'note', label: t('domain.field.note'), kind: 'text', full: true, max: 500 },
  ];
  return (
    <div data-testid="tab-costs">
      <Section
        title={t('domain.field.costs')}
        aside={
          rows.length > 0 && (
            <b className={styles.total} data-testid="costs-sum">
              {t('record.costsSum', {
                amount: formatAmount(sum(rows.map((row) => row.fen))),
                n: rows.length,
              })}
            </b>
          )
        }
      >
        <RowsEditor<Cost>
          rows={rows}
          columns={fields.map((field) => plainColumn<Cost>(field))}
          fields={fields}
          parse={Cost.parse}
          order={(a, b) => a.date.localeCompare(b.date)}
          onChange={(next) => void save.set('costs', patent.costs, next.length ? next : null)}
          addLabel={t('record.addCost')}
          empty={t('record.noCosts')}
          rowLabel={(row) => `${row.date} ${t(`domain.cost.${row.kind}`)}`}
          testId="costs"
        />
      </Section>
      <div className={styles.part}>
        <div className={styles.fields}>
          <SelectField
            label={t('domain.field.feeReduction')}
            value={patent.feeReduction ?? OPEN}
            choices={[
              ...(patent.feeReduction === undefined ? [{ value: OPEN, label: t('common.empty') }] : []),
              ...FeeReduction.options.map((value) => ({
                value: value as string,
                label: t(`domain.feeReduction.${value}`),
              })),
            ]}
            onChange={(value) => value !== OPEN && void save.set('feeReduction', patent.feeReduction, value)}
            testId="field-feeReduction"
          />
        </div>
      </div>
    </div>
  );
}

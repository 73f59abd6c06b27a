// A new holding: company, what it was taken at, which part.
import { CloseButton, Group, Title } from '@mantine/core';
import { RowForm } from '../../../components/fields/RowForm';
import { closesOnEscape } from '../../../lib/closesOnEscape';
import { useT } from '../../../lib/i18n';
import { act } from '../save';
import { useAgreementsView } from '../view';
import { holdingFields } from './fields';
import { useAgreementChoices } from './useAgreementChoices';

export function HoldingCreate() {
  const t = useT();
  const { put } = useAgreementsView.getState();
  const agreements = useAgreementChoices();
  const close = (): void => put('holdings', { creating: false });
  const create = async (fields: Record<string, unknown>): Promise<void> => {
    const label = t('agreements.created', { name: String(fields.company) });
    const made = await act('record.create', { entity: 'holding', fields }, label);
    if (made.ok) put('holdings', { creating: false, openId: made.value.id, text: '', chips: [] });
  };
  const label = t('agreements.newHolding');
  return (
    <section aria-label={label} data-testid="new-holding" {...closesOnEscape(close)}>
      <Group justify="space-between" wrap="nowrap" mb="sm">
        <Title order={2}>{label}</Title>
        <CloseButton aria-label={t('common.close')} onClick={close} />
      </Group>
      <RowForm
        fields={holdingFields(t, agreements)}
        label={label}
        testId="new-holding"
        onSave={(row) => void create(row)}
        onCancel={close}
      />
    </section>
  );
}

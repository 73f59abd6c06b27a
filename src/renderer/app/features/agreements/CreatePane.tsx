// A new agreement: out of a negotiation with an agreed offer, or by hand with the least it needs.
import { Button, CloseButton, Group, Select, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { modeOf } from '../../../../domain/agreements/register';
import { DealMode } from '../../../../domain/negotiation/terms';
import { RowForm } from '../../components/fields/RowForm';
import { Section } from '../../components/fields/Section';
import { closesOnEscape } from '../../lib/closesOnEscape';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import type { RowField } from '../../lib/rowDraft';
import { useDeskQuery } from '../../lib/useQuery';
import { act } from './save';
import { useAgreementsView } from './view';

export function CreatePane() {
  const t = useT();
  const { put, show } = useAgreementsView.getState();
  const wanted = useAgreementsView((state) => state.dealId);
  const [dealId, setDealId] = useState<string | null>(wanted);
  const close = (): void => put('register', { creating: false });
  const opened = (id: string): void => {
    show({ dealId: null, panel: 'overview' });
    put('register', { creating: false, openId: id, text: '', chips: [] });
  };
  const found = useDeskQuery(
    'deals.list',
    { today: isoDay(new Date()), limit: 5000 },
    { entities: ['deal', 'offer'] },
  );
  const deals = found.data?.rows ?? [];
  const fields: RowField[] = [
    { name: 'title', label: t('domain.field.title'), kind: 'text', required: true, max: 500, full: true },
    {
      name: 'kind',
      label: t('agreements.kind'),
      kind: 'choice',
      required: true,
      choices: DealMode.options.map((value) => ({ value, label: t(`terms.dealMode.${value}`) })),
    },
    { name: 'party', label: t('agreements.party'), kind: 'text', required: true, max: 300 },
    { name: 'number', label: t('agreements.number'), kind: 'text', max: 100 },
    { name: 'signedOn', label: t('domain.field.signedOn'), kind: 'date' },
  ];
  const create = async (row: Record<string, unknown>): Promise<void> => {
    const kind = DealMode.parse(row.kind);
    const terms = { mode: kind, patentIds: [], consideration: {} };
    const given = { ...row, kind, mode: modeOf(kind), state: 'draft', terms };
    const made = await act(
      'record.create',
      { entity: 'agreement', fields: given },
      t('agreements.created', { name: String(row.title) }),
    );
    if (made.ok) opened(made.value.id);
  };
  const fromDeal = async (): Promise<void> => {
    const deal = deals.find(({ id }) => id === dealId);
    if (deal === undefined) return;
    const made = await act(
      'agreement.fromDeal',
      { dealId: deal.id, expectedRev: deal.rev },
      t('agreements.created', { name: deal.title }),
    );
    if (made.ok) opened(made.value.id);
  };
  const label = t('agreements.new');
  return (
    <section aria-label={label} data-testid="new-agreement" {...closesOnEscape(close)}>
      <Group justify="space-between" wrap="nowrap" mb="sm">
        <Title order={2}>{label}</Title>
        <CloseButton aria-label={t('common.close')} onClick={close} />
      </Group>
      <Section title={t('agreements.fromDeal')}>
        <Text size="sm" c="dimmed" my={4}>
          {t('agreements.fromDealHint')}
        </Text>
        <Group gap="sm" align="flex-end">
          <Select
            label={t('agreements.deal')}
            placeholder={deals.length === 0 ? t('agreements.noDeals') : undefined}
            data={deals.map(({ id, title }) => ({ value: id, label: title }))}
            value={dealId}
            onChange={setDealId}
            searchable
            w={280}
            data-testid="agreement-deal"
          />
          <Button
            disabled={dealId === null}
            onClick={() => void fromDeal()}
            data-testid="agreement-from-deal"
          >
            {t('agreements.takeOver')}
          </Button>
        </Group>
      </Section>
      <Section title={t('agreements.byHand')}>
        <RowForm
          fields={fields}
          row={{ kind: 'ordinaryLicence' }}
          label={t('agreements.byHand')}
          testId="new-agreement"
          onSave={(row) => void create(row)}
          onCancel={close}
        />
      </Section>
    </section>
  );
}

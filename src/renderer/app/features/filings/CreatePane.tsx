// A new filing: its kind and what it is about; everything else is filled in from the records.
import { CloseButton, Group, Text, Title } from '@mantine/core';
import { FilingKind } from '../../../../domain/declarations/records';
import { RowForm } from '../../components/fields/RowForm';
import { closesOnEscape } from '../../lib/closesOnEscape';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import type { RowField } from '../../lib/rowDraft';
import { useDeskQuery } from '../../lib/useQuery';
import { createFiling } from './save';
import { useFilingsView } from './view';

export function CreatePane() {
  const t = useT();
  const { forKind, agreementId, dealId, put } = useFilingsView();
  const agreements = useDeskQuery('agreements.list', { limit: 1000 }, { entities: ['agreement'] });
  const deals = useDeskQuery(
    'deals.list',
    { today: isoDay(new Date()), limit: 1000 },
    { entities: ['deal'] },
  );
  const named = (rows: readonly { readonly id: string; readonly title: string }[] = []) =>
    rows.map(({ id, title }) => ({ value: id, label: title }));
  const [signed, talked] = [named(agreements.data?.rows), named(deals.data?.rows)];
  const fields: readonly RowField[] = [
    {
      name: 'kind',
      label: t('filings.kind'),
      kind: 'choice',
      required: true,
      full: true,
      choices: FilingKind.options.map((value) => ({ value, label: t(`terms.filing.${value}`) })),
    },
    { name: 'agreementId', label: t('domain.entity.agreement'), kind: 'choice', full: true, choices: signed },
    { name: 'dealId', label: t('domain.entity.deal'), kind: 'choice', full: true, choices: talked },
    { name: 'title', label: t('filings.ownTitle'), kind: 'text', full: true, max: 500 },
  ];
  const close = (): void => put({ creating: false, forKind: null, agreementId: null, dealId: null });
  const given = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const save = (row: Readonly<Record<string, unknown>>): void => {
    const about = [...signed, ...talked].find(
      ({ value }) => value === (row.agreementId ?? row.dealId),
    )?.label;
    void createFiling({
      kind: FilingKind.parse(row.kind),
      agreementId: given(row.agreementId),
      dealId: given(row.dealId),
      title: given(row.title),
      about,
    });
  };
  return (
    <section aria-label={t('filings.new')} {...closesOnEscape(close)}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={2}>{t('filings.new')}</Title>
        <CloseButton aria-label={t('common.close')} onClick={close} />
      </Group>
      <Text size="sm" c="dimmed" my="xs">
        {t('filings.newHint')}
      </Text>
      <RowForm
        key={`${forKind} ${agreementId} ${dealId} ${signed.length} ${talked.length}`}
        fields={fields}
        row={{ kind: forKind ?? 'licenceRecordal', agreementId, dealId }}
        label={t('filings.new')}
        saveLabel={t('filings.create')}
        testId="filing-new"
        onSave={save}
        onCancel={close}
      />
    </section>
  );
}

// A new lead: what, with whom, about which patents, who sees to it, what is next. The same talk opened twice is said.
import { Anchor, CloseButton, Group, Title } from '@mantine/core';
import { useState } from 'react';
import { DealMode } from '../../../../domain/negotiation/terms';
import { PatentLinks } from '../../components/fields/PatentLinks';
import { RowForm } from '../../components/fields/RowForm';
import { Section } from '../../components/fields/Section';
import { Notice } from '../../components/Notice';
import { closesOnEscape } from '../../lib/closesOnEscape';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import type { RowField } from '../../lib/rowDraft';
import { runCommand } from '../../lib/runCommand';
import { useDeskQuery } from '../../lib/useQuery';
import { useDesk } from '../../state/desk';
import { useDealsView } from './view';

export function NewDeal() {
  const t = useT();
  const put = useDealsView((state) => state.put);
  const patentId = useDealsView((state) => state.filter.patentId);
  const user = useDesk((state) => state.status?.user ?? '');
  const [patentIds, setPatentIds] = useState<string[]>(patentId === undefined ? [] : [patentId]);
  const [party, setParty] = useState('');
  const patents = useDeskQuery(
    'patents.many',
    { ids: patentIds },
    { entities: ['patent'], keepPrevious: true },
  );
  const same = useDeskQuery(
    'deals.duplicates',
    { parties: [party.trim()], patentIds },
    { entities: ['deal'], enabled: party.trim() !== '' && patentIds.length > 0 },
  );
  const close = (): void => put({ creating: false });
  const fields: RowField[] = [
    { name: 'party', label: t('deals.otherSide'), kind: 'text', required: true, max: 300, full: true },
    {
      name: 'title',
      label: t('domain.field.title'),
      kind: 'text',
      max: 500,
      full: true,
      placeholder: t('deals.titleHint'),
    },
    {
      name: 'mode',
      label: t('domain.field.mode'),
      kind: 'choice',
      required: true,
      choices: DealMode.options.map((value) => ({ value, label: t(`terms.dealMode.${value}`) })),
    },
    {
      name: 'foreign',
      label: t('deals.isForeign'),
      kind: 'choice',
      choices: [{ value: 'yes', label: t('common.yes') }],
    },
    { name: 'owner', label: t('domain.field.owner'), kind: 'text', max: 100 },
    { name: 'source', label: t('domain.field.source'), kind: 'text', max: 500 },
    { name: 'nextStep', label: t('domain.field.nextStep'), kind: 'text', max: 300 },
    { name: 'nextStepOn', label: t('domain.field.nextStepOn'), kind: 'date' },
    { name: 'expectedFen', label: t('deals.expected.yuan'), kind: 'money' },
    { name: 'probability', label: t('domain.field.probability'), kind: 'share', placeholder: '30%' },
  ];
  const create = async ({ party: name, foreign, title, ...rest }: Record<string, unknown>): Promise<void> => {
    const today = isoDay(new Date());
    const mode = DealMode.parse(rest.mode);
    const first = patents.data?.patents[0]?.title;
    const made = {
      ...rest,
      title: String(title ?? [name, first ?? t(`terms.dealMode.${mode}`)].join(' · ')),
      stage: 'lead',
      stageSince: today,
      openedOn: today,
      patentIds,
      parties: [{ name, role: 'counterparty', ...(foreign === 'yes' ? { foreign: true } : {}) }],
    };
    const label = t('deals.created', { title: made.title });
    const done = await runCommand('record.create', { entity: 'deal', fields: made }, { label });
    if (done.ok) put({ creating: false, openId: done.value.id, tab: 'overview' });
  };
  const others = same.data?.rows ?? [];
  return (
    <section aria-label={t('deals.new')} data-testid="new-deal" {...closesOnEscape(close)}>
      <Group justify="space-between" wrap="nowrap" mb="sm">
        <Title order={2}>{t('deals.new')}</Title>
        <CloseButton aria-label={t('common.close')} onClick={close} />
      </Group>
      <Section title={t('domain.field.patentIds')}>
        <PatentLinks
          patents={(patents.data?.patents ?? []).map((one) => ({
            id: one.id,
            number: one.applicationNumber,
            title: one.title,
          }))}
          onChange={setPatentIds}
          testId="new-deal-patents"
        />
      </Section>
      {others.length > 0 && (
        <Notice tone="amber" title={t('deals.sameTalk')} testId="same-talk">
          {others.map((row) => (
            <Anchor
              key={row.id}
              component="button"
              type="button"
              fz="sm"
              display="block"
              onClick={() => put({ creating: false, openId: row.id, tab: 'overview' })}
            >
              {row.title} · {t(`terms.stage.${row.stage}`)}
            </Anchor>
          ))}
        </Notice>
      )}
      <div
        onInput={(event) => {
          const at = event.target as HTMLInputElement;
          if (at.dataset.testid === 'new-deal-party') setParty(at.value);
        }}
      >
        <RowForm
          fields={fields}
          row={{ mode: 'ordinaryLicence', owner: user || undefined }}
          label={t('deals.new')}
          testId="new-deal"
          onSave={(row) => void create(row)}
          onCancel={close}
        />
      </div>
    </section>
  );
}

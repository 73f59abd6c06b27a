// 概况: who, what, when, for how much; the patents, other parties, the end and the text it rests on.
import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconFileText, IconTrash } from '@tabler/icons-react';
import { modeOf } from '../../../../../domain/agreements/register';
import { formatAmount } from '../../../../../domain/money';
import { DealMode } from '../../../../../domain/negotiation/terms';
import { DocumentList } from '../../../components/documents/DocumentList';
import { Facts } from '../../../components/fields/Facts';
import styles from '../../../components/fields/Fields.module.css';
import { PatentLinks } from '../../../components/fields/PatentLinks';
import { plainColumn, RowsEditor } from '../../../components/fields/RowsEditor';
import { Section } from '../../../components/fields/Section';
import { NumberCopy } from '../../../components/NumberCopy';
import { StatusBadge } from '../../../components/StatusBadge';
import { useT } from '../../../lib/i18n';
import type { RowField } from '../../../lib/rowDraft';
import { go } from '../../../state/navigation';
import type { Registered } from '../AgreementPanel';
import classes from '../agreements.module.css';
import { patchOf, removeAgreement, saveRecord } from '../save';

type Party = NonNullable<Registered['agreement']['parties']>[number];

export function OverviewTab({ data }: { readonly data: Registered }) {
  const t = useT();
  const { agreement, start, ends, received, deal } = data;
  const confirmed = agreement.confirmedOn !== undefined;
  const put = (patch: Record<string, unknown>) => saveRecord('agreement', agreement, patch, agreement.title);
  const basic: RowField[] = [
    { name: 'title', label: t('domain.field.title'), kind: 'text', required: true, max: 500, full: true },
    { name: 'party', label: t('agreements.party'), kind: 'text', required: true, max: 300 },
    { name: 'partyCode', label: t('agreements.partyCode'), kind: 'text', max: 18 },
    {
      name: 'kind',
      label: t('agreements.kind'),
      kind: 'choice',
      choices: DealMode.options.map((value) => ({ value, label: t(`terms.dealMode.${value}`) })),
    },
    { name: 'signedOn', label: t('domain.field.signedOn'), kind: 'date' },
    { name: 'effectiveOn', label: t('agreements.effectiveOn'), kind: 'date' },
    { name: 'expiresOn', label: t('agreements.expiresOn'), kind: 'date' },
    { name: 'priceFen', label: t('agreements.price'), kind: 'money' },
  ];
  const office: RowField[] = [
    { name: 'number', label: t('agreements.number'), kind: 'text', max: 100 },
    { name: 'techContractNumber', label: t('domain.field.techContractNumber'), kind: 'text', max: 50 },
    { name: 'techContractOn', label: t('domain.field.techContractOn'), kind: 'date' },
    { name: 'note', label: t('domain.field.note'), kind: 'long', max: 5000, full: true },
  ];
  const partyFields: RowField[] = [
    { name: 'name', label: t('agreements.name'), kind: 'text', required: true, max: 300 },
    { name: 'role', label: t('agreements.role'), kind: 'text', required: true, max: 100 },
    { name: 'code', label: t('agreements.partyCode'), kind: 'text', max: 18 },
  ];
  const save = (fields: readonly RowField[]) => (row: Record<string, unknown>) => {
    const patch = patchOf(
      agreement,
      row,
      fields.map(({ name }) => name),
    );
    const kind = DealMode.safeParse(row.kind);
    return put(kind.success && 'kind' in patch ? { ...patch, mode: modeOf(kind.data) } : patch);
  };
  const figures = [
    [t('agreements.start'), start ?? '—'],
    [t('agreements.ends'), ends ?? t('agreements.noEnd')],
    [t('agreements.price'), agreement.priceFen === undefined ? '—' : formatAmount(agreement.priceFen)],
    [t('agreements.received'), formatAmount(received)],
  ] as const;
  const { termination } = agreement;
  return (
    <>
      <dl className={classes.figures}>
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {confirmed && (
        <Text size="sm" c="dimmed" data-testid="agreement-confirmed">
          {t('agreements.confirmedOn', { day: agreement.confirmedOn ?? '' })}
          {agreement.confirmedReason !== undefined && `；${agreement.confirmedReason}`}
        </Text>
      )}
      {termination !== undefined && (
        <Text size="sm">
          {t('agreements.endedOn', { day: termination.on, by: t(`agreements.side.${termination.by}`) })}
          {`：${termination.reason}`}
          {termination.effects !== undefined && `。${termination.effects}`}
        </Text>
      )}
      <Facts
        title={t('agreements.basics')}
        fields={basic}
        row={agreement}
        testId="agreement-basics"
        {...(confirmed ? {} : { onSave: save(basic) })}
      />
      <Facts
        title={t('agreements.office')}
        fields={office}
        row={agreement}
        testId="agreement-office"
        onSave={save(office)}
        empty={t('agreements.officeEmpty')}
      />
      <Section title={t('agreements.patents')}>
        {confirmed ? (
          <table className={styles.table}>
            <tbody>
              {data.patents.map(({ id, number, title, lapsed, ends: last }) => (
                <tr key={id}>
                  <td>
                    <NumberCopy number={number} />
                  </td>
                  <td>
                    <Anchor
                      component="button"
                      type="button"
                      fz="sm"
                      ta="left"
                      onClick={() => go('patent', { id })}
                    >
                      {title}
                    </Anchor>
                  </td>
                  <td className={styles.nowrap}>
                    {lapsed ? <StatusBadge tone="red" label={t('agreements.lapsed')} /> : (last ?? '')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : (
          <PatentLinks
            patents={data.patents}
            onChange={(patentIds) =>
              void put({
                patentIds,
                ...(agreement.terms === undefined ? {} : { terms: { ...agreement.terms, patentIds } }),
              })
            }
            testId="agreement-patents"
          />
        )}
      </Section>
      <Section title={t('agreements.parties')}>
        {confirmed ? (
          <Text size="sm">
            {(agreement.parties ?? [])
              .map(({ name, role }) => `${name}（${roleWord(role, t)}）`)
              .join('；') || t('agreements.noParties')}
          </Text>
        ) : (
          <RowsEditor<Party>
            rows={agreement.parties ?? []}
            columns={partyFields.map((field) =>
              field.name === 'role'
                ? { name: 'role', label: field.label, render: ({ role }) => roleWord(role, t) }
                : plainColumn<Party>(field),
            )}
            fields={partyFields}
            parse={(row) => row as Party}
            onChange={(parties) => void put({ parties: parties.length > 0 ? parties : null })}
            addLabel={t('agreements.addParty')}
            empty={t('agreements.noParties')}
            rowLabel={({ name }) => name}
            testId="agreement-parties"
          />
        )}
      </Section>
      <Section title={t('domain.field.documents')}>
        <DocumentList
          documents={agreement.documents ?? []}
          onChange={async (documents) => {
            const saved = await put({ documents: documents.length > 0 ? documents : null });
            return { kind: saved ? 'saved' : 'failed' };
          }}
        />
      </Section>
      <Group gap="sm" mt="md">
        {deal !== null && (
          <Button
            variant="default"
            onClick={() => go('deals', { id: deal.id })}
            data-testid="agreement-deal-link"
          >
            {t('agreements.openDeal', { name: deal.title })}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconFileText size={15} />}
          onClick={() => go('drafting', { agreementId: agreement.id })}
        >
          {t('agreements.draftText')}
        </Button>
        {!confirmed && (
          <Button
            variant="default"
            c="var(--zd-red)"
            leftSection={<IconTrash size={15} />}
            onClick={() => void removeAgreement(agreement.id, agreement.title)}
            data-testid="agreement-remove"
          >
            {t('common.delete')}
          </Button>
        )}
      </Group>
    </>
  );
}

const known = new Set(['counterparty', 'coOwner', 'consortium', 'broker', 'investor']);
type Role = 'counterparty' | 'coOwner' | 'consortium' | 'broker' | 'investor';

/** Roles of a negotiation are codes, those typed by hand are words. */
const roleWord = (role: string, t: ReturnType<typeof useT>): string =>
  known.has(role) ? t(`terms.partyRole.${role as Role}`) : role;

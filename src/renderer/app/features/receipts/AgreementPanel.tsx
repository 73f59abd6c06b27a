// One agreement: its facts and policy, patents, who made the result and signed which share, what came in and went out.
import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconPlus, IconUsers } from '@tabler/icons-react';
import type { Contributor } from '../../../../domain/agreements/records';
import { isFixed } from '../../../../domain/agreements/registerGuards';
import { formatAmount } from '../../../../domain/money';
import type { Agreement } from '../../../../domain/patents/records';
import { shareText } from '../../../../domain/patents/shares';
import { DocumentList } from '../../components/documents/DocumentList';
import { ErrorState } from '../../components/ErrorState';
import { Facts } from '../../components/fields/Facts';
import { PatentLinks } from '../../components/fields/PatentLinks';
import { plainColumn, type RowColumn, RowsEditor } from '../../components/fields/RowsEditor';
import { Section } from '../../components/fields/Section';
import { ShareSum } from '../../components/fields/ShareSum';
import { RowSkeletons } from '../../components/Skeletons';
import { query } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import type { RowField } from '../../lib/rowDraft';
import { useDeskQuery } from '../../lib/useQuery';
import { go } from '../../state/navigation';
import { Frame } from './Frame';
import { agreementFields, contributorFields } from './fields';
import { agreementPatch, contributorOf, contributorRow, policyKey } from './forms';
import { InvoicesPart } from './InvoicesPart';
import classes from './receipts.module.css';
import { save } from './save';
import { useDepartmentChoices, useKnownPersons, usePolicyChoices } from './useChoices';
import { useReceiptsView } from './view';

export function AgreementPanel({ id }: { readonly id: string }) {
  const t = useT();
  const found = useDeskQuery(
    'agreements.get',
    { id },
    { entities: ['agreement', 'income', 'outlay', 'run', 'patent', 'policy'], keepPrevious: true },
  );
  const departments = useDepartmentChoices();
  const policies = usePolicyChoices();
  if (!found.data)
    return found.error ? (
      <ErrorState error={found.error} onRetry={found.refetch} />
    ) : (
      <RowSkeletons rows={8} />
    );
  const { agreement, patents } = found.data;
  const fields = agreementFields(t, departments, policies);
  const isKept = (field: string): boolean => isFixed(agreement, field === 'policy' ? 'policyId' : field);
  const kept = fields.map(({ name }) => name).filter(isKept);
  const put = (patch: Record<string, unknown>) => save('agreements', agreement, patch, agreement.title);
  const money = (['received', 'costs', 'distributed', 'undistributed'] as const).map((key) => (
    <div key={key}>
      <dt>{t(`receipts.sum.${key}`)}</dt>
      <dd>{t('common.yuan', { amount: formatAmount(agreement[key]) })}</dd>
    </div>
  ));
  const add = (tab: 'incomes' | 'outlays' | 'runs'): void => {
    useReceiptsView.getState().put(tab, { creating: true, agreementId: id });
    useReceiptsView.getState().show(tab);
  };
  return (
    <Frame tab="agreements" id={id} name={agreement.title}>
      <dl className={classes.facts} data-testid="agreement-money">
        {money}
      </dl>
      <Group gap="sm">
        {(['incomes', 'outlays', 'runs'] as const).map((tab) => (
          <Button
            key={tab}
            size="compact-sm"
            variant={tab === 'runs' ? 'filled' : 'default'}
            leftSection={<IconPlus size={14} />}
            data-testid={`agreement-new-${tab}`}
            onClick={() => add(tab)}
          >
            {t(`receipts.new.${tab}`)}
          </Button>
        ))}
      </Group>
      <Facts
        title={t('receipts.basics')}
        fields={fields}
        row={{ ...agreement, policy: policyKey(agreement) }}
        testId="agreement"
        fixed={new Set(kept)}
        note={kept.length > 0 && <KeptNote agreement={agreement} />}
        onSave={(row) =>
          put(
            agreementPatch(
              row,
              fields.map(({ name }) => name).filter((name) => !isKept(name)),
            ),
          )
        }
      />
      <Section title={t('receipts.patents')}>
        <PatentLinks
          patents={patents}
          {...(isKept('patentIds') ? {} : { onChange: (patentIds: string[]) => void put({ patentIds }) })}
          testId="add-agreement-patent"
        />
      </Section>
      <Contributors agreement={agreement} onChange={(contributors) => void put({ contributors })} />
      <CoOwners
        agreement={agreement}
        onChange={(coOwners) => void put({ coOwners: coOwners.length > 0 ? coOwners : null })}
      />
      <InvoicesPart
        agreement={agreement}
        onChange={(invoices) => void put({ invoices: invoices.length > 0 ? invoices : null })}
      />
      <Section title={t('domain.field.documents')}>
        <DocumentList
          documents={agreement.documents ?? []}
          onChange={async (documents) => {
            const saved = await put({ documents: documents.length > 0 ? documents : null });
            return { kind: saved ? 'saved' : 'failed' };
          }}
        />
      </Section>
    </Frame>
  );
}

/** Why part of a confirmed agreement is only read here, and the way to change it. */
function KeptNote({ agreement }: { readonly agreement: Agreement }) {
  const t = useT();
  const amend = () => go('agreements', { id: agreement.amends ?? agreement.id, panel: 'changes' });
  return (
    <Text size="sm" c="dimmed" data-testid="agreement-kept">
      {t('receipts.fixedSince', { day: agreement.confirmedOn ?? '' })}{' '}
      <Anchor component="button" type="button" fz="sm" data-testid="agreement-amend" onClick={amend}>
        {t('receipts.amend')}
      </Anchor>
    </Text>
  );
}

function Contributors({
  agreement,
  onChange,
}: {
  readonly agreement: Agreement;
  readonly onChange: (list: Agreement['contributors']) => void;
}) {
  const t = useT();
  const persons = useKnownPersons();
  const { contributors, patentIds } = agreement;
  const rowOf = (one: Contributor) => ({
    ...contributorRow(one),
    share: one.share,
    research: one.research,
    post: one.post,
    work: one.work,
    one,
  });
  type Row = ReturnType<typeof rowOf>;
  const fields = contributorFields(
    t,
    persons.map(({ label }) => ({ value: label, label })),
  );
  /** The inventors of all patents, each once, with the share they signed for the first of them. */
  const take = async (): Promise<void> => {
    const found = await query('patents.many', { ids: patentIds });
    if (!found.ok) return;
    const known = new Set(contributors.map(({ name }) => name));
    const fresh: Agreement['contributors'] = [];
    for (const { name, personId, contribution } of found.value.patents.flatMap(
      ({ inventors }) => inventors,
    )) {
      if (known.has(name)) continue;
      known.add(name);
      fresh.push({
        name,
        ...(personId === undefined ? {} : { personId }),
        ...(contribution === undefined ? {} : { share: contribution }),
        signed: false,
        main: false,
        external: false,
      });
    }
    if (fresh.length > 0) onChange([...contributors, ...fresh]);
  };
  return (
    <Section
      title={t('receipts.contributors')}
      aside={
        patentIds.length > 0 && (
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconUsers size={13} />}
            data-testid="contributors-from-patents"
            onClick={() => void take()}
          >
            {t('receipts.fromPatents')}
          </Button>
        )
      }
    >
      <RowsEditor
        rows={contributors.map(rowOf)}
        columns={fields
          .filter(({ name }) => name !== 'research' && name !== 'work')
          .map(
            (field): RowColumn<Row> =>
              field.name === 'name'
                ? { name: 'name', label: field.label, render: ({ one }) => one.name }
                : plainColumn(field),
          )}
        fields={fields}
        parse={(row) => rowOf(contributorOf(row, persons))}
        onChange={(rows) => onChange(rows.map(({ one }) => one))}
        addLabel={t('receipts.addContributor')}
        empty={t('receipts.noContributors')}
        rowLabel={({ one }) => one.name}
        testId="contributors"
        foot={<ShareSum shares={contributors.map(({ share }) => share)} testId="contributor-sum" />}
      />
    </Section>
  );
}

function CoOwners({
  agreement,
  onChange,
}: {
  readonly agreement: Agreement;
  readonly onChange: (list: NonNullable<Agreement['coOwners']>) => void;
}) {
  const t = useT();
  const fields: RowField[] = [
    { name: 'name', label: t('domain.field.coOwners'), kind: 'text', required: true, max: 300 },
    { name: 'share', label: t('receipts.coOwnerShare'), kind: 'share', required: true },
  ];
  return (
    <Section title={t('domain.field.coOwners')}>
      <RowsEditor
        rows={agreement.coOwners ?? []}
        columns={[
          { name: 'name', label: t('domain.field.coOwners'), render: (row) => row.name },
          {
            name: 'share',
            label: t('receipts.coOwnerShare'),
            align: 'right',
            render: (row) => <Text size="sm">{shareText(row.share)}</Text>,
          },
        ]}
        fields={fields}
        parse={(row) => row as NonNullable<Agreement['coOwners']>[number]}
        onChange={onChange}
        addLabel={t('receipts.addCoOwner')}
        empty={t('receipts.noCoOwners')}
        rowLabel={(row) => row.name}
        testId="co-owners"
      />
    </Section>
  );
}

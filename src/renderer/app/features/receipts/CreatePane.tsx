// A new agreement, payment, cost or run: one short form; the rest is filled in on the record itself.
import { CloseButton, Group, Title } from '@mantine/core';
import { RowForm } from '../../components/fields/RowForm';
import { closesOnEscape } from '../../lib/closesOnEscape';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import type { RowField } from '../../lib/rowDraft';
import { runCommand } from '../../lib/runCommand';
import { agreementFields, incomeFields, kindChoices, outlayFields } from './fields';
import { foreignWords } from './foreignWords';
import { agreementPatch, incomePatch } from './forms';
import { RunCreate } from './RunCreate';
import { useAgreementChoices, useDepartmentChoices, usePolicyChoices } from './useChoices';
import { entityOf, type ListTab, useReceiptsView } from './view';

type Row = Record<string, unknown>;

export function CreatePane({ tab }: { readonly tab: ListTab }) {
  const t = useT();
  const agreements = useAgreementChoices();
  const departments = useDepartmentChoices();
  const policies = usePolicyChoices();
  const { put } = useReceiptsView.getState();
  const agreementId = useReceiptsView((state) => state.tabs[tab].agreementId) ?? undefined;
  const close = (): void => put(tab, { creating: false, agreementId: null });
  const today = isoDay(new Date());

  const done = (id: string): void =>
    put(tab, { creating: false, agreementId: null, openId: id, text: '', chips: [] });
  const create = async (fields: Row, name: string): Promise<void> => {
    const entity = entityOf[tab];
    const given = Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
    );
    const label = t('receipts.created', { what: t(`domain.entity.${entity}`), name });
    const made = await runCommand('record.create', { entity, fields: given }, { label });
    if (made.ok) done(made.value.id);
  };
  const forms: Record<
    Exclude<ListTab, 'runs'>,
    { fields: readonly RowField[]; row: Row; save: (row: Row) => Promise<void> }
  > = {
    agreements: {
      fields: agreementFields(t, departments, policies),
      row: { mode: 'licence' },
      save: (row) =>
        create(
          agreementPatch(
            row,
            agreementFields(t, departments, policies).map(({ name }) => name),
          ),
          String(row.title),
        ),
    },
    incomes: {
      fields: [
        ...incomeFields(t).slice(0, -1),
        {
          name: 'agreementId',
          label: t('receipts.allocateTo'),
          kind: 'choice',
          choices: agreements,
          full: true,
        },
        { name: 'kind', label: t('receipts.kind'), kind: 'choice', choices: kindChoices(t) },
        ...incomeFields(t).slice(-1),
      ],
      row: { date: today, agreementId, kind: 'lumpSum' },
      save: (row) => {
        const allocations =
          row.agreementId === undefined
            ? []
            : [{ agreementId: row.agreementId, fen: row.fen, kind: row.kind ?? 'lumpSum' }];
        return create({ ...incomePatch(row), allocations }, String(row.payer));
      },
    },
    outlays: {
      fields: outlayFields(t, agreements),
      row: { date: today, agreementId, bornBy: 'university' },
      save: (row) => create(row, String(row.payee ?? row.date)),
    },
  };
  const label = t(`receipts.new.${tab}`);
  return (
    <section aria-label={label} data-testid={`new-${tab}`} {...closesOnEscape(close)}>
      <Group justify="space-between" wrap="nowrap" mb="sm">
        <Title order={2}>{label}</Title>
        <CloseButton aria-label={t('common.close')} onClick={close} />
      </Group>
      {tab === 'runs' ? (
        <RunCreate agreementId={agreementId} onDone={done} onCancel={close} />
      ) : (
        <RowForm
          key={`${tab} ${agreementId ?? ''}`}
          fields={forms[tab].fields}
          row={forms[tab].row}
          label={label}
          testId={`new-${tab}`}
          {...(tab === 'incomes' ? { check: foreignWords(t) } : {})}
          onSave={(row) => void forms[tab].save(row)}
          onCancel={close}
        />
      )}
    </section>
  );
}

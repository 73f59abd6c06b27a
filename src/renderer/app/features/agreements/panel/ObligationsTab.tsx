// 履约: what both sides owe by this agreement; each can be met, waived, disputed, or linked to the payment that met it.
import { Button, Group, Text, UnstyledButton } from '@mantine/core';
import { IconPlus, IconRefresh } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import { ObligationKind } from '../../../../../domain/agreements/afterRecords';
import { formatAmount } from '../../../../../domain/money';
import { DateWithDistance } from '../../../components/DateWithDistance';
import { DutyBadge } from '../../../components/duties/DutyBadge';
import { EmptyState } from '../../../components/EmptyState';
import styles from '../../../components/fields/Fields.module.css';
import { RowForm } from '../../../components/fields/RowForm';
import { useT } from '../../../lib/i18n';
import type { RowField } from '../../../lib/rowDraft';
import { useDutyTitle } from '../../../lib/useDutyTitle';
import type { Registered } from '../AgreementPanel';
import classes from '../agreements.module.css';
import { act } from '../save';
import { ObligationDetail } from './ObligationDetail';

const over: ReadonlySet<string> = new Set(['done', 'doneLate', 'waived']);

export function ObligationsTab({ data, today }: { readonly data: Registered; readonly today: string }) {
  const t = useT();
  const titleOf = useDutyTitle();
  const [open, setOpen] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const [adding, setAdding] = useState(false);
  const { agreement, obligations, terms } = data;
  const confirmed = agreement.confirmedOn !== undefined;
  const shown = obligations.filter(({ standing }) => all || !over.has(standing.state));
  const fields: RowField[] = [
    { name: 'title', label: t('agreements.d.title'), kind: 'text', required: true, max: 300, full: true },
    {
      name: 'kind',
      label: t('agreements.d.kind'),
      kind: 'choice',
      required: true,
      choices: ObligationKind.options.map((value) => ({ value, label: t(`terms.obligation.${value}`) })),
    },
    {
      name: 'by',
      label: t('agreements.d.by'),
      kind: 'choice',
      required: true,
      choices: (['them', 'us'] as const).map((value) => ({ value, label: t(`agreements.by.${value}`) })),
    },
    { name: 'due', label: t('agreements.d.due'), kind: 'date', required: true },
    { name: 'fen', label: t('agreements.yuanAmount'), kind: 'money' },
    { name: 'owner', label: t('agreements.owner'), kind: 'text', max: 100 },
    { name: 'note', label: t('domain.field.note'), kind: 'long', max: 5000, full: true },
  ];
  const add = async (row: Record<string, unknown>): Promise<void> => {
    const given = { ...row, agreementId: agreement.id };
    const made = await act(
      'record.create',
      { entity: 'obligation', fields: given },
      t('agreements.created', { name: String(row.title) }),
    );
    if (made.ok) setAdding(false);
  };
  return (
    <>
      {obligations.length === 0 && (
        <EmptyState
          title={t('agreements.noObligations')}
          hint={confirmed ? t('agreements.noObligationsHint') : t('agreements.obligationsLater')}
        />
      )}
      {obligations.length > 0 && (
        <table className={styles.table} data-testid="obligations-table">
          <thead>
            <tr>
              <th>{t('agreements.d.due')}</th>
              <th>{t('agreements.d.title')}</th>
              <th data-align="right">{t('agreements.yuanAmount')}</th>
              <th>{t('domain.field.state')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ obligation, standing }) => (
              <Fragment key={obligation.id}>
                <tr>
                  <td className={styles.nowrap}>
                    <DateWithDistance date={obligation.due} deadline={!over.has(standing.state)} />
                  </td>
                  <td>
                    <UnstyledButton
                      fz="sm"
                      c="var(--zd-ink)"
                      aria-expanded={open === obligation.id}
                      data-testid={`obligation-${obligation.origin ?? obligation.id}`}
                      onClick={() => setOpen(open === obligation.id ? null : obligation.id)}
                    >
                      {titleOf(obligation.title)}
                    </UnstyledButton>
                    <Text size="xs" c="dimmed">
                      {obligation.by === 'us' ? t('agreements.us') : t('agreements.them')}
                    </Text>
                  </td>
                  <td data-align="right">
                    {obligation.fen === undefined ? '—' : formatAmount(obligation.fen)}
                    {standing.interest !== undefined && (
                      <Text span size="xs" c="var(--zd-red)" display="block">
                        +{formatAmount(standing.interest.fen)}
                      </Text>
                    )}
                  </td>
                  <td>
                    <DutyBadge state={standing.state} />
                  </td>
                </tr>
                {open === obligation.id && (
                  <tr>
                    <td colSpan={4}>
                      <ObligationDetail
                        obligation={obligation}
                        standing={standing}
                        incomes={data.incomes}
                        today={today}
                        onDone={() => setOpen(null)}
                      />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      {adding && (
        <div className={classes.detail}>
          <RowForm
            fields={fields}
            row={{ kind: 'other', by: 'them', due: today }}
            label={t('agreements.addObligation')}
            testId="obligation-new"
            onSave={(row) => void add(row)}
            onCancel={() => setAdding(false)}
          />
        </div>
      )}
      <Group gap="sm" mt="sm">
        {obligations.some(({ standing }) => over.has(standing.state)) && (
          <Button
            variant="subtle"
            onClick={() => setAll(!all)}
            aria-pressed={all}
            data-testid="obligations-all"
          >
            {all ? t('agreements.onlyOpen') : t('agreements.showAll')}
          </Button>
        )}
        {!adding && (
          <Button
            variant="default"
            leftSection={<IconPlus size={15} />}
            onClick={() => setAdding(true)}
            data-testid="obligation-add"
          >
            {t('agreements.addObligation')}
          </Button>
        )}
        {confirmed && terms !== undefined && (
          <Button
            variant="default"
            leftSection={<IconRefresh size={15} />}
            onClick={() =>
              void act('agreement.obligations', { id: agreement.id, today }, t('agreements.remade'))
            }
            data-testid="obligations-make"
          >
            {t('agreements.remake')}
          </Button>
        )}
      </Group>
    </>
  );
}

// 发放清单 of a run: who gets what with masked accounts, who lacks one, and the full list for a purpose that is recorded.
import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconFileExport, IconPrinter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import {
  type Accounts,
  isPayable,
  payoutPaper,
  payoutRows,
  withoutAccount,
} from '../../../../domain/agreements/payout';
import { formatAmount } from '../../../../domain/money';
import styles from '../../components/fields/Fields.module.css';
import { RowForm } from '../../components/fields/RowForm';
import { Section } from '../../components/fields/Section';
import { Notice } from '../../components/Notice';
import { usePersonal } from '../../components/personal/usePersonal';
import { VaultNotice } from '../../components/personal/VaultNotice';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { go } from '../../state/navigation';
import { usePreferences } from '../../state/preferences';
import type { RunAnswer } from './RunPanel';
import classes from './receipts.module.css';
import { useDepartmentChoices } from './useChoices';

const FORMS = ['pdf', 'xlsx', 'print'] as const;

export function PayoutPart({ run }: { readonly run: RunAnswer }) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const [asked, setAsked] = useState(false);
  const departments = useDepartmentChoices();
  const { record, agreement } = run;
  const source = useMemo(() => {
    const names = Object.fromEntries(departments.map(({ value, label }) => [value, label]));
    return { record, agreement, departments: names };
  }, [record, agreement, departments]);
  const rows = useMemo(() => payoutRows(source), [source]);
  const { status, persons, refetch } = usePersonal(rows.map(({ person }) => person));
  if (!isPayable(record) || rows.length === 0 || status === null) return null;
  if (status.state === 'locked' || status.state === 'damaged')
    return (
      <Section title={t('statements.payout')}>
        <VaultNotice status={status} onOpened={refetch} />
      </Section>
    );
  const accounts: Accounts = new Map(persons.map(({ personId, fields }) => [personId, fields]));
  const missing = withoutAccount(rows, accounts);
  const known = new Set(record.people.map(({ person, name }) => (person === name ? '' : person)));
  const deliver = async (form: Record<string, unknown>): Promise<void> => {
    const as = FORMS.find((one) => one === form.as) ?? 'pdf';
    const done = await call('personal.payout', { runId: record.id, as, why: String(form.why), lang });
    if (!done.ok) return notifyError(done.error);
    if (as === 'print') notifyDone(t('statements.payoutPrinted'));
    else if (done.value.file !== null) notifyDone(t('statements.payoutDone', { file: done.value.file }));
    if (as === 'print' || done.value.file !== null) setAsked(false);
  };
  return (
    <Section title={t('statements.payout')}>
      <Text size="xs" c="dimmed" mb={6}>
        {t('statements.payoutHint')}
      </Text>
      <div className={classes.wide}>
        <table className={styles.table} data-testid="payout">
          <thead>
            <tr>
              <th>{t('receipts.person')}</th>
              <th data-align="right">{t('statements.gross')}</th>
              <th data-align="right">{t('statements.tax')}</th>
              <th data-align="right">{t('statements.net')}</th>
              <th>{t('domain.field.account')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => {
              const bank = accounts.get(one.person);
              return (
                <tr key={one.person}>
                  <td>
                    <span className={styles.nowrap}>{one.name}</span>
                    <span className={classes.second}>{one.department}</span>
                  </td>
                  <td data-align="right">{formatAmount(one.gross)}</td>
                  <td data-align="right">{formatAmount(one.tax)}</td>
                  <td data-align="right">{formatAmount(one.net)}</td>
                  <td>
                    {bank?.account !== undefined ? (
                      <>
                        <span className={styles.nowrap}>{bank.account}</span>
                        <span className={classes.second}>{bank.bankName}</span>
                      </>
                    ) : known.has(one.person) ? (
                      <Anchor
                        component="button"
                        type="button"
                        fz="sm"
                        onClick={() => go('persons', { id: one.person })}
                      >
                        {t('statements.payoutOpen')}
                      </Anchor>
                    ) : (
                      t('statements.payoutNoPerson')
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {missing.length > 0 && (
        <Notice tone="amber" testId="payout-missing">
          {t('statements.payoutMissing', { n: missing.length, names: missing.join('、') })}
        </Notice>
      )}
      <Group gap="xs" mt={8}>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPrinter size={14} />}
          data-testid="payout-preview"
          onClick={() => go('reports', { paper: payoutPaper(source, accounts, { lang, isMasked: true }) })}
        >
          {t('statements.payoutPreview')}
        </Button>
        <Button
          size="compact-sm"
          leftSection={<IconFileExport size={14} />}
          disabled={missing.length > 0}
          data-testid="payout-export"
          onClick={() => setAsked(!asked)}
        >
          {t('statements.payoutExport')}
        </Button>
      </Group>
      {asked && (
        <RowForm
          fields={[
            {
              name: 'why',
              label: t('statements.payoutWhy'),
              kind: 'text',
              required: true,
              max: 500,
              full: true,
              placeholder: t('statements.payoutWhyHint'),
            },
            {
              name: 'as',
              label: t('statements.payoutAs'),
              kind: 'choice',
              required: true,
              choices: FORMS.map((value) => ({ value, label: t(`statements.as.${value}`) })),
              full: true,
            },
          ]}
          row={{ as: 'pdf' }}
          label={t('statements.payoutExport')}
          testId="payout-form"
          saveLabel={t('statements.payoutExport')}
          onSave={(form) => void deliver(form)}
          onCancel={() => setAsked(false)}
        />
      )}
    </Section>
  );
}

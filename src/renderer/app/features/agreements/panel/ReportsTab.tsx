// 报告: the licensee's reports, what the terms make of each, what differs and by how much; letter and statement.
import { Button, Group, Text, UnstyledButton } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import { formatAmount } from '../../../../../domain/money';
import type { RouteOutput } from '../../../../../shared/routes';
import { EmptyState } from '../../../components/EmptyState';
import styles from '../../../components/fields/Fields.module.css';
import { StatusBadge } from '../../../components/StatusBadge';
import { call } from '../../../lib/desk';
import { useT } from '../../../lib/i18n';
import { notifyError } from '../../../lib/notify';
import type { Registered } from '../AgreementPanel';
import { ReportCheckView } from './ReportCheckView';
import { ReportForm } from './ReportForm';

type Read = RouteOutput<'royalty.read'>;
export type ReportRow = Registered['reports'][number];

export function ReportsTab({ data, today }: { readonly data: Registered; readonly today: string }) {
  const t = useT();
  const [open, setOpen] = useState<string | null>(null);
  const [form, setForm] = useState<{ readonly row?: ReportRow; readonly read?: Read } | null>(null);
  const { agreement, reports, terms } = data;
  const has = agreement.confirmedOn !== undefined && terms?.consideration.royalty !== undefined;
  const fromFile = async (): Promise<void> => {
    const read = await call('royalty.read', {});
    if (!read.ok) notifyError(read.error);
    else if (read.value.file !== null) setForm({ read: read.value });
  };
  if (form !== null)
    return (
      <ReportForm
        data={data}
        today={today}
        {...(form.row === undefined ? {} : { row: form.row })}
        {...(form.read === undefined ? {} : { read: form.read })}
        onDone={(id) => {
          setForm(null);
          if (id !== undefined) setOpen(id);
        }}
      />
    );
  return (
    <>
      {reports.length === 0 && (
        <EmptyState
          title={t('agreements.noReports')}
          hint={has ? t('agreements.noReportsHint') : t('agreements.noRoyalty')}
        />
      )}
      {reports.length > 0 && (
        <table className={styles.table} data-testid="reports-table">
          <thead>
            <tr>
              <th>{t('agreements.period')}</th>
              <th>{t('agreements.receivedOn')}</th>
              <th data-align="right">{t('agreements.claimed')}</th>
              <th data-align="right">{t('agreements.byTerms')}</th>
              <th>{t('agreements.check')}</th>
            </tr>
          </thead>
          <tbody>
            {reports.map((row) => (
              <Fragment key={row.report.id}>
                <tr>
                  <td>
                    <UnstyledButton
                      fz="sm"
                      c="var(--zd-ink)"
                      aria-expanded={open === row.report.id}
                      data-testid={`report-${row.report.from}`}
                      onClick={() => setOpen(open === row.report.id ? null : row.report.id)}
                    >
                      {`${row.report.from} – ${row.report.until}`}
                    </UnstyledButton>
                  </td>
                  <td className={styles.nowrap}>{row.report.receivedOn}</td>
                  <td data-align="right">{formatAmount(row.report.claimedFen)}</td>
                  <td data-align="right">
                    {row.check.expected === undefined ? '—' : formatAmount(row.check.expected.due)}
                  </td>
                  <td>
                    <CheckBadge row={row} />
                  </td>
                </tr>
                {open === row.report.id && (
                  <tr>
                    <td colSpan={5}>
                      <ReportCheckView agreement={agreement} row={row} onEdit={() => setForm({ row })} />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      {has && (
        <Group gap="sm" mt="sm">
          <Button leftSection={<IconPlus size={15} />} onClick={() => setForm({})} data-testid="report-new">
            {t('agreements.newReport')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileImport size={15} />}
            onClick={() => void fromFile()}
            data-testid="report-file"
          >
            {t('agreements.reportFile')}
          </Button>
        </Group>
      )}
      {has && (
        <Text size="xs" c="dimmed" mt={6}>
          {t('agreements.reportNote')}
        </Text>
      )}
    </>
  );
}

function CheckBadge({ row }: { readonly row: ReportRow }) {
  const t = useT();
  const { report, check } = row;
  const errors = check.findings.filter(({ severity }) => severity === 'error').length;
  if (report.disputed !== undefined)
    return <StatusBadge tone="violet" label={t('agreements.duty.disputed')} />;
  if (report.accepted !== undefined) return <StatusBadge tone="green" label={t('agreements.accepted')} />;
  if (errors > 0)
    return <StatusBadge tone="red" label={t('agreements.differs', { n: check.findings.length })} />;
  return check.findings.length > 0 ? (
    <StatusBadge tone="amber" label={t('agreements.hints', { n: check.findings.length })} />
  ) : (
    <StatusBadge tone="green" label={t('agreements.agrees')} />
  );
}

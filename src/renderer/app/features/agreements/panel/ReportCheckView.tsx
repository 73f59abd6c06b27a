// One report: the calculation by the terms, the findings with clause and difference, and what can be done about them.
import { Button, Group, Text, TextInput } from '@mantine/core';
import { IconMail, IconPencil, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { RoyaltyFinding } from '../../../../../domain/agreements/royaltyChecks';
import { royaltyLetter, royaltyStatement } from '../../../../../domain/agreements/royaltyPapers';
import { clauseText, diffText, findingText } from '../../../../../domain/agreements/royaltyWords';
import { formatAmount, percentText } from '../../../../../domain/money';
import styles from '../../../components/fields/Fields.module.css';
import { useT } from '../../../lib/i18n';
import { go } from '../../../state/navigation';
import { usePreferences } from '../../../state/preferences';
import type { Registered } from '../AgreementPanel';
import classes from '../agreements.module.css';
import { act, saveRecord } from '../save';
import type { ReportRow } from './ReportsTab';

interface ViewProps {
  readonly agreement: Registered['agreement'];
  readonly row: ReportRow;
  readonly onEdit: () => void;
}

export function ReportCheckView({ agreement, row, onEdit }: ViewProps) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const [reason, setReason] = useState('');
  const { report, check } = row;
  const { expected } = check;
  const findings = check.findings as readonly RoyaltyFinding[];
  const dossier = { agreement, report, check: { period: check.period, expected, findings }, lang };
  const name = `${report.from} – ${report.until}`;
  const accept = (): void => {
    const input = { id: report.id, expectedRev: report.rev, reason: reason.trim() };
    void act('royalty.accept', input, t('agreements.reportAccepted', { name }));
  };
  const dispute = (): void =>
    void saveRecord(
      'royaltyReport',
      report,
      { disputed: report.disputed === undefined ? reason.trim() : null },
      name,
    );
  const isOpen = findings.some(({ severity }) => severity === 'error') && report.accepted === undefined;
  return (
    <div className={classes.detail} data-testid="report-check">
      {expected !== undefined && (
        <ul className={classes.lines} data-testid="report-calculation">
          {expected.parts.map(({ from, upTo, rate, base, fen }) => (
            <li key={from}>
              {t('agreements.partLine', {
                from: formatAmount(from),
                upTo:
                  upTo === null
                    ? t('agreements.andAbove')
                    : t('agreements.upToYuan', { upTo: formatAmount(upTo) }),
                base: formatAmount(base),
                rate: percentText(rate, 4),
                fen: formatAmount(fen),
              })}
            </li>
          ))}
          {expected.capped > 0 && (
            <li>{t('agreements.cappedLine', { fen: formatAmount(expected.capped) })}</li>
          )}
          {expected.topUp > 0 && <li>{t('agreements.topUpLine', { fen: formatAmount(expected.topUp) })}</li>}
          <li>
            <b>{t('agreements.dueLine', { fen: formatAmount(expected.due) })}</b>
          </li>
        </ul>
      )}
      {findings.length === 0 ? (
        <Text size="sm" c="var(--zd-green)">
          {t('agreements.noFindings')}
        </Text>
      ) : (
        <table className={styles.table} data-testid="report-findings">
          <thead>
            <tr>
              <th>{t('agreements.finding')}</th>
              <th>{t('agreements.clause')}</th>
              <th data-align="right">{t('agreements.diff')}</th>
            </tr>
          </thead>
          <tbody>
            {findings.map((one) => (
              <tr key={`${one.code} ${JSON.stringify(one.data)}`} data-code={one.code}>
                <td className={one.severity === 'error' ? classes.bad : undefined}>
                  {findingText(one, lang)}
                </td>
                <td>{clauseText(one.clause, lang)}</td>
                <td data-align="right">{diffText(one)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {report.accepted !== undefined && (
        <Text size="sm" mt={4}>{`${t('agreements.accepted')}：${report.accepted}`}</Text>
      )}
      {report.disputed !== undefined && (
        <Text size="sm" mt={4}>{`${t('agreements.duty.disputed')}：${report.disputed}`}</Text>
      )}
      {isOpen && (
        <Group gap="sm" mt="sm" align="flex-end">
          <TextInput
            label={t('agreements.reason')}
            value={reason}
            maxLength={2000}
            onChange={(event) => setReason(event.currentTarget.value)}
            style={{ flex: '1 1 200px' }}
            data-testid="report-reason"
          />
          <Button
            variant="default"
            disabled={reason.trim() === ''}
            onClick={accept}
            data-testid="report-accept"
          >
            {t('agreements.acceptReport')}
          </Button>
          <Button
            variant="default"
            disabled={reason.trim() === '' && report.disputed === undefined}
            onClick={dispute}
            data-testid="report-dispute"
          >
            {report.disputed === undefined ? t('agreements.markDisputed') : t('agreements.clearDisputed')}
          </Button>
        </Group>
      )}
      <Group gap="sm" mt="sm">
        <Button
          variant="default"
          leftSection={<IconPrinter size={15} />}
          onClick={() => go('reports', { paper: royaltyStatement(dossier) })}
          data-testid="report-statement"
        >
          {t('agreements.statement')}
        </Button>
        {findings.length > 0 && (
          <Button
            variant="default"
            leftSection={<IconMail size={15} />}
            onClick={() => go('reports', { paper: royaltyLetter(dossier) })}
            data-testid="report-letter"
          >
            {t('agreements.letter')}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconPencil size={15} />}
          onClick={onEdit}
          data-testid="report-edit"
        >
          {t('agreements.correctReport')}
        </Button>
      </Group>
    </div>
  );
}

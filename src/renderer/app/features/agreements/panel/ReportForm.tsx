// A licensee's report by hand or out of its file: period, lines, what they say they owe. It is checked when it is saved.
import { Group, Text } from '@mantine/core';
import { useState } from 'react';
import { periodsOf } from '../../../../../domain/agreements/royaltyPeriods';
import { formatAmount } from '../../../../../domain/money';
import type { RouteOutput } from '../../../../../shared/routes';
import { RowForm } from '../../../components/fields/RowForm';
import { plainColumn, RowsEditor } from '../../../components/fields/RowsEditor';
import { Section } from '../../../components/fields/Section';
import { Notice } from '../../../components/Notice';
import { useT } from '../../../lib/i18n';
import type { RowField } from '../../../lib/rowDraft';
import type { Registered } from '../AgreementPanel';
import { act } from '../save';
import type { ReportRow } from './ReportsTab';

type Line = ReportRow['report']['lines'][number];

interface ReportFormProps {
  readonly data: Registered;
  readonly today: string;
  readonly row?: ReportRow;
  readonly read?: RouteOutput<'royalty.read'>;
  readonly onDone: (id?: string) => void;
}

/** The first period that is over or running and has no report yet. */
function nextPeriod({ terms, start, ends, reports }: Registered, today: string) {
  const royalty = terms?.consideration.royalty;
  if (royalty === undefined || start === undefined) return undefined;
  const told = new Set(reports.map(({ report }) => report.from));
  const periods = periodsOf(royalty, start, ends ?? today);
  return (
    periods.find(({ from }) => !told.has(from) && from <= today) ??
    periods.find(({ from }) => !told.has(from))
  );
}

export function ReportForm({ data, today, row, read, onDone }: ReportFormProps) {
  const t = useT();
  const before = row?.report;
  const [lines, setLines] = useState<readonly Line[]>(before?.lines ?? read?.lines ?? []);
  const period = nextPeriod(data, today);
  const lineFields: RowField[] = [
    { name: 'product', label: t('agreements.product'), kind: 'text', required: true, max: 300, full: true },
    { name: 'units', label: t('agreements.units'), kind: 'whole' },
    { name: 'grossFen', label: t('agreements.gross'), kind: 'money' },
    { name: 'deductionsFen', label: t('agreements.deductions'), kind: 'money' },
    { name: 'baseFen', label: t('agreements.base'), kind: 'money' },
  ];
  const fields: RowField[] = [
    { name: 'from', label: t('agreements.from'), kind: 'date', required: true },
    { name: 'until', label: t('agreements.until'), kind: 'date', required: true },
    { name: 'receivedOn', label: t('agreements.receivedOn'), kind: 'date', required: true },
    { name: 'claimedFen', label: t('agreements.claimedYuan'), kind: 'money', required: true },
    { name: 'note', label: t('domain.field.note'), kind: 'long', max: 5000, full: true },
  ];
  const save = async (values: Record<string, unknown>): Promise<void> => {
    const { from, until, receivedOn, claimedFen, note } = values;
    const given = {
      agreementId: data.agreement.id,
      from: String(from),
      until: String(until),
      receivedOn: String(receivedOn),
      claimedFen: Number(claimedFen),
      lines: [...lines],
      ...(typeof note === 'string' ? { note } : {}),
      ...(before?.documents === undefined ? {} : { documents: before.documents }),
    };
    const made = await act(
      'royalty.record',
      { ...(before === undefined ? {} : { id: before.id, expectedRev: before.rev }), fields: given },
      t('agreements.reportSaved', { name: `${given.from} – ${given.until}` }),
    );
    if (made.ok) onDone(made.value.id);
  };
  return (
    <div data-testid="report-entry">
      {read?.file && (
        <Text size="sm" c="dimmed">
          {t('agreements.readFrom', { file: read.file, n: read.lines.length })}
        </Text>
      )}
      {(read?.issues ?? []).length > 0 && (
        <Notice tone="amber" title={t('agreements.unread', { n: read?.issues.length ?? 0 })}>
          {read?.issues
            .slice(0, 10)
            .map(({ row: at, column, value }) => t('agreements.unreadCell', { row: at, column, value }))
            .join('；')}
        </Notice>
      )}
      <Section title={t('agreements.reportLines')}>
        <RowsEditor<Line>
          rows={lines}
          columns={lineFields.map((field) => plainColumn<Line>(field))}
          fields={lineFields}
          parse={(line) => line as Line}
          onChange={setLines}
          addLabel={t('agreements.addLine')}
          empty={t('agreements.noLines')}
          rowLabel={({ product }) => product}
          testId="report-lines"
        />
      </Section>
      <RowForm
        fields={fields}
        row={
          before ?? {
            from: period?.from,
            until: period?.until,
            receivedOn: today,
            claimedFen: read?.claimedFen,
          }
        }
        label={t('agreements.newReport')}
        testId="report"
        onSave={(values) => void save(values)}
        onCancel={() => onDone()}
      />
      {read?.claimedFen !== undefined && (
        <Group gap="sm">
          <Text size="xs" c="dimmed">
            {t('agreements.fileClaims', { fen: formatAmount(read.claimedFen) })}
          </Text>
        </Group>
      )}
      {lines.length === 0 && <Text size="xs">{t('agreements.linesFirst')}</Text>}
    </div>
  );
}

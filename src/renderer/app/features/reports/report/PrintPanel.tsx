// Printing: which printer, how many copies; explains itself where there is no printer.
import { Button, Group, NativeSelect, NumberInput, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { DeskError } from '../../../../../shared/result';
import type { RouteOutput } from '../../../../../shared/routes';
import { ErrorNote } from '../../../components/ErrorNote';
import { call } from '../../../lib/desk';
import { errorText } from '../../../lib/errorText';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { go } from '../../../state/navigation';
import { usePreferences } from '../../../state/preferences';
import { refreshQueue } from '../queue/queueState';
import type { Prepared } from './useReport';

type Printers = RouteOutput<'report.printers'>['printers'];

export interface PrintPanelProps {
  readonly current: () => Promise<Prepared | null>;
  /** The document's number, which it has from now on. */
  readonly onNumber: (job: string, documentNumber: string) => void;
  readonly onClose: () => void;
}

export function PrintPanel({ current, onNumber, onClose }: PrintPanelProps) {
  const t = useT();
  const [printers, setPrinters] = useState<Printers | null>(null);
  const [printer, setPrinter] = useState('');
  const [copies, setCopies] = useState(1);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<DeskError | null>(null);
  useEffect(() => {
    void call('report.printers', {}).then((result) => {
      const found = result.ok ? result.value.printers : [];
      setPrinters(found);
      setPrinter((found.find((one) => one.isDefault) ?? found[0])?.name ?? '');
      if (!result.ok) setError(result.error);
      else if (found.length === 0) setError({ code: 'NO_PRINTER' });
    });
  }, []);
  const chosen = printers?.find((one) => one.name === printer);
  const language = usePreferences((state) => state.language);
  const trouble =
    chosen?.trouble && errorText({ code: chosen.trouble, data: { printer: chosen.label } }, language);
  const print = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    const prepared = await current();
    if (prepared) {
      const result = await call('report.print', { job: prepared.job, printer, copies });
      if (result.ok) {
        const label = chosen?.label ?? printer;
        onNumber(prepared.job, result.value.documentNumber);
        void refreshQueue();
        notifyDone(t('queue.added', { printer: label, n: copies }), {
          label: t('queue.show'),
          run: () => go('reports', { place: 'queue' }),
        });
        onClose();
      } else setError(result.error);
    }
    setBusy(false);
  };
  return (
    <Stack gap="sm" mt="md" data-testid="print-panel">
      <Title order={2} size="h3">
        {t('reports.printTitle')}
      </Title>
      {error && <ErrorNote error={error} testId="print-error" />}
      {printers === null && (
        <Text size="sm" c="dimmed" role="status">
          {t('reports.printersSearching')}
        </Text>
      )}
      {printers !== null && printers.length > 0 && (
        <>
          <NativeSelect
            label={t('reports.printer')}
            error={trouble && `${trouble.what}${t('common.separator')}${trouble.cure}`}
            value={printer}
            onChange={(event) => setPrinter(event.currentTarget.value)}
            data={printers.map((one) => ({
              value: one.name,
              label: one.isDefault ? t('reports.printerDefault', { name: one.label }) : one.label,
            }))}
          />
          <NumberInput
            label={t('reports.copies')}
            value={copies}
            min={1}
            max={99}
            allowDecimal={false}
            onChange={(value) => setCopies(typeof value === 'number' ? value : 1)}
          />
        </>
      )}
      <Group gap="sm">
        <Button
          loading={busy}
          disabled={printer === ''}
          onClick={() => void print()}
          data-testid="report-print-go"
        >
          {t('reports.printGo')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

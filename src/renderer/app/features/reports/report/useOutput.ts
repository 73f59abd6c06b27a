// Ways a report leaves the desk as a file: PDF, workbook, Word; what was saved last and whether one is being made.
import { useState } from 'react';
import type { RouteOutput } from '../../../../../shared/routes';
import type { StatisticRequest } from '../../../../../shared/store/queries/statistics';
import { call } from '../../../lib/desk';
import { notifyError } from '../../../lib/notify';
import type { Report } from './useReport';

export type SavedPdf = RouteOutput<'report.pdf'>;

export function useOutput(report: Report) {
  const [saving, setSaving] = useState(false);
  const [pdf, setPdf] = useState<SavedPdf | null>(null);
  const [file, setFile] = useState<string | null>(null);

  const during = async (work: () => Promise<void>): Promise<void> => {
    setSaving(true);
    setPdf(null);
    setFile(null);
    await work();
    setSaving(false);
  };
  return {
    saving,
    pdf,
    file,
    savePdf: () =>
      during(async () => {
        const prepared = await report.current();
        if (prepared === null) return;
        const result = await call('report.pdf', { job: prepared.job });
        if (result.ok) {
          setPdf(result.value);
          report.numbered(prepared.job, result.value.documentNumber);
        } else notifyError(result.error);
      }),
    saveWord: () =>
      during(async () => {
        const prepared = await report.current();
        if (prepared === null) return;
        const result = await call('report.word', { job: prepared.job });
        if (result.ok) {
          setFile(result.value.file);
          report.numbered(prepared.job, result.value.documentNumber);
        } else notifyError(result.error);
      }),
    saveSheets: (request: StatisticRequest) =>
      during(async () => {
        const result = await call('report.sheets', { request });
        if (result.ok) setFile(result.value.file);
        else notifyError(result.error);
      }),
  };
}

// 补打: a paper of the past with its own number, to be saved or printed again.
import { useMemo, useState } from 'react';
import { useT } from '../../../lib/i18n';
import { usePageActions } from '../../../state/pageActions';
import { Preview } from '../report/Preview';
import { PrintPanel } from '../report/PrintPanel';
import { ReportActions } from '../report/ReportActions';
import { SavedPdf } from '../report/SavedPdf';
import { useOutput } from '../report/useOutput';
import type { Prepared, Report } from '../report/useReport';
import classes from '../reports.module.css';
import { OpenedBar } from './OpenedBar';

interface ReprintViewProps {
  readonly prepared: Prepared;
  readonly onClose: () => void;
}

export function ReprintView({ prepared, onClose }: ReprintViewProps) {
  const t = useT();
  const [isPrinting, setPrinting] = useState(false);
  usePageActions(useMemo(() => ({ print: () => setPrinting(true) }), []));
  const report: Report = {
    prepared,
    error: null,
    busy: false,
    stale: false,
    isManual: false,
    prepare: async () => prepared,
    current: async () => prepared,
    // A reprint has had its number all along.
    numbered: () => undefined,
  };
  const output = useOutput(report);
  return (
    <div className={classes.right}>
      <OpenedBar number={prepared.documentNumber} onClose={onClose}>
        <ReportActions
          unable={false}
          saving={output.saving}
          onPdf={() => void output.savePdf()}
          onPrint={() => setPrinting(true)}
        />
      </OpenedBar>
      {output.pdf && <SavedPdf saved={output.pdf} />}
      {isPrinting && (
        <div className={classes.pad}>
          <PrintPanel
            current={report.current}
            onNumber={report.numbered}
            onClose={() => setPrinting(false)}
          />
        </div>
      )}
      <Preview report={report} title={t('reports.archive')} counted={false} />
    </div>
  );
}

// The ways out of a report: workbook and Word where the kind has them, printer, and PDF as the one main button.
import { Button } from '@mantine/core';
import { IconFileTypeDocx, IconFileTypePdf, IconFileTypeXls, IconPrinter } from '@tabler/icons-react';
import { useT } from '../../../lib/i18n';

export interface ReportActionsProps {
  /** Undefined where the kind has no such file. */
  readonly onSheets?: (() => void) | undefined;
  readonly onWord?: (() => void) | undefined;
  readonly onPrint: () => void;
  readonly onPdf: () => void;
  /** Nothing is prepared yet. */
  readonly unable: boolean;
  readonly saving: boolean;
}

export function ReportActions({ onSheets, onWord, onPrint, onPdf, unable, saving }: ReportActionsProps) {
  const t = useT();
  return (
    <>
      {onSheets && (
        <Button
          variant="default"
          leftSection={<IconFileTypeXls size={16} />}
          disabled={unable || saving}
          onClick={onSheets}
          data-testid="report-sheets"
        >
          Excel
        </Button>
      )}
      {onWord && (
        <Button
          variant="default"
          leftSection={<IconFileTypeDocx size={16} />}
          disabled={unable || saving}
          onClick={onWord}
          data-testid="report-word"
        >
          Word
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} />}
        disabled={unable}
        onClick={onPrint}
        data-testid="report-print"
      >
        {t('reports.print')}
      </Button>
      <Button
        leftSection={<IconFileTypePdf size={16} />}
        disabled={unable}
        loading={saving}
        onClick={onPdf}
        data-testid="report-pdf"
      >
        {t('reports.pdf')}
      </Button>
    </>
  );
}

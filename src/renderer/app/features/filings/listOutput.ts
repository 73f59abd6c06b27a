// The list of filings as seen, on paper and as a spreadsheet.
import type { PaperDraft } from '../../../../domain/reporting/paper';
import type { FilingRow } from '../../../../shared/store/queries/filings';
import { isoDay } from '../../lib/dateDistance';
import { call } from '../../lib/desk';
import type { Translate } from '../../lib/i18n';
import { currentT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { go } from '../../state/navigation';
import { usePreferences } from '../../state/preferences';
import { filingKind } from './kinds';
import { useFilingsView } from './view';

const most = 5000;

async function seen(): Promise<readonly FilingRow[] | undefined> {
  const { text, chips } = useFilingsView.getState();
  const page = await filingKind.fetch(text, chips, 0, most);
  if (page.ok) return page.value.rows;
  notifyError(page.error);
  return undefined;
}

const heads = (t: Translate): string[] => [
  t('filings.due'),
  t('domain.field.state'),
  t('filings.kind'),
  t('domain.field.title'),
  t('filings.number'),
  t('filings.lacksOrNumber'),
];

function cellsOf(row: FilingRow, t: Translate): string[] {
  const { language } = usePreferences.getState();
  return [
    row.due ?? '',
    t(`terms.filingState.${row.state}`),
    t(`terms.filing.${row.kind}`),
    row.about || row.title,
    row.number ?? '',
    row.first?.[language] ?? '',
  ].map((cell) => cell.slice(0, 2000));
}

export async function printList(): Promise<void> {
  const rows = await seen();
  if (rows === undefined) return;
  const t = currentT();
  const weights = [1, 0.8, 1.4, 2, 1.2, 2.4];
  const paper: PaperDraft = {
    series: 'LS',
    title: t('filings.title'),
    orientation: 'landscape',
    facts: [],
    sections: [
      {
        table: {
          columns: heads(t).map((label, at) => ({
            label,
            align: 'left',
            weight: weights[at] ?? 1,
            nowrap: at === 0,
          })),
          rows: rows.map((row) => cellsOf(row, t)),
        },
      },
    ],
    notes: [],
    signatures: [],
    seal: false,
    watermark: 'none',
    lang: usePreferences.getState().language,
  };
  go('reports', { paper });
}

export async function exportList(): Promise<void> {
  const rows = await seen();
  if (rows === undefined) return;
  const t = currentT();
  const done = await call('export.table', {
    format: 'xlsx',
    name: `${t('filings.title')}-${isoDay(new Date())}`,
    columns: heads(t),
    rows: rows.map((row) => cellsOf(row, t)),
  });
  if (!done.ok) notifyError(done.error);
  else if (done.value.file !== null) notifyDone(t('filings.exported', { file: done.value.file }));
}

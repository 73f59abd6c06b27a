// The register as seen, on paper and as a spreadsheet: the same filter, order and columns.
import { formatAmount } from '../../../../domain/money';
import type { PaperDraft } from '../../../../domain/reporting/paper';
import { ok, type Result } from '../../../../shared/result';
import type { RegisterRow } from '../../../../shared/store/queries/register';
import { call, query } from '../../lib/desk';
import type { Language, Translate } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { go } from '../../state/navigation';
import type { RegisterFilter } from './filters';
import { kindWord } from './kinds';

export interface Seen {
  readonly filter: RegisterFilter;
  readonly language: Language;
  readonly t: Translate;
}

const PAGE = 5000;

async function everything(filter: RegisterFilter): Promise<Result<RegisterRow[]>> {
  const rows: RegisterRow[] = [];
  for (;;) {
    const part = await query('register.list', { ...filter, offset: rows.length, limit: PAGE });
    if (!part.ok) return part;
    rows.push(...part.value.rows);
    if (rows.length >= part.value.total || part.value.rows.length === 0) return ok(rows);
  }
}

const heads = (t: Translate): string[] => [
  t('agreements.number'),
  t('domain.field.title'),
  t('agreements.party'),
  t('agreements.kind'),
  t('domain.field.state'),
  t('domain.field.signedOn'),
  t('agreements.ends'),
  t('agreements.patents'),
  t('agreements.price'),
  t('agreements.received'),
];

export const cellsOf = (row: RegisterRow, t: Translate): string[] => [
  row.number ?? '',
  row.title,
  row.party,
  kindWord(row, t),
  t(`domain.agreementState.${row.state}`),
  row.signedOn ?? '',
  row.ends ?? '',
  String(row.patents),
  row.priceFen === undefined ? '' : formatAmount(row.priceFen),
  formatAmount(row.received),
];

export function registerPaper({ t, language, filter }: Seen, rows: readonly RegisterRow[]): PaperDraft {
  const right = new Set([7, 8, 9]);
  return {
    series: 'LS',
    title: t('agreements.paper.register'),
    orientation: 'landscape',
    facts: [
      { label: t('agreements.paper.day'), value: filter.today },
      { label: t('agreements.paper.count'), value: String(rows.length) },
    ],
    sections: [
      {
        table: {
          columns: heads(t).map((label, at) => ({
            label,
            align: right.has(at) ? 'right' : 'left',
            weight: at === 1 ? 3 : at === 2 ? 2 : 1.2,
            nowrap: at > 4,
          })),
          rows: rows.map((row) => cellsOf(row, t)),
        },
      },
    ],
    notes: [],
    signatures: [t('agreements.paper.prepared'), t('agreements.paper.checked')],
    seal: false,
    watermark: 'none',
    lang: language,
  };
}

export async function printRegister(seen: Seen): Promise<void> {
  const rows = await everything(seen.filter);
  if (rows.ok) go('reports', { paper: registerPaper(seen, rows.value) });
  else notifyError(rows.error);
}

export async function exportRegister({ filter, t }: Seen): Promise<void> {
  const rows = await everything(filter);
  if (!rows.ok) return notifyError(rows.error);
  const written = await call('export.table', {
    format: 'xlsx',
    name: t('agreements.paper.register'),
    columns: heads(t),
    rows: rows.value.map((row) => cellsOf(row, t)),
  });
  if (!written.ok) notifyError(written.error);
  else if (written.value.file !== null)
    notifyDone(t('agreements.exported', { n: written.value.rows, file: written.value.file }));
}

// The list as seen, on paper and as a spreadsheet: the same filter, order, unit and columns.
import { ok, type Result } from '../../../../shared/result';
import type { RouteInput } from '../../../../shared/routes';
import type { DealRow } from '../../../../shared/store/queries/deals';
import { call, query } from '../../lib/desk';
import type { Language, Translate } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { go } from '../../state/navigation';
import { dealCells, dealColumns } from './columns';
import { amountWord, type Unit } from './dealText';
import type { DealFilter, DealSort } from './view';

export interface Seen {
  readonly filter: DealFilter;
  readonly sort: DealSort;
  readonly today: string;
  readonly unit: Unit;
  readonly language: Language;
  readonly t: Translate;
}

interface Whole {
  readonly rows: DealRow[];
  readonly fen: number;
  readonly weighted: number;
}

const PAGE = 5000;

async function everything({ filter, sort, today }: Seen): Promise<Result<Whole>> {
  const rows: DealRow[] = [];
  for (;;) {
    const part = await query('deals.list', { filter, sort, today, offset: rows.length, limit: PAGE });
    if (!part.ok) return part;
    rows.push(...part.value.rows);
    const { fen, weighted, total } = part.value;
    if (rows.length >= total || part.value.rows.length === 0) return ok({ rows, fen, weighted });
  }
}

const weights: Readonly<Record<string, number>> = { title: 3, party: 2.2, nextStep: 2, due: 1.3 };

export function listPaper(
  { t, today, unit, language }: Seen,
  { rows, fen, weighted }: Whole,
): RouteInput<'report.paper'> {
  return {
    series: 'LS',
    title: t('deals.paperList'),
    orientation: 'landscape',
    facts: [
      { label: t('deals.paperCount'), value: String(rows.length) },
      { label: t('deals.sum'), value: amountWord(fen, unit, t) },
      { label: t('deals.weighted'), value: amountWord(weighted, unit, t) },
    ],
    sections: [
      {
        table: {
          columns: dealColumns(t, today, unit).map(({ key, label, align }) => ({
            label,
            align: align ?? 'left',
            weight: weights[key] ?? 1,
            nowrap: key === 'due',
          })),
          rows: rows.map((row) => dealCells(row, t, today, unit)),
        },
      },
    ],
    notes: [t('deals.paperWeighted')],
    lang: language,
  };
}

export async function printDeals(seen: Seen): Promise<void> {
  const whole = await everything(seen);
  if (whole.ok) go('reports', { paper: listPaper(seen, whole.value) });
  else notifyError(whole.error);
}

export async function exportDeals(seen: Seen): Promise<void> {
  const { t, today, unit } = seen;
  const whole = await everything(seen);
  if (!whole.ok) return notifyError(whole.error);
  const written = await call('export.table', {
    format: 'xlsx',
    name: t('deals.paperList'),
    columns: dealColumns(t, today, unit).map(({ label }) => label),
    rows: whole.value.rows.map((row) => dealCells(row, t, today, unit)),
  });
  if (!written.ok) notifyError(written.error);
  else if (written.value.file !== null)
    notifyDone(t('deals.exported', { n: written.value.rows, file: written.value.file }));
}

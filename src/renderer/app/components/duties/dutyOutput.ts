// The duties as seen, on paper and as a spreadsheet.
import { spokenTitle } from '../../../../domain/agreements/obligationTitles';
import { formatAmount } from '../../../../domain/money';
import type { PaperDraft } from '../../../../domain/reporting/paper';
import { ok, type Result } from '../../../../shared/result';
import type { QueryInput } from '../../../../shared/store/queries';
import type { DutyRow } from '../../../../shared/store/queries/register';
import { call, query } from '../../lib/desk';
import type { Language, Translate } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { go } from '../../state/navigation';

export type Asked = Omit<QueryInput<'register.duties'>, 'offset' | 'limit'>;

const PAGE = 5000;

async function everything(asked: Asked): Promise<Result<DutyRow[]>> {
  const rows: DutyRow[] = [];
  for (;;) {
    const part = await query('register.duties', { ...asked, offset: rows.length, limit: PAGE });
    if (!part.ok) return part;
    rows.push(...part.value.rows);
    if (rows.length >= part.value.total || part.value.rows.length === 0) return ok(rows);
  }
}

export const dutyKind = ({ kind }: Pick<DutyRow, 'kind'>, t: Translate): string => {
  if (kind === 'matter') return t('agreements.d.matter');
  return kind === 'filing' ? t('filings.title') : t(`terms.obligation.${kind}`);
};

const heads = (t: Translate): string[] => [
  t('agreements.d.due'),
  t('domain.field.state'),
  t('agreements.d.kind'),
  t('agreements.d.title'),
  t('agreements.d.from'),
  t('agreements.d.by'),
  t('agreements.d.fen'),
  t('agreements.d.interest'),
];

const cellsOf = (row: DutyRow, lang: Language, t: Translate): string[] => [
  row.due,
  t(`agreements.duty.${row.state}`),
  dutyKind(row, t),
  spokenTitle(row.title, lang),
  row.parentTitle,
  row.by === 'us' ? t('agreements.us') : row.party,
  row.fen === undefined ? '' : formatAmount(row.fen),
  row.interest === 0 ? '' : formatAmount(row.interest),
];

function paperOf(rows: readonly DutyRow[], today: string, lang: Language, t: Translate): PaperDraft {
  return {
    series: 'LS',
    title: t('agreements.paper.duties'),
    orientation: 'landscape',
    facts: [
      { label: t('agreements.paper.day'), value: today },
      { label: t('agreements.paper.duties'), value: String(rows.length) },
    ],
    sections: [
      {
        table: {
          columns: heads(t).map((label, at) => ({
            label,
            align: at > 5 ? ('right' as const) : ('left' as const),
            weight: at === 3 || at === 4 ? 2.5 : 1.2,
            nowrap: at === 0 || at > 5,
          })),
          rows: rows.map((row) => cellsOf(row, lang, t)),
        },
      },
    ],
    notes: [],
    signatures: [t('agreements.paper.prepared'), t('agreements.paper.checked')],
    seal: false,
    watermark: 'none',
    lang,
  };
}

export async function printDuties(asked: Asked, lang: Language, t: Translate): Promise<void> {
  const rows = await everything(asked);
  if (rows.ok) go('reports', { paper: paperOf(rows.value, asked.today, lang, t) });
  else notifyError(rows.error);
}

export async function exportDuties(asked: Asked, lang: Language, t: Translate): Promise<void> {
  const rows = await everything(asked);
  if (!rows.ok) return notifyError(rows.error);
  const written = await call('export.table', {
    format: 'xlsx',
    name: t('agreements.paper.duties'),
    columns: heads(t),
    rows: rows.value.map((row) => cellsOf(row, lang, t)),
  });
  if (!written.ok) notifyError(written.error);
  else if (written.value.file !== null)
    notifyDone(t('agreements.exported', { n: written.value.rows, file: written.value.file }));
}

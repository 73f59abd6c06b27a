// What can be done with several patents at once: copy as a table, print, submit, delete.
import type { Patent } from '../../../../domain/patents/records';
import { call, query } from '../../lib/desk';
import { currentT, type Translate } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { runCommand } from '../../lib/runCommand';
import { without } from '../../lib/selection';
import { tableText } from '../../lib/tableText';
import { go } from '../../state/navigation';
import { usePortfolio } from '../../state/portfolio';
import { usePreferences } from '../../state/preferences';

/** Ids one query or command takes at most. */
const MANY = 5000;
const REMOVE = 100_000;

/** Numbers are written with the office's CN before them: a bare one would become a rounded quantity in a spreadsheet program. */
export function patentCells(patent: Patent, department: string, t: Translate): string[] {
  return [
    `CN${patent.applicationNumber}`,
    patent.title,
    t(`domain.type.${patent.type}`),
    t(`domain.bucket.${patent.legalBucket}`),
    patent.filingDate ?? '',
    patent.grantDate ?? '',
    patent.applicants.join('；'),
    patent.inventors.map((inventor) => inventor.name).join('；'),
    department,
  ];
}

export async function copyAsTable(ids: readonly string[]): Promise<void> {
  const t = currentT();
  const departments = await query('departments.list', { limit: MANY });
  if (!departments.ok) return notifyError(departments.error);
  const nameOf = new Map<string, string>(departments.value.rows.map((row) => [row.id, row.name]));
  const rows: string[][] = [];
  for (let at = 0; at < ids.length; at += MANY) {
    const part = await query('patents.many', { ids: ids.slice(at, at + MANY) });
    if (!part.ok) return notifyError(part.error);
    for (const patent of part.value.patents) {
      rows.push(patentCells(patent, nameOf.get(patent.departmentId ?? '') ?? '', t));
    }
  }
  const header = [
    t('domain.field.applicationNumber'),
    t('domain.field.title'),
    t('domain.field.type'),
    t('domain.field.legalBucket'),
    t('domain.field.filingDate'),
    t('domain.field.grantDate'),
    t('domain.field.applicants'),
    t('domain.field.inventors'),
    t('domain.field.departmentId'),
  ];
  const copied = await call('app.copyText', { text: tableText(header, rows) });
  if (copied.ok) notifyDone(t('portfolio.copiedRows', { n: rows.length }));
  else notifyError(copied.error);
}

/** The same set in the same order as on screen, or just the given ones. */
export function printPatents(ids?: readonly string[]): void {
  const { text, filter, sort } = usePortfolio.getState();
  const lang = usePreferences.getState().language;
  go('reports', {
    request: {
      kind: 'portfolio',
      text,
      filter,
      sort,
      lang,
      ...(ids && ids.length > 0 ? { ids: [...ids] } : {}),
    },
  });
}

export function submitPatents(ids?: readonly string[]): void {
  const { text, filter } = usePortfolio.getState();
  go('submission', ids && ids.length > 0 ? { ids: [...ids] } : { text, filter });
}

export async function removePatents(ids: readonly string[]): Promise<void> {
  const t = currentT();
  for (let at = 0; at < ids.length; at += REMOVE) {
    const part = ids.slice(at, at + REMOVE);
    const label = t('portfolio.removed', { n: part.length });
    const result = await runCommand('record.remove', { entity: 'patent', ids: part }, { label });
    if (!result.ok) return;
    const state = usePortfolio.getState();
    state.setSelection(without(state.selection, part));
    if (state.openId !== null && part.includes(state.openId)) state.openRecord(null);
  }
}

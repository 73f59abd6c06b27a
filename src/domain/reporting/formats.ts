// Which files a report can become. A workbook needs figures with their types, a Word file text to work on.
import { listKinds, type ReportKind, recordKinds } from './kinds';

export const reportFormats = ['pdf', 'xlsx', 'docx'] as const;
export type ReportFormat = (typeof reportFormats)[number];

const has = (kinds: readonly string[], kind: string): boolean => kinds.includes(kind);

/**
 * PDF of everything; a workbook of lists and statistics, not of the papers of one record; a Word file of everything but the
 * portfolio, which is no text.
 */
export function formatsOf(kind: ReportKind): readonly ReportFormat[] {
  if (has(recordKinds, kind)) return ['pdf', 'docx'];
  return has(listKinds, kind) && kind === 'portfolio' ? ['pdf', 'xlsx'] : reportFormats;
}

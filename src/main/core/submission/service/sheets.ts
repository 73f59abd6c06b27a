// Kinds without a page as spreadsheets: the empty one an officer fills in, and the filled one read back with its issues.
import { basename } from 'node:path';
import { readSheet } from '../../../../domain/submission/sheet/read';
import { sheetTemplate } from '../../../../domain/submission/sheet/template';
import type { SheetKind } from '../../../../domain/submission/sheet/words';
import { failure } from '../../../../shared/result';
import type { RouteOutput } from '../../../../shared/routes';
import { writeSheets } from '../../import/parserClient';
import type { SubmissionDeps } from './ports';

/** Issues that travel to the window; the rest is counted. */
const shown = 500;

export async function writeSheetTemplate(
  { spawnParser }: Pick<SubmissionDeps, 'spawnParser'>,
  kind: SheetKind,
  lang: 'zh' | 'en',
  file: string,
): Promise<void> {
  const sheets = sheetTemplate(kind, lang).map((page) => ({
    ...page,
    rows: page.rows.map((row) => row.map((text) => ({ kind: 'text' as const, text }))),
  }));
  await writeSheets(spawnParser, { file, sheets });
}

/** NO_HEADER where the file is no sheet of the kind. */
export async function readFilledSheet(
  { readTable }: Pick<SubmissionDeps, 'readTable'>,
  kind: SheetKind,
  lang: 'zh' | 'en',
  file: string,
): Promise<RouteOutput<'submission.sheetRead'>> {
  const read = readSheet(kind, await readTable(file), lang);
  if (read === undefined) throw failure('NO_HEADER', { file: basename(file) });
  const { payloads, records, issues } = read;
  return {
    file,
    payloads: [...payloads],
    records,
    issues: issues.slice(0, shown),
    issuesTotal: issues.length,
  };
}

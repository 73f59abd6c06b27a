// Opens a list, whatever kind of file it is. The one entrance to the readers.
import { openCsv } from './csvSource';
import { fileKind } from './fileKind';
import { DEFAULT_LIMITS, type ReadLimits } from './limits';
import type { SheetSource } from './sheetSource';
import { openXlsx } from './xlsxSource';

/** @throws DeskFailure with the code a person can act on; close the source when done */
export async function openSheet(file: string, limits: ReadLimits = DEFAULT_LIMITS): Promise<SheetSource> {
  const { kind, bytes } = await fileKind(file, limits);
  return kind === 'zip' ? openXlsx(file, bytes, limits) : openCsv(file, bytes, limits);
}

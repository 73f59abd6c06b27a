// Statistics as files: the paper of one, its workbook, any paper as a Word file. Nothing is counted here.
import { randomUUID } from 'node:crypto';
import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PaperDocument, PaperDraft } from '../../../domain/reporting/paper';
import { statPaper } from '../../../domain/reporting/statistics/paper';
import { statSheets } from '../../../domain/reporting/statistics/sheets';
import { failure } from '../../../shared/result';
import type { StatisticRequest } from '../../../shared/store/queries/statistics';
import type { Ask } from '../export/patentRows';
import { type SpawnParser, writePaper, writeSheets } from '../import/parserClient';

export const statisticPaper = async (
  ask: Ask,
  request: StatisticRequest,
  watermark: PaperDraft['watermark'],
): Promise<PaperDraft> => statPaper(await ask('reports.statistic', request), watermark);

/** Written beside first and then in its place. FILE_NOT_WRITABLE. */
async function placed(file: string, write: (draft: string) => Promise<unknown>): Promise<{ bytes: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'report-'));
  const draft = join(folder, randomUUID());
  try {
    await write(draft);
    await copyFile(draft, file).catch((cause: unknown) => {
      throw failure('FILE_NOT_WRITABLE', { file, reason: String(cause) });
    });
    return { bytes: (await stat(file)).size };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const saveSheets = async (
  spawn: SpawnParser,
  ask: Ask,
  request: StatisticRequest,
  file: string,
): Promise<{ bytes: number; sheets: number }> => {
  const sheets = statSheets(await ask('reports.statistic', request));
  const { bytes } = await placed(file, (draft) => writeSheets(spawn, { file: draft, sheets }));
  return { bytes, sheets: sheets.length };
};

export const saveWord = (
  spawn: SpawnParser,
  paper: PaperDocument,
  file: string,
): Promise<{ bytes: number }> => placed(file, (draft) => writePaper(spawn, { file: draft, paper }));

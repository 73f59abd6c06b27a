// Statistics as files: the paper of one, its workbook, any paper as a Word file. Nothing is counted here.
import { stat } from 'node:fs/promises';
import type { PaperDocument, PaperDraft } from '../../../domain/reporting/paper';
import { statPaper } from '../../../domain/reporting/statistics/paper';
import { statSheets } from '../../../domain/reporting/statistics/sheets';
import type { StatisticRequest } from '../../../shared/store/queries/statistics';
import { putInPlace, withDraft } from '../draftFile';
import type { Ask } from '../export/patentRows';
import { type SpawnParser, writePaper, writeSheets } from '../import/parserClient';

export const statisticPaper = async (
  ask: Ask,
  request: StatisticRequest,
  watermark: PaperDraft['watermark'],
): Promise<PaperDraft> => statPaper(await ask('reports.statistic', request), watermark);

const placed = (file: string, write: (draft: string) => Promise<unknown>): Promise<{ bytes: number }> =>
  withDraft('', async (draft) => {
    await write(draft);
    await putInPlace(draft, file);
    return { bytes: (await stat(file)).size };
  });

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

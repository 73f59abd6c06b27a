// Runs one paper from data to sheets: fonts, measuring, cutting; then says that it is ready.
import { useCallback, useEffect, useState } from 'react';
import { type PaperDocument, paperRows } from '../../../domain/reporting/paper';
import { reportWords } from '../../../domain/reporting/words';
import { type SheetRun, WHOLE_ROWS } from '../../../shared/print';
import { loadGlyphs } from '../fonts/load';
import { paperHeadings } from '../outline';
import { tell } from '../pageState';
import { Output } from '../view/Output';
import { Preview } from '../view/Preview';
import { composePaper, type PaperComposition } from './compose';
import { PaperSheet } from './PaperSheet';

export const ALWAYS = '0123456789 .,:;-–—…/()（）：、·＿';

export function Paper({
  document,
  output,
  isHead,
  host,
}: {
  document: PaperDocument;
  output: boolean;
  /** Only the beginning, for the first sheet. */
  isHead: boolean;
  host: HTMLElement;
}) {
  const [composition, setComposition] = useState<PaperComposition>();
  const complete = composition !== undefined && !isHead && composition.document === document;
  const rows = paperRows(document);
  useEffect(() => {
    let gone = false;
    // Every character the paper may draw, words of the frame included.
    const words = reportWords[document.lang];
    const glyphs = new Set(ALWAYS + JSON.stringify(document) + JSON.stringify(words) + words.page('', ''));
    const compose = async (): Promise<void> => {
      const missing = await loadGlyphs(glyphs, [400, 600]);
      if (gone) return;
      if (missing.length > 0) tell({ missing: missing.slice(0, 50).join('') });
      const made = await composePaper(document, host, (done, all) => tell({ done, total: 2 * all }));
      if (gone) return;
      if (paperRows(document) > WHOLE_ROWS)
        tell({ outline: JSON.stringify(paperHeadings(made.placed, made.sheets)) });
      setComposition(isHead ? { ...made, sheets: made.sheets.slice(0, 1) } : made);
    };
    compose().catch((error: unknown) =>
      tell({ error: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      gone = true;
    };
  }, [document, isHead, host]);
  const sheets = composition?.sheets.length ?? 0;
  const drawn = useCallback(
    (run: SheetRun, ready: boolean) =>
      tell({ ready, pages: sheets, from: run.from, to: run.to, done: rows + run.to, total: rows + sheets }),
    [rows, sheets],
  );
  useEffect(() => {
    if (!output && complete) drawn({ from: 0, to: sheets }, true);
  }, [output, complete, drawn, sheets]);
  const render = useCallback(
    (page: number, pages: number | undefined) =>
      composition && <PaperSheet document={document} composition={composition} page={page} pages={pages} />,
    [document, composition],
  );
  if (composition === undefined) return null;
  if (output) return <Output rows={rows} pages={sheets} render={render} onDrawn={drawn} />;
  return <Preview pages={sheets} complete={complete} render={render} orientation={document.orientation} />;
}

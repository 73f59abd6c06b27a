// Runs one document from data to sheets: fonts, then the first sheet of a head, or all of them; then says that it is ready.
import { useCallback, useEffect, useState } from 'react';
import type { PortfolioDocument } from '../../../domain/reporting/document';
import { type SheetRun, WHOLE_ROWS } from '../../../shared/print';
import { frameGlyphs, lineGlyphs } from '../fonts/glyphs';
import { loadGlyphs } from '../fonts/load';
import { columnsFor } from '../layout/columns';
import { type Composition, compose, composeFirst } from '../layout/compose';
import { createRuler } from '../layout/ruler';
import { groupHeadings } from '../outline';
import { tell } from '../pageState';
import { pause } from '../pause';
import { measureTitle } from './measureTitle';
import { Output } from './Output';
import { Preview } from './Preview';
import { SheetView } from './SheetView';

interface Progress {
  composition: Composition;
  complete: boolean;
}

export function Report({
  document,
  output,
  isHead,
  host,
}: {
  document: PortfolioDocument;
  output: boolean;
  /** Only the beginning, for the first sheet. */
  isHead: boolean;
  host: HTMLElement;
}) {
  const [progress, setProgress] = useState<Progress>();
  const [columns] = useState(() => columnsFor(document.lang, document.groupBy));
  useEffect(() => {
    let gone = false;
    run(document, host, isHead, (next) => {
      if (!gone) setProgress(next);
    }).catch((error: unknown) => {
      tell({ error: error instanceof Error ? error.message : String(error) });
    });
    return () => {
      gone = true;
    };
  }, [document, isHead, host]);
  const total = document.total.total;
  const sheets = progress?.composition.sheets.length ?? 0;
  const complete = progress?.complete ?? false;
  const drawn = useCallback(
    (run: SheetRun, ready: boolean) => {
      tell({ ready, pages: sheets, from: run.from, to: run.to, done: total + run.to, total: total + sheets });
    },
    [total, sheets],
  );
  useEffect(() => {
    if (!output && complete) drawn({ from: 0, to: sheets }, true);
  }, [output, complete, drawn, sheets]);
  const composition = progress?.composition;
  const render = useCallback(
    (page: number, pages: number | undefined) => {
      const sheet = composition?.sheets[page - 1];
      return (
        composition &&
        sheet && (
          <SheetView
            document={document}
            columns={columns}
            blocks={composition.blocks}
            sheet={sheet}
            page={page}
            pages={pages}
          />
        )
      );
    },
    [document, columns, composition],
  );
  if (!progress) return null;
  if (output) return <Output rows={total} pages={sheets} render={render} onDrawn={drawn} />;
  return <Preview pages={sheets} complete={complete} render={render} orientation="landscape" />;
}

async function run(
  document: PortfolioDocument,
  host: HTMLElement,
  isHead: boolean,
  show: (progress: Progress) => void,
): Promise<void> {
  const ruler = createRuler(host);
  const lines = document.groups.flatMap((group) => group.lines);
  await loadGlyphs(frameGlyphs(document), [400, 600]);
  const missing = await loadGlyphs(lineGlyphs(lines), [400]);
  const titleHeight = measureTitle(document, host);
  if (isHead) {
    show({ composition: composeFirst(document, ruler, titleHeight), complete: false });
    return;
  }
  if (missing.length > 0) tell({ missing: missing.slice(0, 50).join('') });
  const composition = await compose(document, {
    ruler,
    titleHeight,
    pause,
    onProgress: (done, total) => tell({ done, total: total + Math.ceil(total / 25) }),
  });
  const { blocks, sheets } = composition;
  if (lines.length > WHOLE_ROWS) tell({ outline: JSON.stringify(groupHeadings(blocks, sheets)) });
  show({ composition, complete: true });
}

// Sheets for the PDF and the printer: those main asks for, all at first. Drawn in steps, so that progress is seen and no
// single pass freezes the page.
import { Fragment, memo, type ReactNode, useEffect, useState } from 'react';
import { SHOW_SHEETS, SheetRun, sheetRuns } from '../../../shared/print';
import { pause } from '../pause';

const STEP = 20;

/** Draws a sheet, 1-based; `pages` is undefined while later sheets are not laid out yet. */
export type RenderSheet = (page: number, pages: number | undefined) => ReactNode;

type Drawn = SheetRun & { wanted: number };

/** @param rows lines of the document: they decide in how many runs it goes out */
export function Output({
  rows,
  pages,
  render,
  onDrawn,
}: {
  rows: number;
  pages: number;
  render: RenderSheet;
  onDrawn(run: SheetRun, complete: boolean): void;
}) {
  const start = (run: SheetRun): Drawn => ({
    from: run.from,
    wanted: run.to,
    to: Math.min(run.to, run.from + STEP),
  });
  const [drawn, setDrawn] = useState(() => start(sheetRuns(rows, pages)[0]!));
  useEffect(() => {
    const asked = (event: Event): void => {
      const run = event instanceof CustomEvent ? SheetRun.safeParse(event.detail) : undefined;
      if (!run?.success || (run.data.from === drawn.from && run.data.to === drawn.wanted)) return;
      // Said at once: whoever asks for other sheets must not take the ones still standing for them.
      onDrawn({ from: run.data.from, to: run.data.from }, false);
      setDrawn(start({ from: run.data.from, to: Math.min(run.data.to, pages) }));
    };
    addEventListener(SHOW_SHEETS, asked);
    return () => removeEventListener(SHOW_SHEETS, asked);
  });
  useEffect(() => {
    const complete = drawn.to >= drawn.wanted;
    onDrawn({ from: drawn.from, to: drawn.to }, complete);
    if (complete) return;
    let gone = false;
    void pause().then(() => {
      if (!gone) setDrawn({ ...drawn, to: Math.min(drawn.wanted, drawn.to + STEP) });
    });
    return () => {
      gone = true;
    };
  }, [drawn, onDrawn]);
  const steps = Array.from(
    { length: Math.ceil((drawn.to - drawn.from) / STEP) },
    (_, i) => drawn.from + i * STEP,
  );
  return steps.map((from) => (
    <Step key={from} from={from} to={Math.min(from + STEP, drawn.to)} pages={pages} render={render} />
  ));
}

/** Twenty sheets that do not change while they stand. */
const Step = memo(function Step({
  from,
  to,
  pages,
  render,
}: {
  from: number;
  to: number;
  pages: number;
  render: RenderSheet;
}) {
  return Array.from({ length: to - from }, (_, i) => from + i + 1).map((page) => (
    <Fragment key={page}>{render(page, pages)}</Fragment>
  ));
});

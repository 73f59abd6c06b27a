// Sheets for the PDF and the printer: those main asks for, all at first. Drawn in steps, so that progress is seen and no
// single pass freezes the page.
import { memo, useEffect, useState } from 'react';
import { SHOW_SHEETS, SheetRun, sheetRuns } from '../../../shared/print';
import type { Composition } from '../layout/compose';
import { pause } from '../pause';
import { type SheetProps, SheetView } from './SheetView';

const STEP = 20;

type Shared = Pick<SheetProps, 'document' | 'columns'>;
type Drawn = SheetRun & { wanted: number };

export function Output({
  composition,
  onDrawn,
  ...shared
}: Shared & { composition: Composition; onDrawn(run: SheetRun, complete: boolean): void }) {
  const pages = composition.sheets.length;
  const start = (run: SheetRun): Drawn => ({
    from: run.from,
    wanted: run.to,
    to: Math.min(run.to, run.from + STEP),
  });
  const [drawn, setDrawn] = useState(() => start(sheetRuns(shared.document.total.total, pages)[0]!));
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
    <Step key={from} from={from} to={Math.min(from + STEP, drawn.to)} composition={composition} {...shared} />
  ));
}

/** Twenty sheets that do not change while they stand. */
const Step = memo(function Step({
  from,
  to,
  composition,
  ...shared
}: Shared & { from: number; to: number; composition: Composition }) {
  const { sheets, blocks } = composition;
  return sheets
    .slice(from, to)
    .map((sheet, i) => (
      <SheetView
        key={`${sheet.from}-${sheet.to}`}
        {...shared}
        blocks={blocks}
        sheet={sheet}
        page={from + i + 1}
        pages={sheets.length}
      />
    ));
});

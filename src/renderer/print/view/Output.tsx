// All sheets, one after the other, for the PDF and the printer. Grows in steps, so that progress is seen and no single
// pass freezes the page.
import { memo, useEffect, useState } from 'react';
import type { Composition } from '../layout/compose';
import { pause } from '../pause';
import { type SheetProps, SheetView } from './SheetView';

const STEP = 20;

type Shared = Pick<SheetProps, 'document' | 'columns'>;

export function Output({
  composition,
  onDrawn,
  ...shared
}: Shared & { composition: Composition; onDrawn(sheets: number): void }) {
  const { sheets } = composition;
  const [drawn, setDrawn] = useState(STEP);
  useEffect(() => {
    onDrawn(Math.min(drawn, sheets.length));
    if (drawn >= sheets.length) return;
    let gone = false;
    void pause().then(() => {
      if (!gone) setDrawn(drawn + STEP);
    });
    return () => {
      gone = true;
    };
  }, [drawn, sheets.length, onDrawn]);
  const steps = Array.from({ length: Math.ceil(Math.min(drawn, sheets.length) / STEP) }, (_, i) => i * STEP);
  return steps.map((from) => <Step key={from} from={from} composition={composition} {...shared} />);
}

/** Twenty sheets that never change again. */
const Step = memo(function Step({
  from,
  composition,
  ...shared
}: Shared & { from: number; composition: Composition }) {
  const { sheets, blocks } = composition;
  return sheets
    .slice(from, from + STEP)
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

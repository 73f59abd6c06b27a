// The sheets on screen: scaled to the width of the window, drawn only near the part in view.
import { memo, useEffect, useRef, useState } from 'react';
import type { Composition } from '../layout/compose';
import { sheet as size } from '../layout/geometry';
import { type SheetProps, SheetView } from './SheetView';

type Shared = Pick<SheetProps, 'document' | 'columns'>;

const MARGIN = 24;
const LARGEST = 1.5;

const scaleOf = (): number => Math.min(LARGEST, Math.max(0.2, (window.innerWidth - 2 * MARGIN) / size.width));

/** @param complete false while only the first sheet is known */
export function Preview({
  composition,
  complete,
  ...shared
}: Shared & { composition: Composition; complete: boolean }) {
  const [scale, setScale] = useState(scaleOf);
  useEffect(() => {
    const resized = (): void => setScale(scaleOf());
    window.addEventListener('resize', resized);
    return () => window.removeEventListener('resize', resized);
  }, []);
  const { sheets } = composition;
  return (
    <main className="preview">
      {sheets.map((sheet, i) => (
        <Slot
          key={`${sheet.from}-${sheet.to}`}
          scale={scale}
          {...shared}
          blocks={composition.blocks}
          sheet={sheet}
          page={i + 1}
          pages={complete ? sheets.length : undefined}
        />
      ))}
    </main>
  );
}

const Slot = memo(function Slot({ scale, ...props }: SheetProps & { scale: number }) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(props.page <= 2);
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (entries) => setNear(entries.some((entry) => entry.isIntersecting)),
      { rootMargin: '1200px 0px' },
    );
    if (place.current) watcher.observe(place.current);
    return () => watcher.disconnect();
  }, []);
  return (
    <div
      ref={place}
      className="slot"
      style={{
        width: size.width * scale,
        height: size.height * scale,
        ['--scale' as string]: scale,
      }}
    >
      {near && <SheetView {...props} />}
    </div>
  );
});

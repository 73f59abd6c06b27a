// The sheets on screen: scaled to the width of the window, drawn only near the part in view.
import { memo, useEffect, useRef, useState } from 'react';
import { type Orientation, sheetSize } from '../layout/geometry';
import { tellPainted } from '../pageState';
import type { RenderSheet } from './Output';

const MARGIN = 24;
const LARGEST = 1.5;

const scaleOf = (width: number): number =>
  Math.min(LARGEST, Math.max(0.2, (window.innerWidth - 2 * MARGIN) / width));

/** @param complete false while only the first sheet is known */
export function Preview({
  pages,
  complete,
  render,
  orientation,
}: {
  pages: number;
  complete: boolean;
  render: RenderSheet;
  orientation: Orientation;
}) {
  const size = sheetSize(orientation);
  const [scale, setScale] = useState(() => scaleOf(size.width));
  useEffect(() => {
    const resized = (): void => setScale(scaleOf(size.width));
    window.addEventListener('resize', resized);
    return () => window.removeEventListener('resize', resized);
  }, [size.width]);
  useEffect(tellPainted, []);
  return (
    <main className="preview">
      {Array.from({ length: pages }, (_, i) => i + 1).map((page) => (
        <Slot
          key={page}
          page={page}
          pages={complete ? pages : undefined}
          width={size.width * scale}
          height={size.height * scale}
          scale={scale}
          render={render}
        />
      ))}
    </main>
  );
}

const Slot = memo(function Slot({
  page,
  pages,
  width,
  height,
  scale,
  render,
}: {
  page: number;
  pages: number | undefined;
  width: number;
  height: number;
  scale: number;
  render: RenderSheet;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(page <= 2);
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (entries) => setNear(entries.some((entry) => entry.isIntersecting)),
      { rootMargin: '1200px 0px' },
    );
    if (place.current) watcher.observe(place.current);
    return () => watcher.disconnect();
  }, []);
  return (
    <div ref={place} className="slot" style={{ width, height, ['--scale' as string]: scale }}>
      {near && render(page, pages)}
    </div>
  );
});

// Two panes with a divider that can be dragged, moved with the arrow keys, and is remembered.
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { usePreferences } from '../state/preferences';
import classes from './SplitView.module.css';

const MIN = 30;
const MAX = 75;
const clamp = (share: number): number => Math.max(MIN, Math.min(MAX, share));

export interface SplitViewProps {
  readonly left: ReactNode;
  /** null = the left pane has the whole width. */
  readonly right: ReactNode | null;
  readonly label: string;
}

export function SplitView({ left, right, label }: SplitViewProps) {
  const share = usePreferences((state) => state.listShare);
  const [dragged, setDragged] = useState<number | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const percent = clamp(dragged ?? share);
  const keep = (value: number): void =>
    usePreferences.getState().set({ listShare: Math.round(clamp(value)) });
  const shareAt = (clientX: number): number => {
    const rect = box.current?.getBoundingClientRect();
    return rect ? clamp(((clientX - rect.left) / rect.width) * 100) : share;
  };
  // A separator that can be moved: the pattern of a window splitter.
  const separator = {
    role: 'separator',
    tabIndex: 0,
    'aria-orientation': 'vertical',
    'aria-label': label,
    'aria-valuenow': Math.round(percent),
    'aria-valuemin': MIN,
    'aria-valuemax': MAX,
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragged(share);
    },
    onPointerMove: (event: PointerEvent) => {
      if (dragged !== null) setDragged(shareAt(event.clientX));
    },
    onPointerUp: (event: PointerEvent) => {
      keep(shareAt(event.clientX));
      setDragged(null);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const step = event.key === 'ArrowLeft' ? -2 : event.key === 'ArrowRight' ? 2 : 0;
      if (step === 0) return;
      event.preventDefault();
      keep(share + step);
    },
  } as const;
  return (
    <div
      ref={box}
      className={classes.split}
      style={{ gridTemplateColumns: right === null ? '1fr' : `${percent}% 5px minmax(0, 1fr)` }}
    >
      <div className={classes.pane}>{left}</div>
      {right !== null && (
        <>
          <div {...separator} className={classes.divider} data-active={dragged !== null || undefined} />
          <div className={classes.pane}>{right}</div>
        </>
      )}
    </div>
  );
}

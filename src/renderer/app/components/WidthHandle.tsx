// The edge of a column's head: drawn sideways it gives the column a width. Keys do the same in the column chooser.
import { type PointerEvent, useRef, useState } from 'react';
import classes from './DataGrid.module.css';
import { clampWidth } from './gridTracks';

interface WidthHandleProps {
  readonly column: string;
  readonly onWidth: (column: string, width: number) => void;
}

export function WidthHandle({ column, onWidth }: WidthHandleProps) {
  const [active, setActive] = useState(false);
  const from = useRef({ x: 0, width: 0 });
  const draw = (event: PointerEvent): void =>
    onWidth(column, clampWidth(from.current.width + event.clientX - from.current.x));
  return (
    <span
      className={classes.handle}
      aria-hidden
      data-active={active || undefined}
      data-testid={`width-${column}`}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        const head = event.currentTarget.parentElement;
        from.current = { x: event.clientX, width: head?.getBoundingClientRect().width ?? 0 };
        setActive(true);
      }}
      onPointerMove={(event) => active && draw(event)}
      onPointerUp={(event) => {
        draw(event);
        setActive(false);
      }}
    />
  );
}

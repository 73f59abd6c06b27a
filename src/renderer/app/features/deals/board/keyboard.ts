// Keys that carry a card: left and right to the next column, whose middle is on one line with the others.
import type { KeyboardCoordinateGetter } from '@dnd-kit/core';

const steps: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 };

export const toNeighbour: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const step = steps[event.code];
  if (step === undefined) return undefined;
  event.preventDefault();
  const { droppableRects, droppableContainers, over, collisionRect } = context;
  const columns = droppableContainers
    .getEnabled()
    .flatMap(({ id }) => {
      const rect = droppableRects.get(id);
      return rect === undefined ? [] : [{ id, rect }];
    })
    .sort((a, b) => a.rect.left - b.rect.left);
  const middle = currentCoordinates.x + (collisionRect?.width ?? 0) / 2;
  const found = columns.findIndex(({ id, rect }) =>
    over === null ? rect.left <= middle && middle < rect.right : id === over.id,
  );
  const next = columns[found + step];
  if (next === undefined) return undefined;
  const { left, width, top } = next.rect;
  return { x: left + (width - (collisionRect?.width ?? 0)) / 2, y: top + 60 };
};

// Keys that carry a card: left and right to the next column, whose middle is on one line with the others.
import type { CollisionDetection, KeyboardCoordinateGetter } from '@dnd-kit/core';

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

/**
 * The column a card carried by keys is over: by its middle from left to right alone. Heights change while a card is held
 * (the hint below grows) and are measured anew one column after the other.
 */
export const nearestColumn: CollisionDetection = ({ collisionRect, droppableContainers, droppableRects }) => {
  const middle = collisionRect.left + collisionRect.width / 2;
  return droppableContainers
    .flatMap((droppableContainer) => {
      const rect = droppableRects.get(droppableContainer.id);
      if (rect === undefined) return [];
      const value = Math.abs(rect.left + rect.width / 2 - middle);
      return [{ id: droppableContainer.id, data: { droppableContainer, value } }];
    })
    .sort((a, b) => a.data.value - b.data.value);
};

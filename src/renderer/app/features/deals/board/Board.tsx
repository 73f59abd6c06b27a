// The board: cards are taken from column to column with the mouse or the keyboard; while one is held, every column says
// whether it may come and why not.
import {
  type Announcements,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  type DragStartEvent,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useState } from 'react';
import { DealStage } from '../../../../../domain/negotiation/records';
import type { QueryOutput } from '../../../../../shared/store/queries';
import type { DealRow } from '../../../../../shared/store/queries/deals';
import { query } from '../../../lib/desk';
import { useT } from '../../../lib/i18n';
import { notifyError } from '../../../lib/notify';
import { DealCard } from '../DealCard';
import { move } from '../move';
import { BoardColumn } from './BoardColumn';
import classes from './board.module.css';
import { DropHint } from './DropHint';
import { nearestColumn, toNeighbour } from './keyboard';

export type Column = QueryOutput<'deals.board'>['columns'][number];
export type Moves = QueryOutput<'deals.moves'>['moves'];

interface BoardProps {
  readonly columns: readonly Column[];
  readonly today: string;
  readonly onMore: (stage: DealStage, last: number) => void;
}

const rowOf = (data: unknown): DealRow | undefined => (data as { row?: DealRow } | undefined)?.row;

export function Board({ columns, today, onMore }: BoardProps) {
  const t = useT();
  const [held, setHeld] = useState<DealRow | null>(null);
  const [moves, setMoves] = useState<Moves | null>(null);
  const [over, setOver] = useState<DealStage | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: toNeighbour,
      keyboardCodes: { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] },
    }),
  );
  const nameOf = (id: unknown): string => {
    const stage = DealStage.safeParse(id);
    return stage.success ? t(`terms.stage.${stage.data}`) : '';
  };
  const announcements: Announcements = {
    onDragStart: ({ active }) => t('deals.say.held', { title: rowOf(active.data.current)?.title ?? '' }),
    onDragOver: ({ over: at }) => (at === null ? undefined : t('deals.say.over', { stage: nameOf(at.id) })),
    onDragEnd: ({ over: at }) =>
      at === null ? t('deals.say.cancelled') : t('deals.say.dropped', { stage: nameOf(at.id) }),
    onDragCancel: () => t('deals.say.cancelled'),
  };
  const start = ({ active }: DragStartEvent): void => {
    const row = rowOf(active.data.current);
    if (row === undefined) return;
    setHeld(row);
    setMoves(null);
    void query('deals.moves', { id: row.id, today }).then((answer) => {
      if (answer.ok) setMoves(answer.value.moves);
      else notifyError(answer.error);
    });
  };
  const drop = async ({ over: at }: DragEndEvent): Promise<void> => {
    const row = held;
    const to = DealStage.safeParse(at?.id);
    setHeld(null);
    setOver(null);
    if (row === null || !to.success || to.data === row.stage) return;
    // What is refused is refused by the store, which says why: the screen may be behind.
    move(row, to.data);
  };
  return (
    <DndContext
      sensors={sensors}
      // The pointer decides; a card that is moved by keys has none.
      collisionDetection={(args) => (args.pointerCoordinates ? pointerWithin(args) : nearestColumn(args))}
      onDragStart={start}
      onDragOver={({ over: at }) => setOver(DealStage.safeParse(at?.id).data ?? null)}
      onDragEnd={(event) => void drop(event)}
      onDragCancel={() => {
        setHeld(null);
        setOver(null);
      }}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: t('deals.say.how') },
        container: document.getElementById('overlays') ?? undefined,
      }}
    >
      <section
        className={classes.board}
        aria-label={t('deals.board')}
        data-testid="deal-board"
        data-carrying={held !== null || undefined}
      >
        {columns.map((column) => (
          <BoardColumn
            key={column.stage}
            column={column}
            today={today}
            held={held}
            move={moves?.find(({ to }) => to === column.stage) ?? null}
            isKnown={moves !== null}
            onMore={onMore}
          />
        ))}
      </section>
      {held !== null && <DropHint held={held} over={over} moves={moves} />}
      <DragOverlay dropAnimation={null}>
        {held !== null && (
          <div className={classes.card} data-overlay>
            <DealCard row={held} today={today} />
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}

// One stage: its sums, its cards (only those in view are on the page), and while a card is held whether it may come here.
import { useDraggable, useDroppable } from '@dnd-kit/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useRef } from 'react';
import type { DealStage } from '../../../../../domain/negotiation/records';
import type { DealRow } from '../../../../../shared/store/queries/deals';
import { useT } from '../../../lib/i18n';
import { DealCard } from '../DealCard';
import { amountWord } from '../dealText';
import { useDealsView } from '../view';
import type { Column, Moves } from './Board';
import classes from './board.module.css';
import { Refusals } from './DropHint';

/** Height of a card with the gap under it, in pixels. */
const CARD = 148;

interface ColumnProps {
  readonly column: Column;
  readonly today: string;
  readonly held: DealRow | null;
  /** The step here of the held card, null where there is none. */
  readonly move: Moves[number] | null;
  readonly isKnown: boolean;
  readonly onMore: (stage: DealStage, last: number) => void;
}

/** What the column says to the card that is held. */
function verdict({ held, move, isKnown, column }: ColumnProps): 'none' | 'own' | 'open' | 'asks' | 'shut' {
  if (held === null) return 'none';
  if (held.stage === column.stage) return 'own';
  if (!isKnown) return 'none';
  if (move === null || move.refusals.length > 0) return 'shut';
  return move.needsReason || move.way === 'lose' ? 'asks' : 'open';
}

export function BoardColumn(props: ColumnProps) {
  const { column, today, onMore } = props;
  const { stage, count, rows } = column;
  const t = useT();
  const unit = useDealsView((state) => state.unit);
  const { setNodeRef, isOver } = useDroppable({ id: stage });
  const scroller = useRef<HTMLUListElement>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD,
    overscan: 3,
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - 5 && rows.length < count) onMore(stage, last);
  }, [last, rows.length, count, stage, onMore]);
  const word = t(`terms.stage.${stage}`);
  const says = verdict(props);
  return (
    <section
      ref={setNodeRef}
      className={classes.column}
      data-says={says}
      data-over={isOver || undefined}
      data-empty={count === 0 || undefined}
      data-testid={`column-${stage}`}
      aria-label={t('deals.columnLabel', { stage: word, n: count })}
    >
      <header className={classes.head}>
        <h2>
          <span>{word}</span>
          <span className={classes.count} data-testid={`count-${stage}`}>
            {count.toLocaleString('en-US')}
          </span>
        </h2>
        {count > 0 && (
          <dl className={classes.sums}>
            <div>
              <dt>{t('deals.sum')}</dt>
              <dd>{amountWord(column.fen, unit, t)}</dd>
            </div>
            <div title={column.unweighted > 0 ? t('deals.unweighted', { n: column.unweighted }) : undefined}>
              <dt>{t('deals.weighted')}</dt>
              <dd>{amountWord(column.weighted, unit, t)}</dd>
            </div>
          </dl>
        )}
        {column.overdue > 0 && (
          <span className={classes.late}>{t('deals.overdueCount', { n: column.overdue })}</span>
        )}
      </header>
      {says === 'shut' && <Refusals move={props.move} from={props.held?.stage ?? stage} to={stage} isBrief />}
      {says === 'asks' && <p className={classes.asks}>{t('deals.asksReason')}</p>}
      {count > 0 && (
        <ul ref={scroller} className={classes.cards} aria-label={word}>
          <li aria-hidden style={{ height: virtual.getTotalSize() }} className={classes.spacer} />
          {shown.map(({ index, start }) => {
            const row = rows[index];
            return (
              <li
                key={row?.id ?? index}
                className={classes.slot}
                style={{ transform: `translateY(${start}px)` }}
              >
                {row === undefined ? (
                  <div className={classes.waiting} />
                ) : (
                  <Card row={row} today={today} isHeld={props.held?.id === row.id} />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

const Card = memo(function Card({
  row,
  today,
  isHeld,
}: {
  readonly row: DealRow;
  readonly today: string;
  readonly isHeld: boolean;
}) {
  const { attributes, listeners, setNodeRef } = useDraggable({ id: row.id, data: { row } });
  const t = useT();
  const open = (): void => useDealsView.getState().put({ openId: row.id, tab: 'overview', pending: null });
  return (
    <button
      type="button"
      ref={setNodeRef}
      className={classes.card}
      data-held={isHeld || undefined}
      data-testid={`deal-${row.title}`}
      {...attributes}
      aria-roledescription={t('deals.say.card')}
      {...listeners}
      onClick={open}
    >
      <DealCard row={row} today={today} />
    </button>
  );
});

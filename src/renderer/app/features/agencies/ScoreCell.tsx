// One cell of the matrix of points: a whole number from 0 to 100, saved when the caret leaves it.
import { type KeyboardEvent, useEffect, useState } from 'react';
import classes from './agencies.module.css';
import { readPoints } from './tenderEdits';

interface ScoreCellProps {
  readonly points: number | null;
  readonly label: string;
  readonly row: number;
  readonly column: number;
  readonly testId: string;
  readonly onSave: (points: number | null) => void;
}

/** Where an arrow or Enter leads. */
const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  Enter: [1, 0],
};

export function ScoreCell({ points, label, row, column, testId, onSave }: ScoreCellProps) {
  const shown = points === null ? '' : String(points);
  const [draft, setDraft] = useState(shown);
  useEffect(() => setDraft(shown), [shown]);
  const read = readPoints(draft);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const box = event.currentTarget;
    const inside = box.value !== '' && box.selectionStart !== box.selectionEnd;
    const atStart = inside || box.selectionStart === 0;
    const atEnd = inside || box.selectionStart === box.value.length;
    const step =
      steps[event.key] ??
      (event.key === 'ArrowLeft' && atStart ? [0, -1] : event.key === 'ArrowRight' && atEnd ? [0, 1] : null);
    if (event.key === 'Escape') setDraft(shown);
    if (step === null) return;
    const next = box
      .closest('table')
      ?.querySelector<HTMLInputElement>(`[data-cell="${row + step[0]}-${column + step[1]}"]`);
    event.preventDefault();
    if (next) {
      next.focus();
      next.select();
    } else box.blur();
  };
  return (
    <input
      className={classes.score}
      inputMode="numeric"
      aria-label={label}
      aria-invalid={read === undefined}
      data-cell={`${row}-${column}`}
      data-testid={testId}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => {
        if (read === undefined) setDraft(shown);
        else if (read !== points) onSave(read);
      }}
      onKeyDown={onKeyDown}
    />
  );
}

// What each year asks for as bars, decided and undecided apart; the table below says the same in figures.
import type { BudgetCell } from '../../../../shared/store/queries/deadlines';
import { type AmountUnit, amountText } from '../../components/deadlines/deadlineText';
import { useT } from '../../lib/i18n';
import { barHeight, figure } from './budget';
import classes from './deadlines.module.css';

export interface BudgetBarsProps {
  readonly years: readonly number[];
  readonly totals: readonly BudgetCell[];
  readonly unit: AmountUnit;
  /** The chart in one sentence. */
  readonly summary: string;
}

const room = 120;

export function BudgetBars({ years, totals, unit, summary }: BudgetBarsProps) {
  const t = useT();
  const highest = Math.max(...totals.map((cell) => figure(cell, 'due').fen), 0);
  const height = (fen: number): string => `${Math.round((barHeight(fen, highest) * room) / 100)}px`;
  return (
    <>
      <div className={classes.legend} aria-hidden>
        <span data-part="keep">{t('deadlines.part.keep')}</span>
        <span data-part="undecided">{t('deadlines.part.undecided')}</span>
      </div>
      <div className={classes.bars} role="img" aria-label={summary}>
        {totals.map((cell, i) => (
          <div className={classes.barColumn} key={years[i]} aria-hidden>
            {amountText(figure(cell, 'due').fen, unit)}
            <div className={classes.stack}>
              <i data-part="keep" style={{ height: height(cell.keep.fen) }} />
              <i data-part="undecided" style={{ height: height(cell.undecided.fen) }} />
            </div>
            {years[i]}
          </div>
        ))}
      </div>
    </>
  );
}

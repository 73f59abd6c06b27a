// An amount with its explanation: a click opens schedule, reduction, surcharge and source.
import { Popover } from '@mantine/core';
import { useState } from 'react';
import { annuityBill } from '../../../../domain/patents/annuity/annuity';
import type { SurchargeReading } from '../../../../domain/patents/annuity/surcharge';
import { ymdOf } from '../../../../domain/patents/deadlines/ymd';
import type { FeeReduction } from '../../../../domain/patents/parts';
import type { PatentType } from '../../../../domain/patents/records';
import { useT } from '../../lib/i18n';
import { AmountExplanation } from './AmountExplanation';
import classes from './Deadlines.module.css';
import { type AmountUnit, amountText } from './deadlineText';

export interface ExplainedAmountProps {
  readonly type: PatentType;
  readonly year: number;
  readonly reduction: FeeReduction;
  /** Year of life of the grant, 0 = unknown. */
  readonly grantYear: number;
  /** The anniversary, `yyyy-MM-dd`. */
  readonly due: string;
  readonly today: string;
  /** Counted as late: with surcharge as of today. */
  readonly late: boolean;
  readonly reading: SurchargeReading;
  readonly unit?: AmountUnit;
}

function billOf({ type, year, reduction, grantYear, due, today, late, reading }: ExplainedAmountProps) {
  return annuityBill(
    { type, year, reduction, ...(grantYear > 0 ? { grantYear } : {}) },
    ymdOf(due),
    ymdOf(late ? today : due),
    // The schedule of the day it is paid: the due date, or today where that has passed.
    [due, today].sort()[1] ?? today,
    reading,
  );
}

export function ExplainedAmount(props: ExplainedAmountProps) {
  const { year, unit = 'yuan' } = props;
  const t = useT();
  const [opened, setOpened] = useState(false);
  const bill = billOf(props);
  const amount = amountText(bill.totalFen, unit);
  const button = (
    <button
      type="button"
      className={classes.explained}
      onClick={(event) => {
        event.stopPropagation();
        setOpened(!opened);
      }}
      aria-haspopup="dialog"
      aria-expanded={opened}
      aria-label={`${amount} · ${t('deadlines.explainTitle', { year })}`}
    >
      {amount}
    </button>
  );
  // A list has thousands of amounts: the panel is made for the one that is asked about.
  if (!opened) return button;
  return (
    <Popover opened onChange={setOpened} width={340} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>{button}</Popover.Target>
      <Popover.Dropdown onClick={(event) => event.stopPropagation()} data-testid="amount-explained">
        <AmountExplanation {...props} bill={bill} />
      </Popover.Dropdown>
    </Popover>
  );
}

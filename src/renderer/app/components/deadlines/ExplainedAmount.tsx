// An amount with its explanation: a click opens schedule, reduction, surcharge and source, and says what is not verified.
import { Popover, Table, Text } from '@mantine/core';
import { annuityBill } from '../../../../domain/patents/annuity/annuity';
import type { SurchargeReading } from '../../../../domain/patents/annuity/surcharge';
import { surchargeRules } from '../../../../domain/patents/annuity/surcharge';
import { ymdOf } from '../../../../domain/patents/deadlines/ymd';
import type { FeeReduction } from '../../../../domain/patents/parts';
import type { PatentType } from '../../../../domain/patents/records';
import { useT } from '../../lib/i18n';
import { UnverifiedBadge } from '../UnverifiedBadge';
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

export function ExplainedAmount(props: ExplainedAmountProps) {
  const { type, year, reduction, grantYear, due, today, late, reading, unit = 'yuan' } = props;
  const t = useT();
  const paid = ymdOf(late ? today : due);
  const bill = annuityBill(
    { type, year, reduction, ...(grantYear > 0 ? { grantYear } : {}) },
    ymdOf(due),
    paid,
    // The schedule of the day it is paid: the due date, or today where that has passed.
    [due, today].sort()[1] ?? today,
    reading,
  );
  const line = (label: string, fen: number) => (
    <Table.Tr>
      <Table.Td>{label}</Table.Td>
      <Table.Td ta="right">{amountText(fen)}</Table.Td>
    </Table.Tr>
  );
  const percent = surchargeRules[reading].percents[Math.min(bill.month, 6) - 1] ?? 0;
  return (
    <Popover width={340} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={classes.explained}
          onClick={(event) => event.stopPropagation()}
          aria-label={`${amountText(bill.totalFen, unit)} · ${t('deadlines.explainTitle', { year })}`}
        >
          {amountText(bill.totalFen, unit)}
        </button>
      </Popover.Target>
      <Popover.Dropdown onClick={(event) => event.stopPropagation()} data-testid="amount-explained">
        <Text fw={600} size="sm" mb={4}>
          {t('deadlines.explainTitle', { year })}
          {!bill.verified && (
            <>
              {' '}
              <UnverifiedBadge source={late ? bill.surchargeRule.source : bill.source} />
            </>
          )}
        </Text>
        <Table fz="xs" withRowBorders={false} verticalSpacing={2} horizontalSpacing={0}>
          <Table.Tbody>
            {line(t('deadlines.explainFee', { type: t(`domain.type.${type}`), year }), bill.fullFen)}
            {bill.applied !== 'none' &&
              line(
                t('deadlines.explainReduced', { reduction: t(`domain.feeReduction.${reduction}`) }),
                bill.fen,
              )}
            {bill.surchargeFen > 0 &&
              line(
                t('deadlines.explainSurcharge', { month: Math.min(bill.month, 6), percent }),
                bill.surchargeFen,
              )}
            {bill.restorationFen > 0 && line(t('deadlines.explainRestoration'), bill.restorationFen)}
          </Table.Tbody>
          <Table.Tfoot>{line(t('deadlines.explainTotal'), bill.totalFen)}</Table.Tfoot>
        </Table>
        {reduction !== 'none' && (
          <Text size="xs" mt={4}>
            {bill.reductionEnded
              ? t('deadlines.explainEnded')
              : grantYear > 0
                ? t('deadlines.explainGrant', { year: grantYear })
                : t('deadlines.explainGrantUnknown')}
          </Text>
        )}
        <Text size="xs" c="dimmed" mt={4}>
          {t('deadlines.explainSource')}
          {t('common.separator')}
          {bill.source}
          {bill.surchargeFen > 0 && `；${bill.surchargeRule.source}`}
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
}

// How the annuity of a year is made up: schedule, reduction, surcharge, restoration, total and where it was read.
import { Table, Text } from '@mantine/core';
import type { AnnuityBill } from '../../../../domain/patents/annuity/annuity';
import { type SurchargeReading, surchargeRules } from '../../../../domain/patents/annuity/surcharge';
import type { FeeReduction } from '../../../../domain/patents/parts';
import type { PatentType } from '../../../../domain/patents/records';
import { useT } from '../../lib/i18n';
import { UnverifiedBadge } from '../UnverifiedBadge';
import { amountText } from './deadlineText';

export interface AmountExplanationProps {
  readonly bill: AnnuityBill;
  readonly type: PatentType;
  readonly year: number;
  readonly reduction: FeeReduction;
  /** Year of life of the grant, 0 = unknown. */
  readonly grantYear: number;
  /** Counted as late: with surcharge as of today. */
  readonly late: boolean;
  readonly reading: SurchargeReading;
}

export function AmountExplanation(props: AmountExplanationProps) {
  const { bill, type, year, reduction, grantYear, late, reading } = props;
  const t = useT();
  const line = (label: string, fen: number) => (
    <Table.Tr>
      <Table.Td>{label}</Table.Td>
      <Table.Td ta="right">{amountText(fen)}</Table.Td>
    </Table.Tr>
  );
  const percent = surchargeRules[reading].percents[Math.min(bill.month, 6) - 1] ?? 0;
  return (
    <>
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
    </>
  );
}

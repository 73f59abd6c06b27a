// The annuities of one patent year by year: due day, grace, amount with its explanation, state, decision, payment.
import { Button, Table, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { lateFee, yearFee } from '../../../../domain/patents/annuity/annuity';
import { dutyFacts } from '../../../../domain/patents/deadlines/facts';
import { type AnnuityYear, annuityYears, grantYear } from '../../../../domain/patents/deadlines/years';
import { daysFrom, isoOf, ymdOf } from '../../../../domain/patents/deadlines/ymd';
import type { Patent } from '../../../../domain/patents/records';
import { useT } from '../../lib/i18n';
import { StatusBadge } from '../StatusBadge';
import classes from './Deadlines.module.css';
import { amountText, stateText, stateTone } from './deadlineText';
import { ExplainedAmount } from './ExplainedAmount';
import { useDeadlineRules } from './useDeadlineRules';
import { YearActions } from './YearActions';

export interface AnnuityTableProps {
  readonly patent: Patent;
  /** Local date, `yyyy-MM-dd`. */
  readonly today: string;
}

const settled = (year: AnnuityYear): boolean =>
  year.state === 'paid' || year.state === 'registration' || year.state === 'presumed';

export function AnnuityTable({ patent, today }: AnnuityTableProps) {
  const t = useT();
  const { reading, days } = useDeadlineRules();
  const [past, setPast] = useState(false);
  const facts = dutyFacts(patent);
  const now = ymdOf(today);
  const years = annuityYears(facts, now, days);
  const firstOpen = years.findIndex((year) => !settled(year));
  // The last settled year stays in sight: it says what the next one follows from.
  const hidden = past || firstOpen <= 1 ? 0 : firstOpen - 1;
  const entry = (year: number) => patent.annuities?.find((one) => one.year === year);

  const row = (one: AnnuityYear) => {
    const { year, state } = one;
    const late = state === 'overdue' || state === 'graceOver';
    const known = entry(year);
    const due = isoOf(one.due);
    const fen =
      yearFee(facts, year, Math.max(one.due, now)) + (late ? lateFee(facts, year, one.due, now, reading) : 0);
    const paidText =
      known?.paidOn !== undefined && known.paidFen !== undefined
        ? t('deadlines.paidOnDay', { date: known.paidOn, amount: amountText(known.paidFen) })
        : (known?.paidOn ?? (known?.paidFen === undefined ? '' : amountText(known.paidFen)));
    const moved = one.payBy === one.due ? [] : [t('deadlines.movedFrom', { date: due })];
    const hint = [...moved, t('deadlines.graceUntil', { date: isoOf(one.graceEnd) })].join('；');
    return (
      <Table.Tr key={year} data-past={settled(one) || undefined} data-testid={`annuity-${year}`}>
        <Table.Td>{t('deadlines.nthYear', { n: year })}</Table.Td>
        <Table.Td title={hint}>{isoOf(one.payBy)}</Table.Td>
        <Table.Td ta="right">
          {state === 'registration' ? (
            amountText(yearFee(facts, year, one.due))
          ) : (
            <ExplainedAmount
              type={patent.type}
              year={year}
              reduction={facts.reduction}
              grantYear={grantYear(facts)}
              due={due}
              today={today}
              late={late}
              reading={reading}
            />
          )}
        </Table.Td>
        <Table.Td>
          <StatusBadge
            tone={stateTone(state, daysFrom(now, one.payBy))}
            label={stateText(state, 'annuity', t)}
            title={state === 'presumed' ? t('deadlines.presumedHint') : undefined}
          />
        </Table.Td>
        <Table.Td title={known?.reason}>
          {paidText || (known?.choice && t(`domain.choice.${known.choice}`))}
        </Table.Td>
        <Table.Td>
          {state !== 'registration' && (
            <YearActions
              patentId={patent.id}
              year={year}
              today={today}
              fen={fen}
              choice={known?.choice}
              paid={state === 'paid'}
            />
          )}
        </Table.Td>
      </Table.Tr>
    );
  };

  return (
    <>
      {(hidden > 0 || past) && (
        <Button variant="subtle" size="compact-sm" onClick={() => setPast(!past)}>
          {t(past ? 'deadlines.hidePast' : 'deadlines.showPast')}
        </Button>
      )}
      <section className={classes.scroll} aria-label={t('deadlines.annuityTable')}>
        <Table
          className={classes.table}
          fz="sm"
          verticalSpacing={4}
          horizontalSpacing={6}
          data-testid="annuities"
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('deadlines.colYear')}</Table.Th>
              <Table.Th>{t('deadlines.colDue')}</Table.Th>
              <Table.Th ta="right">
                {t('deadlines.colAmount')}（{t('deadlines.yuan')}）
              </Table.Th>
              <Table.Th>{t('deadlines.colState')}</Table.Th>
              <Table.Th>{t('deadlines.colChoice')}</Table.Th>
              <Table.Th>
                <VisuallyHidden>{t('common.more')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>{years.slice(hidden).map(row)}</Table.Tbody>
        </Table>
      </section>
    </>
  );
}

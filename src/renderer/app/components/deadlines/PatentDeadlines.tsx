// All time limits of one patent: the next ones with days left, what it costs to its end, and its annuities year by year.
import { Text, Title } from '@mantine/core';
import { annuity, costToTermEnd } from '../../../../domain/patents/annuity/annuity';
import {
  bonusRule,
  compulsoryLicenceRule,
  examinationRule,
  nonUseRule,
  priorityRule,
} from '../../../../domain/patents/deadlines/clockRules';
import {
  type DeadlineKind,
  type DeadlineState,
  eachDeadline,
  moves,
} from '../../../../domain/patents/deadlines/clocks';
import { dutyFacts } from '../../../../domain/patents/deadlines/facts';
import type { DatedRule } from '../../../../domain/patents/deadlines/rule';
import { termRuleOf } from '../../../../domain/patents/deadlines/terms';
import { annuityYears, grantYear, isKept } from '../../../../domain/patents/deadlines/years';
import { addYears, daysFrom, isoOf, ymdOf } from '../../../../domain/patents/deadlines/ymd';
import type { Patent } from '../../../../domain/patents/records';
import { useT } from '../../lib/i18n';
import { EmptyState } from '../EmptyState';
import { StatusBadge } from '../StatusBadge';
import { UnverifiedBadge } from '../UnverifiedBadge';
import { AnnuityTable } from './AnnuityTable';
import classes from './Deadlines.module.css';
import { amountText, daysText, stateText, stateTone } from './deadlineText';
import { useDeadlineRules } from './useDeadlineRules';

export interface PatentDeadlinesProps {
  readonly patent: Patent;
  /** Local date, `yyyy-MM-dd`. */
  readonly today: string;
}

const ruleOfKind = (kind: DeadlineKind, patent: Patent): DatedRule | undefined =>
  ({
    annuity: undefined,
    nonUse: nonUseRule,
    compulsoryLicence: compulsoryLicenceRule,
    termEnd: termRuleOf(patent.type, ymdOf(patent.filingDate)),
    examination: examinationRule,
    priority: priorityRule,
    bonus: bonusRule,
  })[kind];

/** Fen of the years that are neither paid nor presumed paid nor given up. */
function costLeft(patent: Patent, today: string, openYears: readonly number[]): number {
  const granted = grantYear(dutyFacts(patent));
  return openYears.reduce(
    (total, year) =>
      total +
      annuity({
        type: patent.type,
        year,
        reduction: patent.feeReduction ?? 'none',
        on: today,
        ...(granted > 0 ? { grantYear: granted } : {}),
      }).fen,
    0,
  );
}

export function PatentDeadlines({ patent, today }: PatentDeadlinesProps) {
  const t = useT();
  const { days } = useDeadlineRules();
  const facts = dutyFacts(patent);
  const now = ymdOf(today);
  const clocks: Array<{ kind: DeadlineKind; date: number; state: DeadlineState; year: number }> = [];
  eachDeadline(facts, now, addYears(now, 30), days, (kind, nominal, state, year) => {
    const date = moves(kind) ? days.next(nominal) : nominal;
    const isNext = kind !== 'annuity' || !clocks.some((one) => one.kind === 'annuity');
    if (isNext && state !== 'presumed') clocks.push({ kind, date, state, year });
  });
  clocks.sort((a, b) => a.date - b.date);
  const kept = isKept(facts);
  if (clocks.length === 0 && !kept) {
    return <EmptyState title={t('deadlines.patentNone')} hint={t('deadlines.patentNoneHint')} />;
  }
  const open = kept
    ? annuityYears(facts, now, days).filter(({ state }) => ['open', 'overdue', 'graceOver'].includes(state))
    : [];
  const granted = grantYear(facts);
  const whole = costToTermEnd({
    type: patent.type,
    reduction: facts.reduction,
    filed: patent.filingDate ?? today,
    on: today,
    ...(granted > 0 ? { grantYear: granted } : {}),
  });
  return (
    <div data-testid="patent-deadlines">
      <dl className={classes.facts}>
        {clocks.map(({ kind, date, state, year }) => {
          const daysLeft = daysFrom(now, date);
          const rule = ruleOfKind(kind, patent);
          const tone = stateTone(state, daysLeft);
          return (
            <div key={`${kind}${year}`}>
              <dt>
                {kind === 'annuity'
                  ? `${t('deadlines.nextAnnuity')} · ${t('deadlines.nthYear', { n: year })}`
                  : t(`deadlines.kind.${kind}`)}{' '}
                {rule?.verified === false && <UnverifiedBadge source={rule.source} />}
              </dt>
              <dd>
                {isoOf(date)}{' '}
                {state === 'passed' || state === 'dropped' ? (
                  <StatusBadge tone="grey" label={stateText(state, kind, t)} />
                ) : (
                  <span className={classes.days} data-tone={tone} title={rule?.source}>
                    {daysText(daysLeft, t)}
                    {state.startsWith('warned') && ` · ${stateText(state, kind, t)}`}
                  </span>
                )}
              </dd>
            </div>
          );
        })}
        {kept && (
          <>
            <div>
              <dt>{t('deadlines.costLeft')}</dt>
              <dd>
                {amountText(
                  costLeft(
                    patent,
                    today,
                    open.map(({ year }) => year),
                  ),
                )}{' '}
                {t('deadlines.yuan')}
              </dd>
            </div>
            <div>
              <dt>{t('deadlines.costAll')}</dt>
              <dd>
                {amountText(whole)} {t('deadlines.yuan')}
              </dd>
            </div>
          </>
        )}
      </dl>
      {kept ? (
        <>
          <Title order={3} mb={4}>
            {t('deadlines.annuityTable')}
          </Title>
          <AnnuityTable patent={patent} today={today} />
        </>
      ) : (
        <Text size="sm" c="dimmed">
          {t('deadlines.patentNoneHint')}
        </Text>
      )}
    </div>
  );
}

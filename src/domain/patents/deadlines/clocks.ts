// Every deadline of a patent on a day, handed to a visitor one by one: no object a deadline, so that a whole portfolio is read at once.
import { bonusRule, compulsoryLicenceRule, examinationRule, nonUseRule, priorityRule } from './clockRules';
import { type DutyFacts, duty, firstYear } from './facts';
import { termEnd, termYears, yearOfLife } from './terms';
import type { WorkingDays } from './workingDays';
import { annuityDue, grantYear, isInGrace, isKept, yearState } from './years';
import { addMonths, type Ymd } from './ymd';

/** In the order lists and filters show them. */
export const deadlineKinds = [
  'annuity',
  'nonUse',
  'compulsoryLicence',
  'termEnd',
  'examination',
  'priority',
  'bonus',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** `warned4` and `warned45`: four and four and a half years after the grant of a funded patent without use. */
export const deadlineStates = [
  'open',
  'overdue',
  'graceOver',
  'presumed',
  'dropped',
  'warned4',
  'warned45',
  'passed',
] as const;
export type DeadlineState = (typeof deadlineStates)[number];

/** `date` is the day of the rule; the caller moves it with `moves`. `year` is 0 except for annuities. */
export type DeadlineVisitor = (kind: DeadlineKind, date: Ymd, state: DeadlineState, year: number) => void;

/** Time limits that a holiday prolongs; a term or a clock of years does not move. */
export const moves = (kind: DeadlineKind): boolean =>
  kind === 'annuity' || kind === 'examination' || kind === 'priority';

function eachAnnuity(
  facts: DutyFacts,
  today: Ymd,
  until: Ymd,
  days: WorkingDays,
  visit: DeadlineVisitor,
): void {
  const { filed } = facts;
  const first = firstYear(facts.keep | facts.offer | facts.drop);
  const recent = yearOfLife(filed, today);
  const from = Math.max(grantYear(facts) + 1, first === 0 ? recent : Math.min(first, recent), 1);
  const last = termYears(facts.type, filed);
  for (let year = from; year <= last; year++) {
    const due = annuityDue(filed, year);
    if (due > until) return;
    const state = yearState(facts, year, today, days);
    if (state === 'paid' || state === 'registration') continue;
    // Nobody asks any more whether a year was paid once its grace period is over and the patent still lives.
    if (state === 'presumed' && !isInGrace(due, today, days)) continue;
    visit('annuity', due, state, year);
    // Once given up there is nothing after it.
    if (state === 'dropped') return;
  }
}

/** Five years from the grant of a publicly funded patent; evidence of use or an accepted reason stops the clock. */
function nonUse({ duties, granted }: DutyFacts, today: Ymd, visit: DeadlineVisitor): void {
  const stopped = duty.implemented | duty.nonUseApproved;
  if (granted === 0 || (duties & duty.funded) === 0 || (duties & stopped) !== 0) return;
  const date = addMonths(granted, nonUseRule.months);
  const [first, second] = nonUseRule.warnings;
  const state =
    today >= date
      ? 'overdue'
      : today >= addMonths(granted, second)
        ? 'warned45'
        : today >= addMonths(granted, first)
          ? 'warned4'
          : 'open';
  visit('nonUse', date, state, 0);
}

/** Deadlines up to `until`, whatever lies in the past included; `passed` ones have no duty left in them. */
export function eachDeadline(
  facts: DutyFacts,
  today: Ymd,
  until: Ymd,
  days: WorkingDays,
  visit: DeadlineVisitor,
): void {
  const { filed, granted, type, bucket, duties, priority } = facts;
  // Whole portfolios are read: what ended long ago is told by its year before anything is added up.
  const recent = today - 20_000;
  const upTo: DeadlineVisitor = (kind, date, state, year) => {
    if (date <= until) visit(kind, date, state, year);
  };
  const once = (kind: DeadlineKind, date: Ymd): void => upTo(kind, date, date < today ? 'passed' : 'open', 0);
  if (isKept(facts)) {
    eachAnnuity(facts, today, until, days, visit);
    nonUse(facts, today, upTo);
    once('termEnd', termEnd(type, filed));
    if (granted !== 0) {
      if (type !== 'design' && (duties & duty.implemented) === 0) {
        const { grantMonths, filingMonths } = compulsoryLicenceRule;
        once('compulsoryLicence', Math.max(addMonths(granted, grantMonths), addMonths(filed, filingMonths)));
      }
      if (granted > recent) once('bonus', addMonths(granted, bonusRule.months));
    }
  }
  if (filed === 0 || bucket === 'lapsed') return;
  if (priority === 0 && filed > recent) once('priority', addMonths(filed, priorityRule.months[type]));
  if (bucket === 'pending' && granted === 0 && type === 'invention' && (duties & duty.examined) === 0) {
    const from = priority === 0 ? filed : Math.min(priority, filed);
    once('examination', addMonths(from, examinationRule.months));
  }
}

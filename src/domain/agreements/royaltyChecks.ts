// A licensee's report held against the terms: arithmetic, base, steps, minimums, caps, periods, days, trend. Pure; every
// finding names the clause or article and the difference in fen.
import { applyRate, compareRates, type Fen, minus, plus, rateOf, sum } from '../money';
import type { Royalty, TermSet } from '../negotiation/terms';
import type { RoyaltyReport } from '../patents/records';
import { daysAfter } from './registerLife';
import { baseOf, type Earlier, earlierOf, type RoyaltyDue, royaltyDue } from './royalty';
import { type Period, periodsOf } from './royaltyPeriods';

export type RoyaltyCode =
  | 'LINE_ARITHMETIC'
  | 'LINE_INCOMPLETE'
  | 'DEDUCTION_NOT_AGREED'
  | 'AMOUNT_SHORT'
  | 'AMOUNT_OVER'
  | 'STEP_MISSED'
  | 'MINIMUM_SHORT'
  | 'CAP_EXCEEDED'
  | 'PERIOD_UNKNOWN'
  | 'PERIOD_GAP'
  | 'PERIOD_OVERLAP'
  | 'REPORT_LATE'
  | 'PRODUCT_TWICE'
  | 'TREND_DOWN'
  | 'DEDUCTION_UP';

export interface RoyaltyFinding {
  readonly code: RoyaltyCode;
  readonly severity: 'error' | 'warning';
  /** Path of the terms, or the article of law. */
  readonly clause: string;
  /** What it is about in fen: above 0 to our disadvantage. */
  readonly diffFen?: Fen;
  readonly data: Readonly<Record<string, string | number>>;
}

export interface ReportCheck {
  readonly period: Period | undefined;
  readonly expected: RoyaltyDue | undefined;
  readonly findings: readonly RoyaltyFinding[];
}

/** Sales below this part of the average before are asked about; own rule of thumb, not law. */
const trendFloor = { n: 1, d: 2 };
/** Deductions that grow by more than this part of gross sales beside the average before are asked about. */
const deductionStep = { n: 10, d: 100 };
/** Rounding of the other side: a fen a line is no difference. */
const tolerance = (lines: readonly unknown[]): Fen => Math.max(1, lines.length);

const finding = (
  code: RoyaltyCode,
  severity: RoyaltyFinding['severity'],
  clause: string,
  data: RoyaltyFinding['data'] = {},
  diffFen?: Fen,
): RoyaltyFinding => ({ code, severity, clause, data, ...(diffFen === undefined ? {} : { diffFen }) });

function lineFindings(report: RoyaltyReport, terms: Royalty): RoyaltyFinding[] {
  const found: RoyaltyFinding[] = [];
  const seen = new Set<string>();
  for (const [at, line] of report.lines.entries()) {
    const where = { line: at + 1, product: line.product };
    const { grossFen, deductionsFen = 0, baseFen } = line;
    if (seen.has(line.product)) found.push(finding('PRODUCT_TWICE', 'warning', 'royalty.base', where));
    seen.add(line.product);
    if (baseOf(line, terms) === undefined)
      found.push(finding('LINE_INCOMPLETE', 'error', 'royalty.base', where));
    const computed = grossFen === undefined ? undefined : minus(grossFen, deductionsFen);
    if (computed !== undefined && baseFen !== undefined && computed !== baseFen)
      found.push(finding('LINE_ARITHMETIC', 'error', 'royalty.base', where, minus(computed, baseFen)));
    const isAgreed = terms.base === 'netSales' && (terms.deductions ?? []).length > 0;
    if (deductionsFen > 0 && !isAgreed && (terms.base === 'grossSales' || terms.base === 'netSales'))
      found.push(
        finding(
          'DEDUCTION_NOT_AGREED',
          terms.base === 'grossSales' ? 'error' : 'warning',
          'royalty.deductions',
          where,
          terms.rate === undefined ? 0 : applyRate(deductionsFen, terms.rate),
        ),
      );
  }
  return found;
}

function amountFindings(
  report: RoyaltyReport,
  terms: Royalty,
  expected: RoyaltyDue,
  { yearBase }: Earlier,
): RoyaltyFinding[] {
  const diff = minus(expected.due, report.claimedFen);
  const slack = tolerance(report.lines);
  if (diff <= slack && minus(0, diff) <= slack) return [];
  const found: RoyaltyFinding[] = [];
  const [first] = expected.parts;
  const flat = terms.rate === undefined ? undefined : applyRate(expected.base, terms.rate);
  const near = (a: Fen, b: Fen): boolean => minus(a, b) <= slack && minus(b, a) <= slack;
  const withoutTopUp = minus(expected.due, expected.topUp);
  if (expected.topUp > 0 && report.claimedFen < expected.due)
    found.push(finding('MINIMUM_SHORT', 'error', 'royalty.minimums', {}, Math.min(diff, expected.topUp)));
  else if (expected.capped > 0 && near(report.claimedFen, expected.earned))
    found.push(finding('CAP_EXCEEDED', 'warning', 'royalty.yearCapFen', {}, diff));
  else if ((terms.steps ?? []).length > 0 && flat !== undefined && near(report.claimedFen, flat))
    found.push(finding('STEP_MISSED', 'error', 'royalty.steps', { above: first?.from ?? yearBase }, diff));
  const rest = minus(withoutTopUp, report.claimedFen);
  const isSaid = found.length > 0 && (expected.topUp === 0 || rest <= slack);
  if (!isSaid)
    found.push(
      diff > 0
        ? finding('AMOUNT_SHORT', 'error', 'royalty.rate', {}, expected.topUp > 0 ? rest : diff)
        : finding('AMOUNT_OVER', 'warning', 'royalty.rate', {}, diff),
    );
  return found;
}

/** Sales and deductions beside the average of up to four reports before. */
function trendFindings(
  report: RoyaltyReport,
  terms: Royalty,
  before: readonly RoyaltyReport[],
): RoyaltyFinding[] {
  const recent = before.slice(-4);
  if (recent.length < 2) return [];
  const baseSum = (one: RoyaltyReport): Fen => sum(one.lines.map((line) => baseOf(line, terms) ?? 0));
  const mine = baseSum(report);
  const theirs = sum(recent.map(baseSum));
  const found: RoyaltyFinding[] = [];
  const average = theirs > 0 ? applyRate(theirs, { n: 1, d: recent.length }) : 0;
  if (average > 0 && mine < applyRate(average, trendFloor))
    found.push(
      finding('TREND_DOWN', 'warning', '民法典第八百四十六条', { average, base: mine }, minus(average, mine)),
    );
  const gross = (all: readonly RoyaltyReport[]): Fen =>
    sum(all.flatMap(({ lines }) => lines.map(({ grossFen = 0 }) => grossFen)));
  const off = (all: readonly RoyaltyReport[]): Fen =>
    sum(all.flatMap(({ lines }) => lines.map(({ deductionsFen = 0 }) => deductionsFen)));
  const [g0, g1] = [gross(recent), gross([report])];
  if (g0 > 0 && g1 > 0) {
    const usual = applyRate(g1, rateOf(off(recent), g0));
    const more = minus(off([report]), usual);
    if (more > 0 && compareRates(rateOf(more, g1), deductionStep) > 0)
      found.push(finding('DEDUCTION_UP', 'warning', 'royalty.deductions', { usual }, more));
  }
  return found;
}

function periodFindings(
  report: RoyaltyReport,
  period: Period | undefined,
  before: readonly RoyaltyReport[],
  periods: readonly Period[],
): RoyaltyFinding[] {
  const found: RoyaltyFinding[] = [];
  if (period === undefined)
    found.push(
      finding('PERIOD_UNKNOWN', 'warning', 'royalty.everyMonths', { from: report.from, until: report.until }),
    );
  for (const other of before)
    if (other.from <= report.until && report.from <= other.until)
      found.push(
        finding('PERIOD_OVERLAP', 'error', 'royalty.everyMonths', { from: other.from, until: other.until }),
      );
  const missing = periods.filter(
    (one) =>
      one.until < report.from && !before.some((other) => other.from <= one.until && one.from <= other.until),
  );
  const [first] = missing;
  if (first !== undefined)
    found.push(
      finding('PERIOD_GAP', 'warning', 'royalty.everyMonths', {
        from: first.from,
        until: first.until,
        count: missing.length,
      }),
    );
  return found;
}

const byPeriod = (a: RoyaltyReport, b: RoyaltyReport): number =>
  a.from.localeCompare(b.from) || a.id.localeCompare(b.id);

/** The period a report belongs to: the one its first day lies in. */
export const periodOf = (
  report: Pick<RoyaltyReport, 'from'>,
  periods: readonly Period[],
): Period | undefined => periods.find(({ from, until }) => from <= report.from && report.from <= until);

/**
 * A report against the terms in force and the reports before it; `start` and `last` are the first and last day of the
 * agreement. Amounts in fen. Nothing is found where the terms know no royalty.
 */
export function checkReport(
  report: RoyaltyReport,
  { consideration: { royalty } }: TermSet,
  all: readonly RoyaltyReport[],
  start: string,
  last: string,
): ReportCheck {
  if (royalty === undefined) return { period: undefined, expected: undefined, findings: [] };
  const periods = periodsOf(royalty, start, last);
  const others = all.filter(({ id }) => id !== report.id).sort(byPeriod);
  const before = others.filter((one) => byPeriod(one, report) < 0);
  const period = periodOf(report, periods);
  const placed = before.flatMap((one) => {
    const its = periodOf(one, periods);
    return its === undefined ? [] : [{ report: one, period: its }];
  });
  const year = period?.year ?? 1;
  const earlier = earlierOf(royalty, placed, year);
  const expected = royaltyDue(royalty, report.lines, period ?? { year, closesYear: false }, earlier);
  const due = daysAfter(report.until, royalty.dueDays);
  return {
    period,
    expected,
    findings: [
      ...lineFindings(report, royalty),
      ...amountFindings(report, royalty, expected, earlier),
      ...periodFindings(report, period, others, periods),
      ...(report.receivedOn > due
        ? [finding('REPORT_LATE', 'warning', 'royalty.dueDays', { due, received: report.receivedOn })]
        : []),
      ...trendFindings(report, royalty, before),
    ],
  };
}

/** What findings come to against us, fen. */
export const findingsSum = (findings: readonly RoyaltyFinding[]): Fen =>
  findings.reduce(
    (total, { diffFen = 0, severity }) =>
      severity === 'error' && diffFen > 0 ? plus(total, diffFen) : total,
    0,
  );

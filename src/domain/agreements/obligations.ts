// What the terms oblige both sides to, each once by its origin: payments, reports, minimums, upkeep, recordal. Pure: the
// same terms give the same list, so that it can be made again after an amendment.
import type { Due, TermSet } from '../negotiation/terms';
import type { Obligation, Patent } from '../patents/records';
import type { ObligationFields } from './afterRecords';
import { storedTitle } from './obligationTitles';
import { isLicence } from './registerChecks';
import { type Dated, daysAfter, endOf, monthsAfter, startOf } from './registerLife';
import { periodsOf } from './royaltyPeriods';

/** An obligation without the agreement it belongs to; `origin` is its name for ever. */
export type Wanted = Pick<ObligationFields, 'kind' | 'title' | 'by' | 'due' | 'fen'> & {
  readonly origin: string;
};

/** Years an agreement without an end is looked ahead; made anew, the list grows on. */
const openYears = 5;
/** Days before the end at which the office decides about going on. */
const noticeDays = 90;
/** 专利实施许可合同备案: within three months of taking effect (细则 art. 15；备案办法 art. 5). */
const recordalMonths = 3;

const dayOf = (due: Due, start: string): string =>
  'on' in due ? due.on : monthsAfter(start, due.afterMonths);

interface Span {
  readonly start: string;
  /** Last day obligations are made for. */
  readonly last: string;
  readonly isOpen: boolean;
}

type Maker = (terms: TermSet, span: Span, patents: readonly Pick<Patent, 'filingDate'>[]) => Wanted[];

const theirs = (kind: Wanted['kind'], origin: string, title: string, due: string, fen?: number): Wanted => ({
  kind,
  origin,
  title,
  by: 'them',
  due,
  ...(fen === undefined ? {} : { fen }),
});

const ours = (kind: Wanted['kind'], origin: string, title: string, due: string): Wanted => ({
  kind,
  origin,
  title,
  by: 'us',
  due,
});

/** First days of the years of the agreement that begin within the span, 1-based. */
function years({ start, last }: Span): Array<{ year: number; from: string; until: string }> {
  const found: Array<{ year: number; from: string; until: string }> = [];
  for (let year = 1; year <= 60; year++) {
    const from = monthsAfter(start, 12 * (year - 1));
    if (from > last) break;
    const until = daysAfter(monthsAfter(start, 12 * year), -1);
    found.push({ year, from, until: until < last ? until : last });
  }
  return found;
}

const payments: Maker = ({ consideration: of }, { start, last }) => [
  ...(of.lumpSumFen ? [theirs('payment', 'lumpSum', storedTitle('lumpSum'), start, of.lumpSumFen)] : []),
  ...(of.upfrontFen ? [theirs('payment', 'upfront', storedTitle('upfront'), start, of.upfrontFen)] : []),
  ...(of.instalments ?? []).map(({ title, fen, due }, at) =>
    theirs('payment', `instalment:${at + 1}`, title, dayOf(due, start), fen),
  ),
  ...(of.milestones ?? []).flatMap(({ title, fen, due }, at) =>
    due === undefined ? [] : [theirs('milestone', `milestone:${at + 1}`, title, dayOf(due, start), fen)],
  ),
  ...(of.yearlyFen
    ? years({ start, last, isOpen: false }).map(({ year, from }) =>
        theirs('payment', `yearly:${year}`, storedTitle('yearly', year), from, of.yearlyFen),
      )
    : []),
];

const royalties: Maker = ({ consideration: { royalty } }, span) => {
  if (royalty === undefined) return [];
  const { dueDays } = royalty;
  const reports = periodsOf(royalty, span.start, span.last).map(({ from, until }) =>
    theirs('royaltyReport', `report:${from}`, storedTitle('report', from, until), daysAfter(until, dueDays)),
  );
  const ends = new Map(years(span).map(({ year, until }) => [year, until]));
  const minimums = (royalty.minimums ?? []).flatMap(({ year, fen }) => {
    const until = ends.get(year);
    return until === undefined || fen === 0
      ? []
      : [theirs('minimum', `minimum:${year}`, storedTitle('minimum', year), daysAfter(until, dueDays), fen)];
  });
  return [...reports, ...minimums];
};

/** Anniversaries of the filing dates within the span: the days annuities are due (细则 art. 98), one line a year. */
const annuities: Maker = ({ annuitiesBy, mode }, { start, last }, patents) => {
  if (!isLicence(mode)) return [];
  const found = new Map<string, string>();
  for (const { filingDate } of patents) {
    if (filingDate === undefined) continue;
    for (let year = Number(start.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
      const due = monthsAfter(filingDate, 12 * (year - Number(filingDate.slice(0, 4))));
      const known = found.get(String(year));
      if (due >= start && due <= last && due > filingDate && (known === undefined || due < known))
        found.set(String(year), due);
    }
  }
  const make = annuitiesBy === 'licensee' ? theirs : ours;
  return [...found].map(([year, due]) =>
    make('annuity', `annuity:${year}`, storedTitle('annuity', year), due),
  );
};

const others: Maker = (terms, span) => {
  const { mode, audit, insuranceFen } = terms;
  const isGiven = isLicence(mode) || mode === 'transfer' || mode === 'equity';
  const eachYear = years(span);
  return [
    ...(isGiven ? [ours('delivery', 'delivery', storedTitle('delivery'), span.start)] : []),
    ...(isLicence(mode) && mode !== 'openLicence'
      ? [ours('recordal', 'recordal', storedTitle('recordal'), monthsAfter(span.start, recordalMonths))]
      : []),
    ...(insuranceFen
      ? eachYear.map(({ year, from }) =>
          theirs('insurance', `insurance:${year}`, storedTitle('insurance', year), from),
        )
      : []),
    ...(audit
      ? eachYear.map(({ year, until }) =>
          ours('audit', `audit:${year}`, storedTitle('audit', year), daysAfter(until, 60)),
        )
      : []),
    ...(span.isOpen
      ? []
      : [ours('notice', 'expiry', storedTitle('expiry'), daysAfter(span.last, -noticeDays))]),
  ];
};

/**
 * What an agreement with these terms obliges to, by day. Amounts in fen. Nothing where it has no first day; what would
 * fall before the first day (a notice of a short agreement) falls on it.
 */
export function obligationsOf(
  agreement: Dated,
  terms: TermSet,
  patents: readonly Pick<Patent, 'filingDate'>[] = [],
): Wanted[] {
  const start = startOf(agreement, terms);
  if (start === undefined) return [];
  const end = endOf(agreement, terms);
  if (end !== undefined && end < start) return [];
  const isOpen = end === undefined && terms.consideration.royalty !== undefined;
  const last = end ?? daysAfter(monthsAfter(start, 12 * openYears), -1);
  const span = { start, last, isOpen: end === undefined || isOpen };
  return [payments, royalties, annuities, others]
    .flatMap((make) => make(terms, span, patents))
    .map((one) => (one.due < start ? { ...one, due: start } : one))
    .sort((a, b) => a.due.localeCompare(b.due) || a.origin.localeCompare(b.origin));
}

export interface Reconciled {
  readonly create: readonly Wanted[];
  /** Open ones whose day or amount the terms now say differently. */
  readonly update: ReadonlyArray<{ readonly id: string; readonly to: Wanted }>;
  /** Open ones the terms no longer know. */
  readonly drop: readonly string[];
}

const isOpenStill = ({ doneOn, waived, incomeIds = [] }: Obligation): boolean =>
  doneOn === undefined && waived === undefined && incomeIds.length === 0;

/** Origins of what the terms made; payments of accepted reports come from the reports and stay. */
const isFromTerms = (origin: string | undefined): origin is string =>
  origin !== undefined && !origin.startsWith('royalty:');

/** Brings what is recorded in line with what the terms want, each origin once; what is settled or waived stays. */
export function reconcileObligations(have: readonly Obligation[], want: readonly Wanted[]): Reconciled {
  const known = new Map(
    have.flatMap((one) => (one.origin === undefined ? [] : [[one.origin, one] as const])),
  );
  const wanted = new Set(want.map(({ origin }) => origin));
  return {
    create: want.filter(({ origin }) => !known.has(origin)),
    update: want.flatMap((to) => {
      const one = known.get(to.origin);
      if (one === undefined || !isOpenStill(one)) return [];
      const isSame = one.due === to.due && one.fen === to.fen && one.by === to.by && one.title === to.title;
      return isSame ? [] : [{ id: one.id, to }];
    }),
    drop: have.flatMap((one) =>
      isFromTerms(one.origin) && !wanted.has(one.origin) && isOpenStill(one) ? [one.id] : [],
    ),
  };
}

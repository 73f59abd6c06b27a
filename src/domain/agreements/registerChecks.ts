// What stands in the way of a signed agreement: other agreements, the life of its patents, its own dates. Pure; every
// finding names its article. `refuse` ends it, `warn` wants a reason.
import type { DealMode, TermSet } from '../negotiation/terms';
import type { Agreement } from '../patents/records';
import { endOf, heldUntil, overlaps, startOf } from './registerLife';

export type CheckCode =
  | 'AGREEMENT_CONTRADICTS'
  | 'AGREEMENT_BEYOND_TERM'
  | 'AGREEMENT_PATENT_LAPSED'
  | 'AGREEMENT_DATES'
  | 'AGREEMENT_NO_PATENT'
  | 'AGREEMENT_NO_START';

export interface CheckFinding {
  readonly code: CheckCode;
  readonly severity: 'refuse' | 'warn';
  readonly article: string;
  readonly data: Readonly<Record<string, string>>;
}

/** What the register needs to know of a patent. */
export interface PatentLife {
  readonly id: string;
  readonly number: string;
  readonly lapsed: boolean;
  /** Last day of its term, `yyyy-MM-dd`; unknown without a filing date. */
  readonly ends?: string | undefined;
}

/** An agreement beside the terms in force. */
export interface Held {
  readonly agreement: Agreement;
  readonly terms: TermSet | undefined;
}

const licences: ReadonlySet<DealMode> = new Set([
  'exclusiveLicence',
  'soleLicence',
  'ordinaryLicence',
  'subLicence',
  'crossLicence',
  'openLicence',
]);
export const isLicence = (kind: DealMode | undefined): boolean => kind !== undefined && licences.has(kind);
const excludes = (kind: DealMode | undefined): boolean =>
  kind === 'exclusiveLicence' || kind === 'soleLicence';

/** The kind that is recorded, else that of the terms, else what the mode of distribution implies. */
export const kindOf = ({ agreement, terms }: Held): DealMode | undefined =>
  terms?.mode ?? agreement.kind ?? (agreement.mode === 'transfer' ? 'transfer' : undefined);

const same = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === '' || b === '' || a.trim() === b.trim();

/** Different words for field or territory: only a person can tell whether they meet. */
const mayBeApart = (a: Held, b: Held): boolean =>
  !same(a.terms?.field, b.terms?.field) ||
  !same(a.terms?.territory ?? a.agreement.territory, b.terms?.territory ?? b.agreement.territory);

const spanOf = ({ agreement, terms }: Held) => ({
  from: startOf(agreement, terms),
  until: heldUntil(agreement, terms),
});

/** The article two agreements break by holding together, or undefined. */
function clash(mine: Held, other: Held): string | undefined {
  const [a, b] = [kindOf(mine), kindOf(other)];
  if (b === 'transfer' && (a === 'transfer' || isLicence(a))) return '民法典第五百九十七条；专利法第十条';
  if (!isLicence(a) || !isLicence(b)) return undefined;
  if (!excludes(a) && !excludes(b)) return undefined;
  if (a === 'openLicence' || b === 'openLicence') return '专利法第五十一条；专利法实施细则第八十六条';
  return '技术合同纠纷司法解释（2020）第二十五条';
}

/** Agreements in force that this one can not stand beside: exclusive to two, licensed after a transfer. */
export function contradictions(mine: Held, others: readonly Held[]): CheckFinding[] {
  const patents = new Set<string>(mine.agreement.patentIds);
  return others.flatMap((other): CheckFinding[] => {
    const { agreement } = other;
    if (agreement.id === mine.agreement.id || agreement.amends !== undefined) return [];
    if (agreement.confirmedOn === undefined || !agreement.patentIds.some((id) => patents.has(id))) return [];
    const article = clash(mine, other);
    if (article === undefined || !overlaps(spanOf(mine), spanOf(other))) return [];
    const data = { other: agreement.title, party: agreement.party, number: agreement.number ?? '' };
    const severity = mayBeApart(mine, other) ? 'warn' : 'refuse';
    return [{ code: 'AGREEMENT_CONTRADICTS', severity, article, data }];
  });
}

/** A licence is good only while the patent is (民法典 art. 865): none of one that has ended, none beyond its term. */
function lifeFindings(mine: Held, patents: readonly PatentLife[]): CheckFinding[] {
  const end = endOf(mine.agreement, mine.terms);
  const article = '民法典第八百六十五条';
  return patents.flatMap(({ number, lapsed, ends }): CheckFinding[] => {
    if (lapsed) return [{ code: 'AGREEMENT_PATENT_LAPSED', severity: 'refuse', article, data: { number } }];
    if (ends === undefined || end === undefined || !isLicence(kindOf(mine)) || end <= ends) return [];
    return [{ code: 'AGREEMENT_BEYOND_TERM', severity: 'refuse', article, data: { number, ends, end } }];
  });
}

function ownFindings(mine: Held): CheckFinding[] {
  const { agreement, terms } = mine;
  const [start, end] = [startOf(agreement, terms), endOf(agreement, terms)];
  const found: CheckFinding[] = [];
  if (start === undefined)
    found.push({ code: 'AGREEMENT_NO_START', severity: 'refuse', article: '民法典第五百零二条', data: {} });
  if (start !== undefined && end !== undefined && end < start)
    found.push({
      code: 'AGREEMENT_DATES',
      severity: 'refuse',
      article: '民法典第一百六十条',
      data: { start, end },
    });
  const needsPatent = isLicence(kindOf(mine)) || kindOf(mine) === 'transfer' || kindOf(mine) === 'pledge';
  if (needsPatent && agreement.patentIds.length === 0)
    found.push({
      code: 'AGREEMENT_NO_PATENT',
      severity: 'warn',
      article: '民法典第八百六十三条',
      data: {},
    });
  return found;
}

/** Everything that stands in the way, the refusals first. */
export function registerFindings(
  mine: Held,
  others: readonly Held[],
  patents: readonly PatentLife[],
): CheckFinding[] {
  const found = [...ownFindings(mine), ...lifeFindings(mine, patents), ...contradictions(mine, others)];
  return found.sort((a, b) => (a.severity === b.severity ? 0 : a.severity === 'refuse' ? -1 : 1));
}

// Every field of a set of terms in the order of the form: what it is called, what kind of value it has, where it stands.
// One table for the form, the comparison, the printed sheet and the difference between two versions.
import { sameValue } from '../../replication/patch';
import type { EquityTerm, Royalty, TermSet } from '../terms';

export const termSections = ['subject', 'price', 'royalty', 'equity', 'rights', 'duties'] as const;
export type TermSection = (typeof termSections)[number];

export type TermKind =
  | 'text'
  | 'long'
  | 'date'
  | 'months'
  | 'days'
  | 'money'
  | 'share'
  | 'yesNo'
  | 'choice'
  | 'lines'
  | 'patents'
  | 'instalments'
  | 'milestones'
  | 'steps'
  | 'minimums';

export interface TermField {
  readonly path: string;
  readonly section: TermSection;
  readonly kind: TermKind;
  /** Of a choice: the values. */
  readonly choices?: readonly string[];
}

const field = (
  section: TermSection,
  path: string,
  kind: TermKind,
  choices?: readonly string[],
): TermField => ({
  section,
  path,
  kind,
  ...(choices === undefined ? {} : { choices }),
});

const sides = ['licensor', 'licensee'];
const money = 'consideration';
const royalty = `${money}.royalty`;

export const termFields: readonly TermField[] = [
  field('subject', 'mode', 'choice'),
  field('subject', 'patentIds', 'patents'),
  field('subject', 'field', 'text'),
  field('subject', 'territory', 'text'),
  field('subject', 'startsOn', 'date'),
  field('subject', 'months', 'months'),
  field('subject', 'endsOn', 'date'),
  field('price', `${money}.lumpSumFen`, 'money'),
  field('price', `${money}.upfrontFen`, 'money'),
  field('price', `${money}.yearlyFen`, 'money'),
  field('price', `${money}.securedFen`, 'money'),
  field('price', `${money}.vatIncluded`, 'yesNo'),
  field('price', `${money}.instalments`, 'instalments'),
  field('price', `${money}.milestones`, 'milestones'),
  field('royalty', `${royalty}.base`, 'choice', ['netSales', 'grossSales', 'profit', 'units']),
  field('royalty', `${royalty}.rate`, 'share'),
  field('royalty', `${royalty}.perUnitFen`, 'money'),
  field('royalty', `${royalty}.deductionRate`, 'share'),
  field('royalty', `${royalty}.yearCapFen`, 'money'),
  field('royalty', `${royalty}.totalCapFen`, 'money'),
  field('royalty', `${royalty}.everyMonths`, 'months'),
  field('royalty', `${royalty}.dueDays`, 'days'),
  field('royalty', `${royalty}.deductions`, 'lines'),
  field('royalty', `${royalty}.steps`, 'steps'),
  field('royalty', `${royalty}.minimums`, 'minimums'),
  field('equity', `${money}.equity.company`, 'text'),
  field('equity', `${money}.equity.valuationFen`, 'money'),
  field('equity', `${money}.equity.share`, 'share'),
  field('equity', `${money}.equity.awardShare`, 'share'),
  field('equity', `${money}.warrant.share`, 'share'),
  field('equity', `${money}.warrant.priceFen`, 'money'),
  field('equity', `${money}.warrant.until`, 'date'),
  field('rights', 'improvements', 'choice', ['each', ...sides, 'joint']),
  field('rights', 'grantBack', 'choice', ['none', 'free', 'paid']),
  field('rights', 'sublicensing', 'choice', ['forbidden', 'withConsent', 'allowed']),
  field('rights', 'sublicenceShare', 'share'),
  field('rights', 'annuitiesBy', 'choice', sides),
  field('rights', 'enforcementBy', 'choice', [...sides, 'joint']),
  field('rights', 'publication', 'choice', ['free', 'afterReview', 'withConsent']),
  field('rights', 'confidentialMonths', 'months'),
  field('duties', 'audit', 'yesNo'),
  field('duties', 'insuranceFen', 'money'),
  field('duties', 'lateRatePerDay', 'share'),
  field('duties', 'disputes', 'text'),
  field('duties', 'warranties', 'lines'),
  field('duties', 'termination', 'lines'),
  field('duties', 'other', 'long'),
];

type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a field, undefined where the terms are silent. */
export function readTerm(terms: TermSet, path: string): unknown {
  let value: unknown = terms;
  for (const key of path.split('.')) value = isValues(value) ? value[key] : undefined;
  return value;
}

const plainRoyalty: Royalty = { base: 'netSales', everyMonths: 12, dueDays: 60 };
const plainEquity: EquityTerm = { company: '', valuationFen: 0, share: { n: 0, d: 1 } };
/** Parts that are there as soon as one of their fields is, and gone when nothing but these is left. */
const parts: Readonly<Record<string, Values>> = {
  [royalty]: plainRoyalty,
  [`${money}.equity`]: plainEquity,
  [`${money}.warrant`]: { share: { n: 0, d: 1 }, priceFen: 0 },
};

const isNothing = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

function written(part: Values, keys: readonly string[], value: unknown, path: string): Values {
  const [key = '', ...rest] = keys;
  const here = path === '' ? key : `${path}.${key}`;
  const start = parts[here] ?? {};
  const inner =
    rest.length === 0 ? value : written(isValues(part[key]) ? part[key] : start, rest, value, here);
  const { [key]: _old, ...others } = part;
  if (rest.length === 0 && isNothing(value)) {
    // A field its part can not be without goes back to its plain value.
    const plain = parts[path]?.[key];
    return plain === undefined ? others : { ...others, [key]: plain };
  }
  const isEmptyPart = parts[here] !== undefined && sameValue(inner, parts[here]);
  return isEmptyPart ? others : { ...others, [key]: inner };
}

/** Terms with one field set; nothing (undefined, '', an empty list) clears it. Lists of patents may be empty. */
export function writeTerm(terms: TermSet, path: string, value: unknown): TermSet {
  if (path === 'patentIds') return { ...terms, patentIds: value as TermSet['patentIds'] };
  return written(terms as unknown as Values, path.split('.'), value, '') as unknown as TermSet;
}

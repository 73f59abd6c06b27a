// How a rule for terms is written, and which ways of giving a right on belong together.
import type { CheckRule, Words } from '../../declarations/check';
import type { DealMode } from '../terms';

interface Told {
  readonly id: string;
  /** First day the article says so, ISO. */
  readonly since: string;
  readonly source: string;
  readonly verified?: boolean;
  readonly title: Words;
  readonly why: Words;
  readonly cure: Words;
}

export const termRule = ({ since, verified = true, ...rest }: Told): CheckRule => ({
  ...rest,
  effectiveFrom: since,
  verified,
});

/** 民法典, in force since. */
export const civilCode = '2021-01-01';
/** 专利法 (2020), in force since. */
export const patentLaw = '2021-06-01';

/** The right itself changes hands. */
export const assigns: ReadonlySet<DealMode> = new Set(['transfer', 'equity', 'warrant']);
/** Keeps all others out. */
export const exclusive: ReadonlySet<DealMode> = new Set(['exclusiveLicence', 'soleLicence']);
export const licences: ReadonlySet<DealMode> = new Set([
  'exclusiveLicence',
  'soleLicence',
  'ordinaryLicence',
  'subLicence',
  'crossLicence',
  'openLicence',
]);
/** Work for somebody; there may be no patent yet. */
export const work: ReadonlySet<DealMode> = new Set([
  'entrustedDevelopment',
  'jointDevelopment',
  'consulting',
  'service',
]);
/** A right on a patent is given or promised. */
export const givesRight = (mode: DealMode): boolean => !work.has(mode);

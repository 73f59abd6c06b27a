// Other faces of an application number: as a patent number, and what its type digit says about the way it came in.

/**
 * How an application reached the Chinese office, by its type digit (ZC 0006-2003): 1, 2, 3 filed here;
 * 8 and 9 a PCT application that entered the national phase.
 */
export type FilingRoute = 'invention' | 'utilityModel' | 'design' | 'pctInvention' | 'pctUtilityModel';

const ROUTES: Readonly<Record<string, FilingRoute>> = {
  '1': 'invention',
  '2': 'utilityModel',
  '3': 'design',
  '8': 'pctInvention',
  '9': 'pctUtilityModel',
};

/** @param canonical `YYYYTNNNNNNN.C` or `YYTNNNNN.C`; undefined where the digit means nothing. */
export const filingRoute = (canonical: string): FilingRoute | undefined =>
  ROUTES[canonical.charAt(canonical.indexOf('.') === 12 ? 4 : 2)];

/** 专利号: ZL before the application number. Only a granted right has one. */
export const patentNumber = (canonical: string): string => `ZL${canonical}`;

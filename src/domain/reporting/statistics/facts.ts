// What statistics are counted from: the books and the register as they stand, and of each patent what a count asks for.
import type {
  Agreement,
  Deal,
  DistributionRun,
  Filing,
  Holding,
  Income,
  Outlay,
  TechnicalResult,
} from '../../patents/records';

/** A patent as far as it is counted. */
export interface PatentFact {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly type: 'invention' | 'utilityModel' | 'design';
  readonly bucket: 'unknown' | 'pending' | 'inForce' | 'lapsed';
  /** ISO, '' where the list does not say. */
  readonly filed: string;
  readonly granted: string;
  readonly department: string;
  readonly implementation: string;
  readonly isFunded: boolean;
  /** Accepted by the platform (登记入库). */
  readonly isRegistered: boolean;
  /** Technology field of WIPO, 1 to 35, '' where the class is unknown. */
  readonly field: string;
}

export interface StatFacts {
  readonly organisation: string;
  /** Province of the institution in the words of the list of provinces; '' = not said. */
  readonly province: string;
  readonly agreements: readonly Agreement[];
  readonly incomes: readonly Income[];
  readonly outlays: readonly Outlay[];
  readonly runs: readonly DistributionRun[];
  readonly filings: readonly Filing[];
  readonly holdings: readonly Holding[];
  readonly results: readonly TechnicalResult[];
  readonly deals: readonly Deal[];
  readonly patents: readonly PatentFact[];
  departmentName(id: string | undefined): string;
}

export interface StatOptions {
  /** Both ends included, ISO. */
  readonly from: string;
  readonly until: string;
  readonly asOf: string;
  /** What the office wrote, by id of the narrative. */
  readonly narratives: Readonly<Record<string, string>>;
  /** What the office filled in, by id. */
  readonly asked: Readonly<Record<string, number>>;
  readonly title?: string;
}

export const within = (
  iso: string | undefined,
  { from, until }: Pick<StatOptions, 'from' | 'until'>,
): boolean => iso !== undefined && iso !== '' && iso >= from && iso <= until;

/** The same span one year before. */
export function yearBefore<T extends Pick<StatOptions, 'from' | 'until'>>(options: T): T {
  const back = (iso: string): string => {
    const year = String(Number(iso.slice(0, 4)) - 1);
    // 29 February has no day one year before.
    return `${year}${iso.slice(4) === '-02-29' ? '-02-28' : iso.slice(4)}`;
  };
  return { ...options, from: back(options.from), until: back(options.until) };
}

/** Five calendar years that end with the one of `until`. */
export const fiveYears = ({ until }: Pick<StatOptions, 'until'>): string[] => {
  const last = Number(until.slice(0, 4));
  return Array.from({ length: 5 }, (_, i) => String(last - 4 + i));
};

/** The days a report is about. */
export const datesOf = ({
  from,
  until,
  asOf,
}: StatOptions): Pick<StatOptions, 'from' | 'until' | 'asOf'> => ({
  from,
  until,
  asOf,
});

// What statistics are counted from: the books and the register as they stand, and of each patent what a count asks for.
import type { WantedFiling } from '../../declarations/wanted';
import type { DeadlineKind, DeadlineState } from '../../patents/deadlines/clocks';
import type { AnnuityChoice, TransferMode } from '../../patents/parts';
import type {
  Agreement,
  Deal,
  DealEvent,
  DistributionRun,
  Filing,
  Holding,
  Income,
  Offer,
  Outlay,
  RoyaltyReport,
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
  /** 资源库分层 in the office's own words, '' = none. */
  readonly tier: string;
}

/** What the inventory card of a patent says. */
export interface AnswerFact {
  readonly modes: readonly TransferMode[];
  /** '' = not answered. */
  readonly maturity: string;
  readonly selfRating: string;
  /** All six questions are answered. */
  readonly isComplete: boolean;
}

/** Something to be done for a patent by a day. */
export interface DutyFact {
  readonly patentId: string;
  readonly number: string;
  readonly title: string;
  /** '' where none is entered. */
  readonly departmentId: string;
  readonly isFunded: boolean;
  readonly kind: DeadlineKind;
  /** Last day, ISO, moved to a working day where the rule says so. */
  readonly date: string;
  readonly daysLeft: number;
  readonly state: DeadlineState;
  readonly choice?: AnnuityChoice;
  /** Year of life, of an annuity. */
  readonly year?: number;
  /** Fen payable as of the day of the report, surcharge included; of what is given up 0. */
  readonly fen: number;
  readonly surchargeFen: number;
  /** Fen of the year without reduction; of an annuity alone. */
  readonly fullFen: number;
  /** Fen that giving the year up saves: of an annuity that is given up. */
  readonly savedFen: number;
}

/** Duties of the span, and what is not among them. */
export interface DutyFacts {
  readonly lines: readonly DutyFact[];
  /** Those there are; more than the lines where the list was cut. */
  readonly total: number;
  readonly undated: number;
  readonly unknown: number;
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
  readonly offers: readonly Offer[];
  readonly events: readonly DealEvent[];
  readonly royaltyReports: readonly RoyaltyReport[];
  /** Filings nobody has begun. */
  readonly wanted: readonly WantedFiling[];
  /** The patents that are counted. */
  readonly patents: readonly PatentFact[];
  /** Every patent: what agreements name is looked up here, whatever department is counted. */
  readonly register: readonly PatentFact[];
  /** By id of the patent; empty for statistics that do not ask. */
  readonly answers: ReadonlyMap<string, AnswerFact>;
  readonly duties: DutyFacts;
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
  /** Only what belongs to this department; '' = what belongs to none. */
  readonly departmentId?: string;
  /** The record a statistic is about. */
  readonly subject?: string;
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

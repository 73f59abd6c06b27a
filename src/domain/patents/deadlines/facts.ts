// The few facts of a patent that deadlines depend on, as numbers: the store keeps them in columns, the record tab makes them.
import type { AnnuityEntry, FeeReduction } from '../parts';
import type { LegalBucket, Patent, PatentType } from '../records';
import { type Ymd, ymdOf } from './ymd';

/** Bits by year of life: bit 5 set = year 5. Years go to 25, so a whole number holds them. */
export type YearBits = number;

export const hasYear = (bits: YearBits, year: number): boolean => (bits & (1 << year)) !== 0;
/** Highest year of the set, 0 = none. */
export const lastYear = (bits: YearBits): number => (bits === 0 ? 0 : 31 - Math.clz32(bits));
/** Lowest year of the set, 0 = none. */
export const firstYear = (bits: YearBits): number => (bits === 0 ? 0 : 31 - Math.clz32(bits & -bits));

export interface AnnuityBits {
  paid: YearBits;
  keep: YearBits;
  drop: YearBits;
  offer: YearBits;
}

/** Duties of use and procedure as bits of one byte. */
export const duty = {
  /** 财政资助: declared or to be declared, or linked to a funded project and not declared free of it. */
  funded: 1,
  /** There is evidence of use, or a state of use other than 未实施. */
  implemented: 2,
  /** 正当理由 with its approver. */
  nonUseApproved: 4,
  /** 实质审查 was requested. */
  examined: 8,
  declared: 16,
} as const;

export interface DutyFacts extends AnnuityBits {
  type: PatentType;
  bucket: LegalBucket;
  filed: Ymd;
  granted: Ymd;
  /** Earliest priority date, 0 = none claimed. */
  priority: Ymd;
  reduction: FeeReduction;
  duties: number;
}

export function annuityBits(entries: readonly AnnuityEntry[] = []): AnnuityBits {
  const bits: AnnuityBits = { paid: 0, keep: 0, drop: 0, offer: 0 };
  for (const { year, choice, paid, paidOn, paidFen } of entries) {
    if (paid !== undefined || paidOn !== undefined || paidFen !== undefined) bits.paid |= 1 << year;
    if (choice === 'keep') bits.keep |= 1 << year;
    if (choice === 'drop') bits.drop |= 1 << year;
    if (choice === 'offerInventor') bits.offer |= 1 << year;
  }
  return bits;
}

const isExamined = (patent: Patent): boolean =>
  /实质审查|实审/.test(patent.legalStatus ?? '') ||
  (patent.legalEvents ?? []).some(({ code, text }) => code === 'SE01' || /实质审查.*生效/.test(text));

function dutiesOf(patent: Patent): number {
  const declaration = patent.fundingDeclaration?.status;
  const funded = declaration === undefined ? patent.projectIds.length > 0 : declaration !== 'notFunded';
  const used = patent.implementationStatus;
  return (
    (funded ? duty.funded : 0) |
    ((used !== undefined && used !== 'none') || (patent.implementations ?? []).length > 0
      ? duty.implemented
      : 0) |
    (patent.nonUseReason === undefined ? 0 : duty.nonUseApproved) |
    (isExamined(patent) ? duty.examined : 0) |
    (declaration === 'declared' ? duty.declared : 0)
  );
}

/** Earliest date in the words of a priority claim (`2023-01-05 CN 202310012345.6`), 0 = none readable. */
function priorityOf(text: string | undefined): Ymd {
  if (text === undefined) return 0;
  const days = [...text.matchAll(/(?<!\d)((?:19|20)\d{2})[-./年](\d{1,2})[-./月](\d{1,2})(?!\d)/g)].map(
    ([, year, month, day]) => Number(year) * 10_000 + Number(month) * 100 + Number(day),
  );
  return days.length === 0 ? 0 : Math.min(...days);
}

/** Columns of the store: what is not in its other columns already. */
export const dutyColumns = (patent: Patent): AnnuityBits & { duties: number; priority: Ymd } => ({
  ...annuityBits(patent.annuities),
  duties: dutiesOf(patent),
  priority: priorityOf(patent.priority),
});

export const dutyFacts = (patent: Patent): DutyFacts => ({
  ...dutyColumns(patent),
  type: patent.type,
  bucket: patent.legalBucket,
  filed: ymdOf(patent.filingDate),
  granted: ymdOf(patent.grantDate),
  reduction: patent.feeReduction ?? 'none',
});

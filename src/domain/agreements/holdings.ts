// 作价入股: what a holding gives the inventors, the yearly classed assessment of all holdings together, and a sale. Pure.
import type { Floor } from '../distribution/floors';
import { floorsOn } from '../distribution/floors';
import { type EquitySale, taxOnEquitySale } from '../distribution/taxes';
import { applyRate, compareRates, type Fen, minus, multiplyRates, plus, type Rate } from '../money';
import type { Holding } from '../patents/records';

export type HoldingClass = NonNullable<Holding['assessments']>[number]['class'];
export const holdingClasses = [
  'growing',
  'stable',
  'atRisk',
  'impaired',
  'exited',
] as const satisfies readonly HoldingClass[];

export interface AwardFinding {
  readonly place: string;
  readonly article?: string | undefined;
  readonly source: string;
  readonly verified: boolean;
  /** Least part of the shares for the inventors, and the part that is given, exact. */
  readonly required: Rate;
  readonly actual: Rate;
  readonly short: boolean;
}

/** The award of shares against each floor that holds on `date` in `region` (促进科技成果转化法 art. 45(2) and local rules). */
export function awardFindings(
  { awardShare }: Pick<Holding, 'awardShare'>,
  floors: readonly Floor[],
  date: string,
  region: string,
): AwardFinding[] {
  const actual = awardShare ?? '0';
  return floorsOn(floors, date, region).flatMap(({ equity, place, article, source, verified }) =>
    equity === undefined
      ? []
      : [
          {
            place,
            article,
            source,
            verified,
            required: equity,
            actual,
            short: compareRates(actual, equity) < 0,
          },
        ],
  );
}

export interface HeldParts {
  /** Of the company: given to the inventors and kept by the institution; exact ratios. */
  readonly award: Rate;
  readonly kept: Rate;
  /** Of the valuation, fen; the parts sum to it. */
  readonly awardFen: Fen;
  readonly keptFen: Fen;
}

/** 20 % of a company with 70 % of it for the inventors: 14 % and 6 %. */
export function partsOf({ share, awardShare, valuationFen }: Holding): HeldParts {
  const award = awardShare ?? { n: 0, d: 1 };
  const rest = { n: award.d - award.n, d: award.d };
  const awardFen = applyRate(valuationFen, award);
  return {
    award: multiplyRates(share, award),
    kept: multiplyRates(share, rest),
    awardFen,
    keptFen: minus(valuationFen, awardFen),
  };
}

export interface YearAssessment {
  readonly year: number;
  readonly classes: Readonly<
    Record<HoldingClass, { readonly count: number; readonly valuation: Fen; readonly value: Fen }>
  >;
  /** Taken at, and worth or sold for, fen; those without an assessment count at what they were taken at. */
  readonly valuation: Fen;
  readonly value: Fen;
  readonly change: Fen;
  readonly missing: readonly Holding[];
  /** Losses with diligence recorded: left out of 保值增值 (北京条例 art. 19). */
  readonly diligentLosses: Fen;
}

const isHeldIn = ({ registeredOn, exit }: Holding, year: number): boolean =>
  (registeredOn === undefined || registeredOn.slice(0, 4) <= String(year)) &&
  (exit === undefined || exit.on.slice(0, 4) >= String(year));

/**
 * 整体考核: all holdings of a year together, by class; no single one is judged by its loss (专项行动方案 2023–2025, part 5).
 * Amounts in fen.
 */
export function assessYear(holdings: readonly Holding[], year: number): YearAssessment {
  const classes = Object.fromEntries(
    holdingClasses.map((name) => [name, { count: 0, valuation: 0, value: 0 }]),
  ) as Record<HoldingClass, { count: number; valuation: Fen; value: Fen }>;
  const missing: Holding[] = [];
  let [valuation, value, diligentLosses] = [0, 0, 0];
  for (const holding of holdings.filter((one) => isHeldIn(one, year))) {
    const said = holding.assessments?.find((one) => one.year === year);
    const sold = holding.exit?.on.startsWith(String(year)) === true;
    const name = said?.class ?? (sold ? 'exited' : undefined);
    const now = (sold ? holding.exit?.fen : undefined) ?? said?.valueFen ?? holding.valuationFen;
    valuation = plus(valuation, holding.valuationFen);
    value = plus(value, now);
    if (said?.diligent === true && now < holding.valuationFen)
      diligentLosses = plus(diligentLosses, minus(holding.valuationFen, now));
    if (name === undefined) {
      missing.push(holding);
      continue;
    }
    const at = classes[name];
    classes[name] = {
      count: at.count + 1,
      valuation: plus(at.valuation, holding.valuationFen),
      value: plus(at.value, now),
    };
  }
  return { year, classes, valuation, value, change: minus(value, valuation), missing, diligentLosses };
}

export interface ExitSplit {
  readonly award: Fen;
  readonly kept: Fen;
  /** Of the awarded shares: stamp duty, tax, what is left; zero basis, 未核实. */
  readonly tax: EquitySale | undefined;
  readonly verified: boolean;
}

/** Proceeds of a sale between inventors and institution, and what the inventors' part is taxed with. */
export function exitSplit({ exit, awardShare }: Holding): ExitSplit | undefined {
  if (exit === undefined) return undefined;
  const award = applyRate(exit.fen, awardShare ?? '0');
  const taxed = award > 0 ? taxOnEquitySale({ proceeds: award, cost: 0, date: exit.on }) : undefined;
  return {
    award,
    kept: minus(exit.fen, award),
    tax: taxed?.ok === true ? taxed : undefined,
    verified: taxed?.ok === true && taxed.rule.verified,
  };
}

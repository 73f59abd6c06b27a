// Taxes of one person on the award, and of the institution on the money, with the lines they are made of. Pure.
import {
  awardReliefConditions,
  awardRuleRefs,
  countedAward,
  type ReliefCheck,
  type RuleRef,
  withholdingOnAward,
  withholdingOnLabour,
} from '../../../../../domain/distribution';
import { shareOf } from '../../../../../domain/distribution/papers';
import { type Fen, minus, parseAmount } from '../../../../../domain/money';
import { isoDate } from '../../../lib/fieldEdit';
import type { CaseBody, InventorRow } from './caseDraft';
import type { Outcome } from './outcome';

/** What one way of taxing comes to, fen. */
export interface TaxFigures {
  readonly counted: Fen;
  readonly month: Fen;
  readonly monthExtra: Fen;
  readonly yearExtra: Fen;
  /** Award less what it adds to the tax of the year. */
  readonly left: Fen;
}

export interface PersonTax {
  readonly id: string;
  readonly name: string;
  readonly award: Fen;
  readonly conditions: readonly ReliefCheck[];
  readonly hasRelief: boolean;
  readonly rules: readonly RuleRef[];
  /** Wages of the month, as typed; what can not be read counts as nothing. */
  readonly wages: { readonly salary: Fen; readonly special: Fen; readonly additional: Fen };
  readonly month: number;
  /** With and without 财税〔2018〕58号; absent for people from outside. */
  readonly award58: { readonly relieved: TaxFigures; readonly plain: TaxFigures } | undefined;
  /** 劳务报酬; absent for employees and where no rule is known for the day. */
  readonly labour: { readonly taxable: Fen; readonly tax: Fen; readonly left: Fen } | undefined;
}

const fenOf = (typed: string): Fen => {
  const read = parseAmount(typed);
  return read.ok && read.fen > 0 ? read.fen : 0;
};

export const payDay = (body: CaseBody, date: string): string => isoDate(body.tax.paidOn) ?? date;

/** Wages of a month as typed; what can not be read counts as nothing. Fen. */
export const wagesOf = (row: InventorRow): PersonTax['wages'] => ({
  salary: fenOf(row.salary),
  special: fenOf(row.special),
  additional: fenOf(row.additional),
});

function reliefOf(row: InventorRow, { body, facts }: Outcome, paidOn: string): ReliefCheck[] {
  const { tax } = body;
  const first = facts.receipts.map((receipt) => receipt.date).sort()[0] ?? paidOn;
  return awardReliefConditions({
    payer: tax.payer,
    position: row.position,
    mode: body.mode,
    receivedOn: first,
    paidOn,
    contractRegistered: tax.registered,
    published: tax.published,
    separateAccounts: tax.separate,
  });
}

function employeeTax(award: Fen, month: number, wages: PersonTax['wages'], relief: boolean): TaxFigures {
  const { salary, special, additional } = wages;
  const tax = withholdingOnAward({
    monthlySalary: salary,
    specialDeduction: special,
    additionalDeduction: additional,
    award,
    month,
    relief,
  });
  return {
    counted: countedAward(award, relief),
    month: tax.awardMonth,
    monthExtra: tax.awardMonthExtra,
    yearExtra: tax.yearExtra,
    left: minus(award, tax.yearExtra),
  };
}

/** The estimate for one inventor: wage tax for employees, 劳务报酬 for everybody else. */
export function taxOf(row: InventorRow, outcome: Outcome): PersonTax {
  const paidOn = payDay(outcome.body, outcome.date);
  const award = shareOf(outcome.tree, row.id).own;
  const conditions = reliefOf(row, outcome, paidOn);
  const month = Number(paidOn.slice(5, 7)) || 1;
  const wages = wagesOf(row);
  const isOutside = row.position === 'notEmployed';
  const labour = isOutside ? withholdingOnLabour(award, paidOn) : undefined;
  return {
    id: row.id,
    name: outcome.names.persons[row.id] ?? row.name,
    award,
    conditions,
    hasRelief: conditions.every(({ met }) => met),
    rules: labour === undefined ? awardRuleRefs() : labour.ok ? [labour.rule] : [],
    wages,
    month,
    award58: isOutside
      ? undefined
      : {
          relieved: employeeTax(award, month, wages, true),
          plain: employeeTax(award, month, wages, false),
        },
    labour: labour?.ok
      ? { taxable: labour.taxable, tax: labour.tax, left: minus(award, labour.tax) }
      : undefined,
  };
}

/** The figures that hold: with the relief only where every condition is met. */
export const chosenTax = (tax: PersonTax): TaxFigures | undefined =>
  tax.award58 && (tax.hasRelief ? tax.award58.relieved : tax.award58.plain);

/** Tax of the year, whichever way it is taxed, fen; 0 where no rule is known. */
export const yearTax = (tax: PersonTax): Fen => chosenTax(tax)?.yearExtra ?? tax.labour?.tax ?? 0;

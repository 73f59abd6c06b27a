// What the inventors have left after tax when each payment is taxed in the year it is made. Pure.
import {
  awardReliefConditions,
  distributeOverTime,
  withholdingOnAward,
  withholdingOnLabour,
} from '../../../../../domain/distribution';
import { type Fen, minus, plus } from '../../../../../domain/money';
import type { InventorRow } from './caseDraft';
import type { Outcome } from './outcome';
import { wagesOf } from './taxes';

interface YearAward {
  readonly fen: Fen;
  /** Day of the last payment of the year: it decides month and relief. */
  readonly date: string;
}

/** Awards of each person by calendar year, fen. */
function awardsByYear({ policy, facts }: Outcome): Map<string, Map<string, YearAward>> {
  const found = new Map<string, Map<string, YearAward>>();
  for (const { date, lines } of distributeOverTime(policy, facts))
    for (const { party, fen } of lines) {
      if (!party.startsWith('person:')) continue;
      const person = party.slice('person:'.length);
      const years = found.get(person) ?? new Map<string, YearAward>();
      found.set(person, years);
      const year = date.slice(0, 4);
      years.set(year, { fen: plus(years.get(year)?.fen ?? 0, fen), date });
    }
  return found;
}

function taxOfYear(row: InventorRow, { fen, date }: YearAward, { body }: Outcome): Fen {
  if (fen <= 0) return 0;
  if (row.position === 'notEmployed') {
    const labour = withholdingOnLabour(fen, date);
    return labour.ok ? labour.tax : 0;
  }
  const { tax } = body;
  const conditions = awardReliefConditions({
    payer: tax.payer,
    position: row.position,
    mode: body.mode,
    receivedOn: date,
    paidOn: date,
    contractRegistered: tax.registered,
    published: tax.published,
    separateAccounts: tax.separate,
  });
  const { salary, special, additional } = wagesOf(row);
  return withholdingOnAward({
    monthlySalary: salary,
    specialDeduction: special,
    additionalDeduction: additional,
    award: fen,
    month: Number(date.slice(5, 7)) || 1,
    relief: conditions.every(({ met }) => met),
  }).yearExtra;
}

/** All inventors' awards less the tax they add, each payment taxed in its own year at the wages given; fen. */
export function leftAfterTax(outcome: Outcome): Fen {
  const awards = awardsByYear(outcome);
  let left: Fen = 0;
  for (const row of outcome.body.inventors)
    for (const award of awards.get(row.id)?.values() ?? [])
      left = plus(left, minus(award.fen, taxOfYear(row, award, outcome)));
  return left;
}

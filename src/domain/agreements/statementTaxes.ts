// The estimate of tax on one person's award, as lines of the statement: wages as entered, relief where its conditions are met.
import { countedAward, withholdingOnAward, withholdingOnLabour } from '../distribution';
import { shareOf, type TaxLine } from '../distribution/papers';
import { type Fen, formatAmount, minus } from '../money';
import type { RunDossier } from './runDossier';
import { payDayOf, reliefOfRun } from './taxPaper';

/** Wages of one month, fen; they are used once and kept nowhere. */
export interface Wages {
  readonly salary: Fen;
  readonly special: Fen;
  readonly additional: Fen;
}

const words = {
  zh: {
    labour: '劳务报酬预扣税额（校外人员）',
    counted: (month: number, relief: boolean) =>
      `${month} 月计入工资薪金${relief ? '（减按 50%）' : '（不符合减按条件，全额）'}`,
    month: (month: number) => `${month} 月因奖励多扣税额`,
    year: '全年因奖励增加税额',
    left: '税后约得',
  },
  en: {
    labour: 'Tax withheld as labour income',
    counted: (month: number, relief: boolean) =>
      `Counted into wages of month ${month} (${relief ? 'half' : 'all: conditions not met'})`,
    month: (month: number) => `More tax withheld in month ${month}`,
    year: 'More tax over the year',
    left: 'Left after tax',
  },
} as const;

/** Lines of the estimate; none where the run pays the person nothing in cash. */
export function statementTaxes(dossier: RunDossier, person: string, wages: Wages): TaxLine[] {
  const { record, lang } = dossier;
  const { result } = record.run;
  const payee = record.people.find((one) => one.person === person);
  const award = result === undefined ? 0 : shareOf(result, person).own;
  if (payee === undefined || award <= 0 || record.basis === 'equity') return [];
  const say = words[lang];
  const paidOn = payDayOf(dossier);
  const line = (label: string, fen: Fen): TaxLine => ({ label, amount: formatAmount(fen) });
  if (payee.external) {
    const labour = withholdingOnLabour(award, paidOn);
    return labour.ok ? [line(say.labour, labour.tax), line(say.left, minus(award, labour.tax))] : [];
  }
  const relief = reliefOfRun(dossier).every(({ met }) => met);
  const month = Number(paidOn.slice(5, 7));
  const tax = withholdingOnAward({
    monthlySalary: wages.salary,
    specialDeduction: wages.special,
    additionalDeduction: wages.additional,
    award,
    month,
    relief,
  });
  return [
    line(say.counted(month, relief), countedAward(award, relief)),
    line(say.month(month), tax.awardMonthExtra),
    line(say.year, tax.yearExtra),
    line(say.left, minus(award, tax.yearExtra)),
  ];
}

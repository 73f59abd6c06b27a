// What a line of a bank statement is: known already, perhaps known, or new, and which agreement it may be for. Pure.
// Every proposal says its reasons; where two agreements are equally likely nobody is chosen.
import type { IncomeKind } from '../distribution';
import type { Agreement, Income } from '../patents/records';
import type { StatementLine } from './bankStatement';
import { openInvoices } from './invoices';
import { alikeNames, foldedName, nameKey } from './names';

export type MatchReason =
  /** The number of the contract stands in the line. */
  | 'contractNumber'
  /** The number of one of its invoices stands in the line. */
  | 'invoiceNumber'
  | 'party'
  | 'partyAlike'
  /** This payer has paid for it before. */
  | 'paidBefore'
  | 'openInvoice'
  | 'price';

/** How much each reason says; a proposal needs `enough`, and `lead` more than the next one, to be chosen. */
const weight: Readonly<Record<MatchReason, number>> = {
  contractNumber: 50,
  invoiceNumber: 50,
  party: 40,
  paidBefore: 30,
  partyAlike: 20,
  openInvoice: 20,
  price: 15,
};
const enough = 40;
const lead = 10;

export interface MatchProposal {
  readonly agreementId: Agreement['id'];
  readonly title: string;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

/** Shorter numbers turn up in amounts and dates by chance. */
const leastNumber = 4;
const tellingNumbers = (numbers: readonly (string | undefined)[]): string[] =>
  numbers.flatMap((number) => {
    const folded = foldedName(number ?? '');
    return folded.length >= leastNumber ? [folded] : [];
  });

/** Agreements and payments a statement is held against. */
export interface Books {
  readonly agreements: readonly Agreement[];
  readonly incomes: readonly Income[];
}

type Wanted = Pick<StatementLine, 'payer' | 'fen' | 'note' | 'bankRef'>;

/** Looks a statement's lines up; what depends on the books alone is worked out once. */
export function statementMatcher({ agreements, incomes }: Books) {
  // Royalties of the last period come in after an agreement has ended.
  const active = agreements.filter(({ state }) => state !== 'draft' && state !== 'closed');
  const numbers = new Map(
    active.map((one) => [
      one.id,
      {
        contract: tellingNumbers([one.number, one.techContractNumber]),
        invoice: tellingNumbers((one.invoices ?? []).map(({ number }) => number)),
      },
    ]),
  );
  const parties = new Map(active.map(({ id, party }) => [id, nameKey(party)]));
  const paidFor = new Map<string, Income[]>();
  const payers = new Map<string, Set<string>>();
  for (const income of incomes) {
    const payer = foldedName(income.payer);
    for (const { agreementId } of income.allocations) {
      const known = payers.get(agreementId);
      if (known === undefined) payers.set(agreementId, new Set([payer]));
      else known.add(payer);
      const paid = paidFor.get(agreementId);
      if (paid === undefined) paidFor.set(agreementId, [income]);
      else paid.push(income);
    }
  }
  const invoices = new Map(active.map((one) => [one.id, openInvoices(one, paidFor.get(one.id) ?? [])]));

  /** What the name of a payer says of each agreement; statements name few payers many times. */
  const byPayer = new Map<string, Map<string, MatchReason[]>>();
  function payerReasons(payer: string): Map<string, MatchReason[]> {
    const given = nameKey(payer);
    const known = byPayer.get(given.folded);
    if (known !== undefined) return known;
    const found = new Map<string, MatchReason[]>();
    for (const [id, party] of parties) {
      const reasons: MatchReason[] = [];
      if (party.folded === given.folded) reasons.push('party');
      else if (alikeNames(party, given)) reasons.push('partyAlike');
      if (payers.get(id)?.has(given.folded)) reasons.push('paidBefore');
      if (reasons.length > 0) found.set(id, reasons);
    }
    byPayer.set(given.folded, found);
    return found;
  }

  function reasonsFor(
    agreement: Agreement,
    line: Wanted,
    said: string,
    byName: ReadonlyMap<string, MatchReason[]>,
  ): MatchReason[] {
    const found: MatchReason[] = [];
    const known = numbers.get(agreement.id);
    if (known?.contract.some((number) => said.includes(number))) found.push('contractNumber');
    if (known?.invoice.some((number) => said.includes(number))) found.push('invoiceNumber');
    found.push(...(byName.get(agreement.id) ?? []));
    // Amounts alone say nothing: round sums are paid by many.
    if (found.length === 0) return [];
    if ((invoices.get(agreement.id) ?? []).some(({ open }) => open === line.fen)) found.push('openInvoice');
    if (agreement.priceFen === line.fen) found.push('price');
    return found;
  }

  return (line: Wanted): MatchProposal[] => {
    const said = foldedName(`${line.note ?? ''} ${line.bankRef ?? ''}`);
    const byName = payerReasons(line.payer);
    return active
      .flatMap((agreement) => {
        const reasons = reasonsFor(agreement, line, said, byName);
        if (reasons.length === 0) return [];
        const score = Math.min(
          100,
          reasons.reduce((sum, reason) => sum + weight[reason], 0),
        );
        return [{ agreementId: agreement.id, title: agreement.title, score, reasons }];
      })
      .sort((a, b) => b.score - a.score || (a.agreementId < b.agreementId ? -1 : 1));
  };
}

/** The proposal that is taken without asking; none where it is weak or another is nearly as good. */
export function chosenOf(proposals: readonly MatchProposal[]): MatchProposal | undefined {
  const [best, next] = proposals;
  if (best === undefined || best.score < enough) return undefined;
  return next !== undefined && best.score - next.score < lead ? undefined : best;
}

/** Words of the note that say what kind of payment it is. */
const kinds: ReadonlyArray<readonly [IncomeKind, RegExp]> = [
  ['minimum', /保底|最低/],
  ['royalty', /提成|销售分成|royalt/i],
  ['upfront', /首付|首期|入门费|定金|预付|upfront/i],
  ['milestone', /里程碑|milestone/i],
  ['dividend', /分红|股利|dividend/i],
  ['equitySale', /股权转让|股份转让/],
  ['interest', /利息|interest/i],
];

export function incomeKindOf(line: Pick<StatementLine, 'note' | 'fen'>, priceFen?: number): IncomeKind {
  const said = kinds.find(([, words]) => words.test(line.note ?? ''))?.[0];
  return said ?? (priceFen === line.fen ? 'lumpSum' : 'instalment');
}

export type LineState = 'new' | 'known' | 'perhaps' | 'repeated';

export interface SeenLine {
  readonly state: LineState;
  /** The payment it is, or may be. */
  readonly incomeId?: string;
}

/** Days between an entry by hand and the bank's own day that still let both be one payment. */
const near = 5;

const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/**
 * Tells lines that were taken in before: by the bank's reference, or by day, payer and amount where ours has none.
 * A payment entered by hand a few days off is `perhaps`; a reference that stands twice in the file is `repeated`.
 */
export function lineRecogniser(incomes: readonly Income[]): (line: StatementLine) => SeenLine {
  const byRef = new Map<string, string>();
  const byPayment = new Map<string, Income[]>();
  const keyOf = ({ payer, fen }: Pick<Income, 'payer' | 'fen'>): string => `${foldedName(payer)} ${fen}`;
  for (const one of incomes) {
    if (one.bankRef !== undefined) byRef.set(one.bankRef, one.id);
    else byPayment.set(keyOf(one), [...(byPayment.get(keyOf(one)) ?? []), one]);
  }
  const used = new Set<string>();
  const inFile = new Set<string>();
  return (line) => {
    const known = line.bankRef === undefined ? undefined : byRef.get(line.bankRef);
    if (known !== undefined) return { state: 'known', incomeId: known };
    if (line.bankRef !== undefined) {
      if (inFile.has(line.bankRef)) return { state: 'repeated' };
      inFile.add(line.bankRef);
    }
    const same = (byPayment.get(keyOf(line)) ?? []).filter(({ id }) => !used.has(id));
    const exact = same.find(({ date }) => date === line.date);
    const twin = exact ?? same.find(({ date }) => daysBetween(date, line.date) <= near);
    if (twin === undefined) return { state: 'new' };
    used.add(twin.id);
    return { state: exact === undefined ? 'perhaps' : 'known', incomeId: twin.id };
  };
}

// 开票: invoices of an agreement, which of them are paid, and what is still to come. Amounts in fen. Pure.
import { z } from 'zod';
import type { Mode } from '../distribution/policy';
import { type Fen, minus, PositiveFen, plus, sum } from '../money';
import { IsoDate, text } from '../patents/parts';

export const Invoice = z.object({
  number: z.string().trim().min(1).max(50),
  date: IsoDate,
  /** Fen, tax included, as the customer has to pay it. */
  fen: PositiveFen.min(1),
  /** 红冲或作废: it counts no more. */
  isVoid: z.boolean().optional(),
  note: text(500).optional(),
});
export type Invoice = z.infer<typeof Invoice>;

export type InvoiceState = 'open' | 'partly' | 'paid' | 'void';

export interface InvoiceStanding extends Invoice {
  readonly paid: Fen;
  readonly open: Fen;
  readonly state: InvoiceState;
}

export interface Receivables {
  /** Agreed fixed price; absent for royalties alone. */
  readonly price?: Fen;
  readonly received: Fen;
  readonly invoiced: Fen;
  /** Invoiced and not paid: the receivable. */
  readonly receivable: Fen;
  /** Received without an invoice. */
  readonly uninvoiced: Fen;
  /** Price less received, never below 0. */
  readonly rest?: Fen;
  readonly invoices: readonly InvoiceStanding[];
}

type Agreed = {
  readonly id: string;
  readonly priceFen?: Fen | undefined;
  readonly invoices?: readonly Invoice[] | undefined;
  /** 作价投资 is paid in shares: nothing of its price is owed in money. */
  readonly mode?: Mode | undefined;
};
type Payment = {
  readonly date: string;
  readonly id: string;
  readonly invoiceNumber?: string | undefined;
  readonly allocations: readonly { readonly agreementId: string; readonly fen: Fen }[];
};

const folded = (number: string): string => number.normalize('NFKC').replace(/\s+/g, '');

/**
 * Payments that name an invoice settle it; what is left, and payments that name none, settle the oldest open invoices
 * first (先开先收). A payment taken back takes its part back.
 */
export function receivablesOf(agreement: Agreed, incomes: readonly Payment[]): Receivables {
  const standing = (agreement.invoices ?? [])
    .filter((one) => !one.isVoid)
    .map((one) => ({ one, paid: 0 as Fen }))
    .sort((a, b) =>
      a.one.date === b.one.date ? (a.one.number < b.one.number ? -1 : 1) : a.one.date < b.one.date ? -1 : 1,
    );
  let received: Fen = 0;
  const named = new Map<string, Fen>();
  for (const { allocations, invoiceNumber } of incomes) {
    const part = sum(allocations.flatMap((one) => (one.agreementId === agreement.id ? [one.fen] : [])));
    received = plus(received, part);
    if (invoiceNumber !== undefined)
      named.set(folded(invoiceNumber), plus(named.get(folded(invoiceNumber)) ?? 0, part));
  }
  for (const each of standing) {
    const given = named.get(folded(each.one.number)) ?? 0;
    each.paid = Math.max(0, Math.min(each.one.fen, given));
  }
  let pot = Math.max(0, minus(received, sum(standing.map(({ paid }) => paid))));
  for (const each of standing) {
    const more = Math.min(pot, minus(each.one.fen, each.paid));
    each.paid = plus(each.paid, more);
    pot = minus(pot, more);
  }
  const paidBy = new Map(standing.map(({ one, paid }) => [one, paid]));
  const invoices = (agreement.invoices ?? []).map((one): InvoiceStanding => {
    const paid = paidBy.get(one) ?? 0;
    const open = one.isVoid ? 0 : minus(one.fen, paid);
    const state = one.isVoid ? 'void' : open === 0 ? 'paid' : paid === 0 ? 'open' : 'partly';
    return { ...one, paid, open, state };
  });
  const invoiced = sum(standing.map(({ one }) => one.fen));
  const priceFen = agreement.mode === 'equity' ? undefined : agreement.priceFen;
  return {
    ...(priceFen === undefined ? {} : { price: priceFen, rest: Math.max(0, minus(priceFen, received)) }),
    received,
    invoiced,
    receivable: sum(invoices.map(({ open }) => open)),
    uninvoiced: pot,
    invoices,
  };
}

export const openInvoices = (agreement: Agreed, incomes: readonly Payment[]): InvoiceStanding[] =>
  receivablesOf(agreement, incomes).invoices.filter(({ open }) => open > 0);

/** An invoice number that stands twice, folded; undefined where none does. */
export function doubledInvoice(invoices: readonly Pick<Invoice, 'number'>[]): string | undefined {
  const seen = new Set<string>();
  return invoices.find(({ number }) => seen.size === seen.add(folded(number)).size)?.number;
}

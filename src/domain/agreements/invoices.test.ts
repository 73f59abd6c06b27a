import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minus, plus, sum } from '../money';
import { doubledInvoice, openInvoices, receivablesOf } from './invoices';

const invoice = (number: string, fen: number, date = '2025-01-01') => ({ number, fen, date });
const paid = (fen: number, invoiceNumber?: string, agreementId = 'a') => ({
  id: `${fen}`,
  date: '2025-02-01',
  ...(invoiceNumber === undefined ? {} : { invoiceNumber }),
  allocations: [{ agreementId, fen }],
});

describe('the receivables of an agreement', () => {
  it('are what was invoiced and not paid', () => {
    const found = receivablesOf(
      { id: 'a', priceFen: 1000, invoices: [invoice('F1', 400), invoice('F2', 300)] },
      [paid(300, 'F2'), paid(100, 'F1'), paid(50, 'F9', 'other')],
    );
    expect(found).toMatchObject({
      price: 1000,
      received: 400,
      invoiced: 700,
      receivable: 300,
      rest: 600,
      uninvoiced: 0,
    });
    expect(found.invoices.map(({ number, state, open }) => [number, state, open])).toEqual([
      ['F1', 'partly', 300],
      ['F2', 'paid', 0],
    ]);
  });

  it('leave out the price of a contribution in kind: it is paid in shares', () => {
    const found = receivablesOf({ id: 'a', mode: 'equity', priceFen: 1000 }, [paid(100)]);
    expect(found).toMatchObject({ received: 100, receivable: 0 });
    expect(found).not.toHaveProperty('rest');
  });

  it('a payment that names no invoice settles the oldest first', () => {
    const agreement = {
      id: 'a',
      invoices: [invoice('F2', 300, '2025-02-01'), invoice('F1', 400, '2025-01-01')],
    };
    expect(openInvoices(agreement, [paid(500)])).toMatchObject([{ number: 'F2', open: 200 }]);
    expect(receivablesOf(agreement, [paid(900)])).toMatchObject({ receivable: 0, uninvoiced: 200 });
  });

  it('a void invoice counts no more, a payment taken back opens its invoice again', () => {
    const agreement = { id: 'a', invoices: [{ ...invoice('F1', 400), isVoid: true }, invoice('F2', 300)] };
    const found = receivablesOf(agreement, [paid(300, 'F2'), paid(-300, 'F2')]);
    expect(found).toMatchObject({ invoiced: 300, receivable: 300, received: 0 });
    expect(found.invoices[0]).toMatchObject({ state: 'void', open: 0 });
  });

  it('never owe more than invoiced nor less than nothing, and every fen received is somewhere', () => {
    const invoices = fc.array(fc.integer({ min: 1, max: 500 }), { maxLength: 6 });
    const payments = fc.array(
      fc.record({ fen: fc.integer({ min: 1, max: 500 }), to: fc.option(fc.integer({ min: 0, max: 6 })) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(invoices, payments, (given, got) => {
        const agreement = {
          id: 'a',
          invoices: given.map((fen, i) => invoice(`F${i}`, fen, `2025-01-0${i + 1}`)),
        };
        const incomes = got.map(({ fen, to }) => paid(fen, to === null ? undefined : `F${to}`));
        const found = receivablesOf(agreement, incomes);
        for (const { fen, paid: part, open } of found.invoices) {
          expect(plus(part, open)).toBe(fen);
          expect(open).toBeGreaterThanOrEqual(0);
          expect(part).toBeGreaterThanOrEqual(0);
        }
        const settled = sum(found.invoices.map((one) => one.paid));
        expect(plus(settled, found.uninvoiced)).toBe(found.received);
        expect(found.receivable).toBe(minus(found.invoiced, settled));
      }),
    );
  });

  it('one number is one invoice', () => {
    expect(doubledInvoice([{ number: '1' }, { number: ' 1' }])).toBe(' 1');
    expect(doubledInvoice([{ number: '1' }, { number: '2' }])).toBeUndefined();
  });
});

// Taxes of example A to the fen: this month and the whole year, with and without the relief; outsiders; several years.
import { describe, expect, it } from 'vitest';
import { taxLines } from '../taxLines';
import type { CaseBody } from './caseDraft';
import { withInstalments } from './compare';
import { exampleBody } from './examples';
import { outcomeA, outcomeB, outcomeFor, t } from './income.testkit';
import { chosenTax, payDay, taxOf, yearTax } from './taxes';
import { leftAfterTax } from './taxOverTime';
import { taxSteps } from './taxSteps';

const leadOf = (body: CaseBody) => taxOf(body.inventors[0]!, outcomeFor(body));

describe('the lead inventor of example A', () => {
  const tax = leadOf(exampleBody('A'));
  it('has the relief: half counts, 27,775.00 are withheld in June', () => {
    expect(tax.hasRelief).toBe(true);
    expect(chosenTax(tax)).toEqual({
      counted: 16_887_500,
      month: 2_777_500,
      monthExtra: 2_657_500,
      yearExtra: 3_441_875,
      left: 33_775_000 - 3_441_875,
    });
  });
  it('would pay 79,725.00 over the year without it', () => {
    expect(tax.award58?.plain.yearExtra).toBe(7_972_500);
    expect(tax.award58?.plain.month).toBe(6_703_750);
  });
  it('sees how June comes about', () => {
    const { steps, brackets } = taxSteps(tax, 16_887_500);
    const value = (id: string) => steps.find((step) => step.id === id)?.value;
    expect(value('taxable')).toBe(24_087_500);
    expect(value('tax')).toBe(3_125_500);
    expect(value('withheld')).toBe(348_000);
    expect(value('month')).toBe(2_777_500);
    expect(brackets.map(({ rate }) => rate)).toEqual(['3%', '10%', '20%']);
  });
  it('loses the relief with the first condition that is not met, which is named', () => {
    const body = exampleBody('A');
    const without = leadOf({ ...body, tax: { ...body.tax, registered: false } });
    expect(without.hasRelief).toBe(false);
    expect(without.conditions.filter(({ met }) => !met).map(({ condition }) => condition)).toEqual([
      'CONTRACT_REGISTERED',
    ]);
    expect(yearTax(without)).toBe(7_972_500);
  });
  it('loses it for equity, and when paid more than 36 months later', () => {
    const body = exampleBody('A');
    expect(leadOf({ ...body, mode: 'equity' }).hasRelief).toBe(false);
    expect(leadOf({ ...body, tax: { ...body.tax, paidOn: '2028-06-04' } }).hasRelief).toBe(false);
    expect(leadOf({ ...body, tax: { ...body.tax, paidOn: '2028-06-03' } }).hasRelief).toBe(true);
  });
});

it('is paid on the day of the distribution unless another day is given', () => {
  const body = exampleBody('A');
  expect(payDay(body, '2025-06-16')).toBe('2025-06-16');
  expect(payDay({ ...body, tax: { ...body.tax, paidOn: '2025年7月1日' } }, '2025-06-16')).toBe('2025-07-01');
});

it('a student is taxed on services: no wages, no relief', () => {
  const outcome = outcomeB();
  const tax = taxOf(outcome.body.inventors[3]!, outcome);
  expect(tax.award58).toBeUndefined();
  expect(tax.hasRelief).toBe(false);
  // 46,881.29 less 20 % is 37,505.03; 20 % up to 20,000, 30 % above.
  expect(tax.labour).toEqual({ taxable: 3_750_503, tax: 925_151, left: 3_762_978 });
});

describe('the lines of a personal statement', () => {
  it('say month, year and what is left', () => {
    const outcome = outcomeA();
    const lines = taxLines(outcome, outcome.body.inventors[0]!.id, t);
    expect(lines.map(({ amount }) => amount)).toEqual(['168,875.00', '26,575.00', '34,418.75', '303,331.25']);
  });
  it('are none without wages: an estimate from nothing would mislead', () => {
    const body = exampleBody('A');
    const bare = { ...body, inventors: body.inventors.map((row) => ({ ...row, salary: '' })) };
    const outcome = outcomeFor(bare);
    expect(taxLines(outcome, bare.inventors[0]!.id, t)).toEqual([]);
  });
});

describe('money that comes over several years', () => {
  it('leaves the inventors more than the same money at once', () => {
    const body = exampleBody('A');
    const once = outcomeFor(body);
    const later = outcomeFor(withInstalments(body, 5, once.flow.gross.value));
    expect(later.flow.gross.value).toBe(once.flow.gross.value);
    expect(leftAfterTax(later)).toBeGreaterThan(leftAfterTax(once));
  });
  it('leaves what is left of one year where all comes in one', () => {
    const outcome = outcomeA();
    const body = outcome.body;
    const june = { ...body, receipts: [{ ...body.receipts[0]!, date: '2025-06-16' }] };
    const each = june.inventors.map((row) => chosenTax(taxOf(row, outcomeFor(june)))?.left ?? 0);
    expect(leftAfterTax(outcomeFor(june))).toBe(each.reduce((a, b) => a + b, 0));
  });
});

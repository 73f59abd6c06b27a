// What was typed becomes facts; what can not be read is left out and named by its row and column.
import { describe, expect, it } from 'vitest';
import { caseWords } from '../words';
import { type CaseBody, emptyBody, emptyRow } from './caseDraft';
import { exampleBody } from './examples';
import { t } from './income.testkit';
import { readCase, shareRate } from './readCase';

const read = (patch: Partial<CaseBody>) => readCase({ ...emptyBody('2025-03-01'), ...patch }, caseWords(t));
const inventor = (name: string, weight: string) => ({ ...emptyRow('inventors', ''), name, weight });

describe('receipts and costs', () => {
  const receipt = (amount: string, date = '2025-03-01') => ({ ...emptyRow('receipts', date), amount });
  it('are read as people write them', () => {
    const { facts, problems } = read({ receipts: [receipt('20万'), receipt('1,000.5', '2025年3月5日')] });
    expect(facts.receipts.map(({ fen, date }) => [fen, date])).toEqual([
      [20_000_000, '2025-03-01'],
      [100_050, '2025-03-05'],
    ]);
    expect(problems).toEqual([]);
  });
  it('without an amount are not there yet, and that is no mistake', () => {
    expect(read({ receipts: [receipt('')], costs: [emptyRow('costs', '')] }).facts).toMatchObject({
      receipts: [],
      costs: [],
    });
  });
  it('that can not be read are left out and named', () => {
    const wrong = receipt('1,2');
    const late = { ...receipt('5'), date: 'gestern' };
    const { facts, problems } = read({ receipts: [wrong, late] });
    expect(facts.receipts).toEqual([]);
    expect(problems).toEqual([
      { place: `receipts.${wrong.id}.amount`, code: 'AMOUNT_GROUPING' },
      { place: `receipts.${late.id}.date`, code: 'DATE' },
    ]);
  });
  it('may be below zero: money that was taken back', () => {
    expect(read({ receipts: [receipt('-3')] }).facts.receipts[0]?.fen).toBe(-300);
  });
});

describe('inventors', () => {
  const weights = (...typed: string[]) =>
    read({ inventors: typed.map((weight, at) => inventor(`人${at}`, weight)) }).facts.inventors.map(
      ({ weight }) => weight,
    );
  it('have whole shares, or all of them rates', () => {
    expect(weights('50', '30', '20')).toEqual([50, 30, 20]);
    expect(weights('50%', '1/3', '12.5')).toEqual(['50%', '1/3', '12.5%']);
    expect(weights('50', '')).toEqual([50, undefined]);
  });
  it('without name and weight are no inventors; without a name they have a number', () => {
    const { facts, names } = read({ inventors: [inventor('', ''), inventor('', '40')] });
    expect(facts.inventors).toHaveLength(1);
    expect(names.persons[facts.inventors[0]?.person ?? '']).toBe('发明人 2');
  });
  it('can not have more than the whole', () => {
    const one = inventor('甲', '120%');
    expect(read({ inventors: [one] }).problems).toEqual([
      { place: `inventors.${one.id}.weight`, code: 'SHARE' },
    ]);
  });
});

it('co-owners and last year are read where somebody has entered them', () => {
  const owner = { ...emptyRow('coOwners', ''), name: '研究院', rate: '30' };
  const unit = { ...emptyRow('units', ''), name: '化学学院', weight: '3' };
  const { facts } = read({ coOwners: [owner], units: [unit], priorIncome: '100万' });
  expect(facts.coOwners).toEqual([{ id: owner.id, rate: '30%' }]);
  expect(facts.priorYear).toEqual({ income: 100_000_000, activity: [{ unit: unit.id, weight: 3 }] });
  expect(read({}).facts).not.toHaveProperty('priorYear');
});

it('a share is per cent unless it says otherwise', () => {
  expect(['70', '７０％', '7/10', ' 0.5 % ', 'viel'].map(shareRate)).toEqual([
    '70%',
    '70%',
    '7/10',
    '0.5%',
    undefined,
  ]);
});

it.each(['A', 'B'] as const)('example %s can be read without a problem', (name) => {
  expect(readCase(exampleBody(name), caseWords(t)).problems).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import type { Income, Person } from '../../../../domain/patents/records';
import {
  agreementPatch,
  contributorOf,
  contributorRow,
  foreignFault,
  incomePatch,
  incomeRow,
  labelled,
  policyKey,
} from './forms';

const person = (id: string, name: string, label = name) => ({ id: id as Person['id'], name, label });
const people = [
  person('p1', '张三', '张三（机械学院）'),
  person('p2', '张三', '张三（化工学院）'),
  person('p3', '李四'),
];

describe('a contributor typed into the form', () => {
  it('is the person chosen from the list, or the only one of that name', () => {
    expect(contributorOf({ name: '张三（化工学院）' }, people)).toMatchObject({
      name: '张三',
      personId: 'p2',
    });
    expect(contributorOf({ name: '李四' }, people)).toMatchObject({ personId: 'p3' });
    expect(contributorOf({ name: '张三' }, people)).not.toHaveProperty('personId');
  });

  it('stays the person it was while the name is not changed', () => {
    const one = contributorOf({ name: '张三（机械学院）', signed: 'yes', share: { n: 45, d: 100 } }, people);
    const again = contributorOf({ ...contributorRow(one), main: 'yes', one }, people);
    expect(again).toEqual({ ...one, main: true });
    expect(contributorOf({ ...contributorRow(one), name: '王五', one }, people)).not.toHaveProperty(
      'personId',
    );
  });
});

describe('persons offered by name', () => {
  it('are never two with one label: department, staff number, then a count tells them apart', () => {
    const one = (id: string, staffNumber?: string) => ({
      id: id as Person['id'],
      name: '张三',
      departmentName: '机械学院',
      ...(staffNumber === undefined ? {} : { staffNumber }),
    });
    const labels = labelled([one('a'), one('b', '1024'), one('c'), one('d')]).map(({ label }) => label);
    expect(labels).toEqual([
      '张三（机械学院）',
      '张三（机械学院） 1024',
      '张三（机械学院） #2',
      '张三（机械学院） #3',
    ]);
  });
});

describe('the policy of an agreement', () => {
  it('is one choice for own and shipped ones, and clears the other', () => {
    expect(policyKey({ shippedPolicy: 'national' })).toBe('shipped:national');
    expect(agreementPatch({ title: '合同', policy: 'own:x' }, ['title', 'policy', 'note'])).toEqual({
      title: '合同',
      note: null,
      policyId: 'x',
      shippedPolicy: null,
    });
    expect(agreementPatch({}, ['policy'])).toEqual({ policyId: null, shippedPolicy: null });
  });
});

describe('a payment in a foreign currency', () => {
  const row = {
    date: '2024-01-01',
    fen: 1,
    payer: 'X',
    currency: 'usd',
    foreignAmount: '1',
    rate: '7',
    rateOn: '2024-01-01',
  };

  it('keeps currency, amount, rate and day together', () => {
    const { foreign } = incomePatch(row) as { foreign: Income['foreign'] };
    expect(foreign).toEqual({ currency: 'USD', amount: '1', rate: '7', rateOn: '2024-01-01' });
    expect(incomeRow({ foreign } as Income)).toMatchObject({
      currency: 'USD',
      foreignAmount: '1',
      rate: '7',
    });
  });

  it('is none where one of them is missing', () => {
    expect(incomePatch({ ...row, rate: undefined }).foreign).toBeNull();
  });
});

describe('foreign currency typed into the form', () => {
  const row = {
    date: '2025-01-15',
    fen: 71_823_00,
    currency: 'usd',
    foreignAmount: '10,000',
    rate: '7.1823',
  };

  it('is nothing, or all of it: what is missing is named at its field instead of being dropped', () => {
    expect(foreignFault({ date: '2025-01-15', fen: 1 })).toBeUndefined();
    expect(foreignFault(row)).toEqual({ name: 'rateOn', field: 'rateOn' });
    expect(foreignFault({ ...row, rateOn: '2025-01-14' })).toBeUndefined();
    expect(foreignFault({ ...row, rateOn: '2025-01-14', foreignAmount: '' })).toMatchObject({
      name: 'foreignAmount',
    });
  });
});

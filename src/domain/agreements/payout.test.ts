import { describe, expect, it } from 'vitest';
import type { Run } from '../distribution';
import type { Agreement, DistributionRun } from '../patents/records';
import { isPayable, payoutPaper, payoutRows, payoutTable, withoutAccount } from './payout';

const line = (party: string, value: number) => ({
  op: 'line',
  id: `line:${party}`,
  value,
  inputs: { party },
  children: [],
});
const result = {
  children: [
    line('person:p1', 20_000_00),
    line('person:李四', 3_000_00),
    line('person:p3', 0),
    line('research:p1', 5_00),
    line('unit:d1', 7_00),
  ],
};
const record = {
  title: '第一次分配',
  state: 'executed',
  upTo: '2025-03-01',
  people: [
    { person: 'p1', name: '张三', departmentId: 'd1' },
    { person: '李四', name: '李四', external: true },
    { person: 'p3', name: '王五' },
  ],
  run: { input: { kind: 'distribution' }, executedOn: '2025-03-19', result } as unknown as Run,
} as unknown as DistributionRun;
const agreement = { title: '许可合同', mode: 'licence', techContractNumber: '2025-001' } as Agreement;
const source = { record, agreement, departments: { d1: '机械学院' } };
const accounts = new Map([['p1', { bankName: '某银行', account: '**** 1111' }]]);

describe('a payment list', () => {
  it('names who gets money of their own, with half counted under 58号 and labour income for outsiders', () => {
    expect(payoutRows(source)).toMatchObject([
      {
        name: '张三',
        department: '机械学院',
        gross: 20_000_00,
        counted: 10_000_00,
        tax: 150_00,
        net: 19_850_00,
      },
      { name: '李四', external: true, gross: 3_000_00, counted: 3_000_00, tax: 440_00, net: 2_560_00 },
    ]);
  });

  it('counts all of the award where the contract was not registered', () => {
    const { techContractNumber: _none, ...bare } = agreement;
    const [first] = payoutRows({ ...source, agreement: bare as Agreement });
    expect(first).toMatchObject({ counted: 20_000_00, tax: 450_00 });
    const paper = payoutPaper({ ...source, agreement: bare as Agreement }, accounts, {
      lang: 'zh',
      isMasked: true,
    });
    expect(paper.notes.at(-1)).toContain('未按财税〔2018〕58号');
  });

  it('says who can not be paid', () => {
    expect(withoutAccount(payoutRows(source), accounts)).toEqual(['李四']);
  });

  it('on paper says whether accounts are masked, and never holds identity numbers', () => {
    const full = new Map([
      ['p1', { bankName: '某银行', account: '4111111111111111', identityNumber: '11010519491231002X' }],
    ]);
    const masked = payoutPaper(source, accounts, { lang: 'zh', isMasked: true });
    expect(masked.notes[0]).toContain('末四位');
    const open = payoutPaper(source, full, { lang: 'zh', isMasked: false });
    expect(JSON.stringify(open)).toContain('4111111111111111');
    expect(JSON.stringify(open)).not.toContain('11010519491231002X');
    const table = payoutTable(payoutRows(source), full, { lang: 'zh', identity: true });
    expect(table.rows[0]?.at(-1)).toBe('11010519491231002X');
    expect(table.foot[4]).toBe('23,000.00');
  });

  it('is for approved runs that give money', () => {
    expect(isPayable(record)).toBe(true);
    expect(isPayable({ ...record, state: 'computed' })).toBe(false);
    expect(
      isPayable({ ...record, run: { ...record.run, input: { kind: 'reversal' } } as unknown as Run }),
    ).toBe(false);
  });
});

// A contract says what the terms say, keeps what the law asks for, and names every place that is still empty.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DealMode, type TermSet } from '../negotiation/terms';
import { articleNumber, type ContractText, composeContract } from './compose';
import { licenceFacts } from './drafting.testkit';
import { shareWords, templateKinds, templateOf } from './facts';
import { clausesOf, isMandatory } from './library';

const textOf = ({ sides, recital, articles }: ContractText): string =>
  [...sides, ...recital, ...articles.flatMap(({ heading, sentences }) => [heading, ...sentences])].join('\n');

const bare: TermSet = { mode: 'ordinaryLicence', patentIds: [], consideration: {} };

describe('a licence contract', () => {
  const contract = composeContract(licenceFacts);
  const text = textOf(contract);

  it('has both sides with their codes, and no empty place where the terms are whole', () => {
    expect(contract.title).toBe('专利实施许可合同');
    expect(contract.sides).toEqual([
      '甲方：示例大学（统一社会信用代码 12100000400000624D）',
      '乙方：示例新材料有限公司（统一社会信用代码 91370000000000000X）',
    ]);
    expect(contract.blanks).toEqual([]);
  });

  it('writes the kind of licence, field, territory and term', () => {
    expect(text).toContain('许可方式为独占实施许可');
    expect(text).toContain('使用领域限于锂离子电池；地域范围为中国境内');
    expect(text).toContain('许可期限自2026年3月1日起5年，且不超过专利权的有效期');
  });

  it('writes every amount in figures and in words', () => {
    expect(text).toContain('入门费：人民币200,000.00元（大写：贰拾万元整）');
    expect(text).toContain('合同第2年的提成费不足人民币50,000.00元（大写：伍万元整）的，乙方补足至该金额');
    expect(text).toContain('净销售额的3.5%支付提成费');
    expect(text).toContain('每逾期一日按应付未付金额的0.05%支付违约金');
  });

  it('keeps a mandatory clause although it was left out, and says so', () => {
    const kept = composeContract(licenceFacts, { without: ['payment', 'forceMajeure'] });
    const ids = kept.articles.map(({ id }) => id);
    expect(ids).toContain('payment');
    expect(ids).not.toContain('forceMajeure');
    expect(kept.left).toEqual(['payment']);
  });

  it('puts a clause of the office behind the one it names, with its fields filled', () => {
    const own = {
      id: 'campus',
      heading: '校名使用',
      kinds: ['licence' as const],
      text: '未经{{甲方}}书面同意，{{乙方}}不得使用校名。\n{{不存在}}',
      after: 'payment',
    };
    const { articles, blanks } = composeContract(licenceFacts, { own: [own] });
    const at = articles.findIndex(({ id }) => id === 'campus');
    expect(articles[at - 1]?.id).toBe('payment');
    expect(articles[at]?.sentences[0]).toBe('未经示例大学书面同意，示例新材料有限公司不得使用校名。');
    expect(blanks).toEqual(['不存在']);
  });

  it('has no clause on accounts where nothing is paid by sales', () => {
    const facts = { ...licenceFacts, terms: { ...licenceFacts.terms, consideration: { lumpSumFen: 1 } } };
    expect(composeContract(facts).articles.map(({ id }) => id)).not.toContain('accounts');
  });
});

describe('every kind of contract', () => {
  it.each(templateKinds)('%s composes from the barest terms and names what is missing', (kind) => {
    const contract = composeContract({
      ...licenceFacts,
      kind,
      us: [],
      them: [],
      patents: [],
      terms: bare,
    });
    expect(contract.articles.length).toBeGreaterThan(3);
    expect(contract.blanks.length).toBeGreaterThan(0);
    expect(textOf(contract)).not.toMatch(/undefined|NaN|\[object/);
  });

  it.each(templateKinds)('%s contains each of its mandatory clauses', (kind) => {
    if (kind === 'openLicence') return;
    const ids = composeContract({ ...licenceFacts, kind }).articles.map(({ id }) => id);
    for (const clause of clausesOf(kind)) if (isMandatory(clause, kind)) expect(ids).toContain(clause.id);
  });

  it('has a template for every mode but pledge and option', () => {
    const without = DealMode.options.filter((mode) => templateOf[mode] === undefined);
    expect(without).toEqual(['pledge', 'option']);
  });

  it('of an open licence is a declaration without advertising, with the four things the law asks for', () => {
    const { articles, sides } = composeContract({ ...licenceFacts, kind: 'openLicence' });
    expect(sides).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual(['number', 'holder', 'fee', 'term', 'rest']);
  });
});

describe('numbers in words', () => {
  it('count articles as contracts do', () => {
    expect([0, 9, 10, 18, 19, 20, 24].map(articleNumber)).toEqual([
      '第一条',
      '第十条',
      '第十一条',
      '第十九条',
      '第二十条',
      '第二十一条',
      '第二十五条',
    ]);
  });

  it('write a share exactly, as per cent where it ends and as a fraction where it does not', () => {
    expect(
      [
        { n: 1, d: 3 },
        { n: 35, d: 1000 },
        { n: 1, d: 1 },
        { n: 5, d: 10_000 },
      ].map(shareWords),
    ).toEqual(['1/3', '3.5%', '100%', '0.05%']);
    const whole = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(whole, (n) => {
        const [text] = shareWords({ n, d: 10_000 }).split('%');
        expect(Math.round(Number(text) * 100)).toBe(n);
      }),
    );
  });
});

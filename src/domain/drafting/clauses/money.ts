// Clauses on money: what is paid, accounts and audit, taxes, insurance.
import { type Clause, or } from '../clause';
import { shareWords } from '../facts';
import { paymentSentences } from '../payments';
import { moneyWords } from '../words';

export const payment: Clause = {
  id: 'payment',
  heading: '使用费及支付',
  kinds: ['licence', 'transfer', 'entrustedDevelopment', 'jointDevelopment', 'service'],
  mandatory: ['licence', 'transfer', 'entrustedDevelopment', 'service'],
  why: '民法典第八百四十六条：价款、报酬或者使用费的支付方式由当事人约定',
  sentences: ({ terms }) => {
    const late = terms.lateRatePerDay === undefined ? undefined : shareWords(terms.lateRatePerDay);
    const found = paymentSentences(terms.consideration, late);
    return found.length === 0 ? [or(undefined, '金额和支付方式')] : found;
  },
};

export const accounts: Clause = {
  id: 'accounts',
  heading: '账目与查核',
  kinds: ['licence'],
  mandatory: [],
  why: '提成没有查账权就无法核对',
  sentences: ({ terms }) =>
    terms.consideration.royalty === undefined || terms.audit === false
      ? []
      : [
          '乙方应当为合同产品单独记账，账目自该年度终了起保存五年。',
          '甲方每年可以自行或者委托会计师事务所查核一次。少付金额超过应付金额百分之五的，查核费用由乙方承担。',
        ],
};

export const taxes: Clause = {
  id: 'taxes',
  heading: '税费',
  kinds: ['licence', 'transfer', 'equity', 'entrustedDevelopment', 'jointDevelopment', 'service'],
  mandatory: [],
  why: '税费承担约定不明容易产生争议',
  sentences: () => [
    '双方各自依法承担与本合同有关的税费。',
    '双方应当配合办理技术合同认定登记，由甲方提出申请，乙方在10日内提供所需材料。',
  ],
};

export const insurance: Clause = {
  id: 'insurance',
  heading: '保险',
  kinds: ['licence', 'equity'],
  mandatory: [],
  why: '合同产品造成损害时保护权利人',
  sentences: ({ terms }) =>
    terms.insuranceFen === undefined
      ? []
      : [
          `乙方在合同产品上市前投保产品责任保险，保险金额不低于${moneyWords(terms.insuranceFen)}，并每年向甲方提交保单。`,
        ],
};

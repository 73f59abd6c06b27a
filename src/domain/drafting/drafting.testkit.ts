// Facts of a licence as an office has them, for the tests of this folder.
import { PatentId } from '../ids';
import type { DraftFacts } from './facts';

export const licenceFacts: DraftFacts = {
  kind: 'licence',
  title: '电池隔膜专利许可',
  number: 'XK-2026-001',
  us: [{ name: '示例大学', code: '12100000400000624D' }],
  them: [{ name: '示例新材料有限公司', code: '91370000000000000X' }],
  patents: [
    {
      number: 'ZL201710911092.2',
      title: '一种电池隔膜',
      type: '发明',
      filedOn: '2017-09-29',
      grantedOn: '2020-01-10',
      holders: ['示例大学'],
    },
  ],
  terms: {
    mode: 'exclusiveLicence',
    patentIds: [PatentId.parse('p1')],
    field: '锂离子电池',
    territory: '中国境内',
    startsOn: '2026-03-01',
    months: 60,
    confidentialMonths: 36,
    disputes: '提交北京仲裁委员会仲裁',
    consideration: {
      upfrontFen: 20_000_000,
      royalty: {
        base: 'netSales',
        rate: { n: 35, d: 1000 },
        minimums: [{ year: 2, fen: 5_000_000 }],
        everyMonths: 6,
        dueDays: 30,
      },
      vatIncluded: true,
    },
    lateRatePerDay: { n: 5, d: 10_000 },
  },
  inventors: ['张三', '李四'],
};

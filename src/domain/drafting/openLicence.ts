// 专利开放许可声明: the four things the law asks for and nothing that advertises (专利法 art. 50, 细则 art. 85).
import { type Article, or } from './clause';
import { type DraftFacts, shareWords } from './facts';
import { paymentSentences } from './payments';
import { termWords } from './words';

export function openLicenceText({ patents, us, terms }: DraftFacts): Article[] {
  const late = terms.lateRatePerDay === undefined ? undefined : shareWords(terms.lateRatePerDay);
  const fee = paymentSentences(terms.consideration, late);
  const numbers = patents.map(({ number, title }) => `${number}《${title}》`).join('；');
  return [
    { id: 'number', heading: '专利号', sentences: [or(numbers, '专利号')] },
    { id: 'holder', heading: '专利权人', sentences: [or(us.map(({ name }) => name).join('、'), '专利权人')] },
    {
      id: 'fee',
      heading: '许可使用费的支付方式和标准',
      sentences: fee.length === 0 ? [or(undefined, '许可使用费')] : fee,
    },
    { id: 'term', heading: '许可期限', sentences: [or(termWords(terms), '许可期限')] },
    {
      id: 'rest',
      heading: '其他事项',
      sentences: [
        '专利权人承诺：全体共有权利人同意作出本声明；专利不在独占或者排他许可期内，未质押，年费已经缴足，权属没有争议。',
        '任何单位或者个人书面通知专利权人并按上述标准支付许可使用费的，即获得实施许可。',
        ...(terms.other ? [terms.other] : []),
      ],
    },
  ];
}

// The facts of a typical case: what was given to whom, by whom it was made, for how much, and what came in.

import { sum } from '../../money';
import type { Agreement, Deal } from '../../patents/records';
import type { StatFacts } from './facts';
import { kindWords, paymentsBy } from './lines';
import { type Cell, column, date, money, type StatTable, text } from './report';

const most = 10;
const pricingWords = { agreement: '协议定价', listing: '挂牌交易', auction: '拍卖' } as const;

function patentsCell(facts: StatFacts, agreement: Agreement): Cell {
  const known = new Map(facts.register.map((one) => [one.id, one]));
  const said = agreement.patentIds.flatMap((id) => {
    const patent = known.get(id);
    return patent === undefined ? [] : [`${patent.title}（${patent.number}）`];
  });
  const rest = said.length > most ? ` 等 ${said.length} 件` : '';
  return {
    kind: 'text',
    text: `${said.slice(0, most).join('；')}${rest}`,
    from: { entity: 'patent', ids: [...new Set<string>(agreement.patentIds)] },
  };
}

export function caseFigures(facts: StatFacts, agreement: Agreement, deal: Deal | undefined): StatTable {
  const { id } = agreement;
  const received = paymentsBy(facts, '9999-12-31').get(id) ?? [];
  const kind = agreement.kind ?? agreement.mode;
  const filing = facts.filings.find(
    (one) => one.agreementId === id && one.state === 'accepted' && (one.number ?? '') !== '',
  );
  const row = (label: string, cell: Cell | undefined): Cell[][] =>
    cell === undefined ? [] : [[text(label), cell]];
  const words = (value: string | undefined): Cell | undefined =>
    value === undefined || value === '' ? undefined : text(value);
  return {
    id: 'facts',
    columns: [column('项目', 'text', 1), column('内容', 'text', 3.4)],
    rows: [
      ...row('成果名称', { kind: 'text', text: agreement.title, from: { entity: 'agreement', ids: [id] } }),
      ...row('专利', patentsCell(facts, agreement)),
      ...row('完成单位', words(facts.organisation)),
      ...row('所属院系', words(facts.departmentName(agreement.departmentId ?? deal?.departmentId))),
      ...row('完成人', words(agreement.contributors.map(({ name }) => name).join('、'))),
      ...row('受让方、被许可方或被投资方', text(agreement.party)),
      ...row('统一社会信用代码', words(agreement.partyCode)),
      ...row('转化方式', text(kindWords[kind] ?? kind)),
      ...row('定价方式', deal?.pricing === undefined ? undefined : text(pricingWords[deal.pricing])),
      ...row('合同编号', words(agreement.number)),
      ...row('签订日期', agreement.signedOn === undefined ? undefined : date(agreement.signedOn)),
      ...row(
        '合同金额（元）',
        agreement.priceFen === undefined
          ? text('未约定固定金额')
          : money(agreement.priceFen, 'agreement', [id]),
      ),
      ...row('提成', agreement.terms?.consideration.royalty === undefined ? undefined : text('约定提成')),
      ...row(
        '累计到账（元）',
        money(sum(received.map(({ fen }) => fen)), 'income', [...new Set(received.map((one) => one.id))]),
      ),
      ...row('技术合同登记编号', words(agreement.techContractNumber)),
      ...row('备案或登记编号', words(filing?.number)),
    ],
  };
}

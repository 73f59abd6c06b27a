// One deal from the first call to performance: every step, offer, approval, notice, agreement and filing in their order.
// The store's tests hold it against the rules; the demo plays it in the real window.
import type { CommandName, CommandOutput } from '../../src/shared/store/commands';
import type { QueryName, QueryOutput } from '../../src/shared/store/queries';

export interface Desk {
  command<N extends CommandName>(name: N, input: unknown): Promise<CommandOutput<N>>;
  query<N extends QueryName>(name: N, input: unknown): Promise<QueryOutput<N>>;
  /** ISO; everything happened before it. */
  readonly today: string;
}

export const PARTY = '江苏示例电气有限公司';
export const TITLE = '电池均衡方法独占许可';
const OURS = '示例大学';
const codes = { ours: '123700004955703036', theirs: '91110000802100433B' };

export interface Led {
  readonly dealId: string;
  readonly agreementId: string;
  readonly recordalId: string;
  readonly contractId: string;
}

const terms = (patentIds: readonly string[]) => ({
  mode: 'exclusiveLicence',
  patentIds,
  field: '动力电池管理',
  territory: '中国境内',
  months: 60,
  confidentialMonths: 36,
  sublicensing: 'withConsent',
  improvements: 'each',
  audit: true,
  disputes: '提交示例仲裁委员会仲裁',
  lateRatePerDay: { n: 5, d: 10_000 },
  consideration: {
    upfrontFen: 80_000_000,
    royalty: {
      base: 'netSales',
      rate: { n: 3, d: 100 },
      minimums: [{ year: 2, fen: 10_000_000 }],
      everyMonths: 12,
      dueDays: 30,
    },
    vatIncluded: true,
  },
});

export async function leadDeal(desk: Desk, patentIds: readonly string[]): Promise<Led> {
  const { command, query, today } = desk;
  const day = (before: number): string =>
    new Date(Date.parse(today) - before * 86_400_000).toISOString().slice(0, 10);
  const deal = async () => (await query('deals.get', { id: dealId, today })).deal;
  const patch = async (fields: object): Promise<void> => {
    const { rev } = await deal();
    await command('record.update', { entity: 'deal', id: dealId, expectedRev: rev, patch: fields });
  };
  const move = async (to: string, on: string): Promise<void> => {
    const { rev } = await deal();
    await command('deal.move', { id: dealId, expectedRev: rev, to, on });
  };
  const happened = (kind: string, on: string, title: string, text: string): Promise<unknown> =>
    command('record.create', { entity: 'dealEvent', fields: { dealId, kind, on, title, text, by: '王敏' } });

  const { id: dealId } = await command('record.create', {
    entity: 'deal',
    fields: {
      title: TITLE,
      stage: 'lead',
      stageSince: day(120),
      openedOn: day(120),
      mode: 'exclusiveLicence',
      patentIds,
      parties: [{ name: PARTY, role: 'counterparty', code: codes.theirs, size: 'medium', province: '江苏' }],
      owner: '王敏',
      source: '企业评价反馈：产业化前景好，有合作意愿',
      nextStep: '电话回访，确认兴趣',
      nextStepOn: day(118),
      expectedFen: 120_000_000,
      probability: { n: 3, d: 10 },
    },
  });
  await happened('call', day(118), '与技术总监通话', '对方关注循环寿命数据，约定寄送样品说明。');
  await move('contact', day(118));
  await patch({ checklist: [{ point: 'nda', on: day(112), state: 'done', by: '王敏' }] });
  await move('nda', day(112));
  await happened('meeting', day(105), '现场尽职调查', '对方查看试验数据和法律状态，未提出异议。');
  await move('dueDiligence', day(105));
  await move('offers', day(95));
  const { id: offerId } = await command('offer.save', {
    dealId,
    offer: { by: 'us', label: '方案A', terms: terms(patentIds) },
  });
  await command('offer.send', { id: offerId, expectedRev: 1, on: day(95) });
  await command('offer.agree', { id: offerId, expectedRev: 2, on: day(85) });
  await move('termsAgreed', day(85));
  await patch({
    pricing: 'agreement',
    priceBasis: '参照本单位三份同领域许可和对方三家同业报价',
    conflicts: [{ person: '张三', declaredOn: day(84), hasInterest: false }],
    contributors: [
      { name: '张三', signed: true, main: true, share: { n: 60, d: 100 } },
      { name: '李四', signed: true, share: { n: 40, d: 100 } },
    ],
  });
  await move('approval', day(84));
  const levels = (await query('deals.get', { id: dealId, today })).levels;
  await command('deal.approve', {
    id: dealId,
    expectedRev: (await deal()).rev,
    title: '科研院院长：同意',
    approval: {
      level: levels[0] ?? 'researchOffice',
      on: day(80),
      by: '科研院院长',
      approved: true,
      minutes: '科研院〔2026〕会纪12号：同意以协议定价方式许可。',
      attendees: ['科研院院长', '资产处处长', '财务处处长'],
      offerId,
    },
  });
  await patch({
    notices: [
      {
        from: day(79),
        until: day(60),
        where: '学校主页信息公开栏、江苏技术产权交易市场',
        text: '拟以协议定价方式独占许可上述专利，拟交易价格80万元入门费加提成。',
        objections: [],
      },
    ],
  });
  await move('notice', day(79));
  const { id: agreementId } = await command('agreement.fromDeal', {
    dealId,
    expectedRev: (await deal()).rev,
    title: `${TITLE}合同`,
  });
  await move('signed', day(55));
  const drafted = (await query('register.get', { id: agreementId, today })).agreement;
  await command('agreement.confirm', {
    id: agreementId,
    expectedRev: drafted.rev,
    signedOn: day(55),
    effectiveOn: day(55),
    reason: '纸质合同原件存档案室，扫描件随后补入',
    on: day(54),
  });
  await move('registration', day(54));

  const file = async (kind: string, title: string, form: object, number: string): Promise<string> => {
    const { id } = await command('filing.create', { kind, agreementId, dealId, title, today: day(50) });
    const found = await query('filings.get', { id, today: day(50) });
    await command('filing.save', {
      id,
      expectedRev: found.filing.rev,
      form: { ...found.filing.form, ...form },
      today: day(50),
    });
    const step = async (doing: object): Promise<void> => {
      const { filing } = await query('filings.get', { id, today: day(30) });
      await command('filing.step', { id, expectedRev: filing.rev, step: doing, today: day(30) });
    };
    await step({ do: 'ready' });
    await step({ do: 'submit', on: day(48) });
    await step({ do: 'accept', on: day(35), number });
    return id;
  };
  const recordalId = await file(
    'licenceRecordal',
    '独占许可备案',
    {
      licensorName: OURS,
      licensorCode: codes.ours,
      licensorAddress: '示例市大学路1号 271018',
      licenseeAddress: '示例市工业路8号 210000',
      papers: ['form', 'contract', 'licensorProof', 'licenseeProof'],
    },
    'X2026980000018',
  );
  const contractId = await file(
    'techContractRegistration',
    '技术合同认定登记',
    {
      subcategory: '专利权',
      sellerRegion: '370900',
      buyerRegion: '320100',
      property: 'patent',
      expectedInvestmentFen: 500_000_000,
      expectedOutputFen: 3_000_000_000,
      papers: ['form', 'contract', 'proof'],
    },
    '20263700000018',
  );
  await move('performance', day(34));
  await patch({ nextStep: '首期提成报告', nextStepOn: day(-310), probability: { n: 1, d: 1 } });
  return { dealId, agreementId, recordalId, contractId };
}

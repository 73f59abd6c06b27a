// The days of a typical case, from the deal to the money: each with the record it was taken from.
import { doneRuns } from '../../agreements/books';
import { formatAmount } from '../../money';
import type { DealStage } from '../../negotiation/records';
import type { Agreement, Deal } from '../../patents/records';
import type { StatFacts } from './facts';
import type { Source } from './report';

interface Day {
  readonly on: string;
  readonly what: string;
  readonly from?: Source;
}

const stageWords: Readonly<Record<DealStage, string>> = {
  lead: '发现线索',
  contact: '开始接触',
  nda: '签订保密协议',
  dueDiligence: '尽职调查',
  offers: '报价磋商',
  termsAgreed: '条款谈妥',
  approval: '单位审批',
  notice: '公示',
  signed: '签订合同',
  registration: '办理备案登记',
  performance: '进入履行',
  closed: '履行完毕',
  lost: '终止谈判',
};

const filingWords: Readonly<Record<string, string>> = {
  licenceRecordal: '许可合同备案',
  transferRegistration: '转让登记',
  pledgeRegistration: '质押登记',
  openLicenceDeclaration: '开放许可声明',
  openLicenceTaken: '开放许可成交备案',
  techContractRegistration: '技术合同登记',
  exportCheck: '技术出口核查',
};

function ofDeal({ events }: StatFacts, deal: Deal | undefined): Day[] {
  if (deal === undefined) return [];
  const from: Source = { entity: 'deal', ids: [deal.id] };
  const steps = events
    .filter(({ dealId, kind, to }) => dealId === (deal.id as string) && kind === 'stage' && to !== undefined)
    // What the agreement, the approvals and the notices say themselves is told by them.
    .filter(({ to }) => to !== 'signed')
    .filter(({ to }) => to !== 'notice' || (deal.notices ?? []).length === 0)
    .filter(({ to }) => to !== 'approval' || (deal.approvals ?? []).length === 0)
    .map(({ on, to }): Day => ({ on, what: stageWords[to ?? 'lead'], from }));
  const notices = (deal.notices ?? []).map(
    ({ from: first, until }): Day => ({ on: first, what: `公示（至 ${until}）`, from }),
  );
  const approvals = (deal.approvals ?? [])
    .filter(({ approved }) => approved)
    .map(({ on }): Day => ({ on, what: '审批通过', from }));
  return [{ on: deal.openedOn, what: '立项洽谈', from }, ...steps, ...notices, ...approvals];
}

/** In order of days; two of one day in the order of the work. */
export function timelineOf(facts: StatFacts, agreement: Agreement, deal: Deal | undefined): Day[] {
  const { id } = agreement;
  const own: Source = { entity: 'agreement', ids: [id] };
  const days: Day[] = [...ofDeal(facts, deal)];
  if (agreement.signedOn !== undefined) days.push({ on: agreement.signedOn, what: '签订合同', from: own });
  if (agreement.techContractOn !== undefined)
    days.push({ on: agreement.techContractOn, what: '技术合同登记', from: own });
  for (const one of facts.filings) {
    const words = filingWords[one.kind];
    const told = one.kind === 'techContractRegistration' && agreement.techContractOn !== undefined;
    if (one.agreementId !== id || one.state !== 'accepted' || one.decidedOn === undefined || told) continue;
    if (words !== undefined)
      days.push({ on: one.decidedOn, what: words, from: { entity: 'filing', ids: [one.id] } });
  }
  for (const income of facts.incomes)
    for (const { agreementId, fen } of income.allocations)
      if (agreementId === id)
        days.push({
          on: income.date,
          what: `${fen < 0 ? '冲回' : '到账'} ${formatAmount(fen)} 元`,
          from: { entity: 'income', ids: [income.id] },
        });
  for (const one of doneRuns(facts.runs))
    if (one.agreementId === id && one.run.executedOn !== undefined)
      days.push({ on: one.run.executedOn, what: '执行收益分配', from: { entity: 'run', ids: [one.id] } });
  const told = new Set<string>();
  return days
    .map((day, order) => ({ day, order }))
    .sort((a, b) => (a.day.on < b.day.on ? -1 : a.day.on > b.day.on ? 1 : a.order - b.order))
    .flatMap(({ day }) => {
      const key = `${day.on}|${day.what}|${day.from?.ids.join()}`;
      if (told.has(key)) return [];
      told.add(key);
      return [day];
    });
}

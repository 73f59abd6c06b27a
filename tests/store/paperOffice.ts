// An office that has every paper of one record to print: a deal led to its registration, a run that was carried out, a
// licensee's report. Furnished through commands, so that the store's tests and the real program have the same.
import { furnishIncome } from './incomeOffice';
import { type Desk, type Led, leadDeal } from './wholeWay';

/** What the office keeps to itself; no paper may hold any of it. */
const secrets = { targetFen: 987_654_300, walkAwayFen: 123_456_700, positions: '底线三百万，不能再低' };
export const kept = /9,876,543|1,234,567|底线三百万/;

interface PaperOffice extends Awaited<ReturnType<typeof furnishIncome>> {
  readonly led: Led;
  readonly runId: string;
  readonly reportId: string;
}

export async function paperOffice(desk: Desk): Promise<PaperOffice> {
  const { command, query, today } = desk;
  const income = await furnishIncome(desk);
  await command('settings.put', {
    values: {
      'organisation.name': '示例大学',
      'organisation.code': '123700004955703036',
      'user.name': '王敏',
    },
  });
  const patentId = await income.create('patent', {
    applicationNumber: '2019100000019',
    type: 'invention',
    title: '一种电池均衡方法',
    filingDate: '2019-07-09',
    grantDate: '2021-03-02',
    applicants: ['示例大学'],
    legalBucket: 'inForce',
    annuities: Array.from({ length: 9 }, (_, i) => ({ year: i + 1, paid: true })),
  });
  const led = await leadDeal(desk, [patentId]);
  const { deal } = await query('deals.get', { id: led.dealId, today });
  const { rev } = deal;
  await command('record.update', { entity: 'deal', id: led.dealId, expectedRev: rev, patch: secrets });
  const runId = await income.run('2024-12-31');
  await income.execute(runId);
  const { start = today } = await query('register.get', { id: led.agreementId, today });
  const next = new Date(Date.parse(start));
  next.setUTCFullYear(next.getUTCFullYear() + 1);
  const until = new Date(next.getTime() - 86_400_000).toISOString().slice(0, 10);
  const reportId = await income.create('royaltyReport', {
    agreementId: led.agreementId,
    from: start,
    until,
    receivedOn: today,
    lines: [{ product: '均衡模块', grossFen: 500_000_000, deductionsFen: 20_000_000, baseFen: 480_000_000 }],
    claimedFen: 10_000_000,
  });
  return { ...income, led, runId, reportId };
}

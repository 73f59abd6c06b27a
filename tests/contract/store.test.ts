// What the store answers is what the contract says: every query and command, validated with its own schema.
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/shared/store/commands';
import { type QueryName, queries } from '../../src/shared/store/queries';
import { draft, TestStore } from '../store/harness';

type Furnished = {
  store: TestStore;
  id: string;
  seq: number;
  familyId: string;
  agreementId: string;
  runId: string;
  reportId: string;
  dealId: string;
  matterId: string;
  filingId: string;
};

/** An agreement with a payment and a computed run. */
async function withMoney(
  store: TestStore,
): Promise<{ agreementId: string; runId: string; reportId: string }> {
  const create = async (entity: string, fields: object): Promise<string> =>
    (await store.command('record.create', { entity, fields })).id;
  const agreement = { title: '许可合同', mode: 'licence', party: '某公司' };
  const contributors = [{ name: '张三' }, { name: '李四' }];
  const { shipped } = await store.query('policies.list', {});
  const shippedPolicy = shipped[0]?.id;
  const agreementId = await create('agreement', { ...agreement, shippedPolicy, contributors });
  const allocations = [{ agreementId, fen: 10_000, kind: 'lumpSum' }];
  await create('income', { date: '2026-01-01', fen: 20_000, payer: '某公司', allocations });
  await create('outlay', { agreementId, date: '2026-01-01', kind: 'stampDuty', fen: 3 });
  const { id: runId } = await store.command('run.create', { agreementId, upTo: '2026-01-02', title: '一' });
  await store.command('run.step', { id: runId, expectedRev: 1, step: { do: 'compute' } });
  const period = { from: '2026-01-01', until: '2026-12-31', receivedOn: '2027-01-09' };
  const reportId = await create('royaltyReport', { agreementId, ...period, lines: [], claimedFen: 5 });
  return { agreementId, runId, reportId };
}

/** A dispute with a day that is due. */
const matter = {
  title: '侵权线索',
  kind: 'infringement',
  state: 'open',
  openedOn: '2026-05-01',
  deadlines: [{ title: '答辩', due: '2026-06-20' }],
  patentIds: [],
  parties: [],
};

const withMatter = async (store: TestStore): Promise<string> =>
  (await store.command('record.create', { entity: 'matter', fields: matter })).id;

/** A licence to be recorded, about one patent. */
async function withFiling(store: TestStore, agreementId: string, patentId: string): Promise<string> {
  const about = { kind: 'licenceRecordal', agreementId, patentIds: [patentId], today: '2026-06-01' };
  return (await store.command('filing.create', { ...about, title: '许可合同备案' })).id;
}

/** A lead about one patent. */
const dealOf = (patentId: string) => ({
  title: '电池管理许可',
  stage: 'lead',
  stageSince: '2026-01-01',
  openedOn: '2026-01-01',
  mode: 'ordinaryLicence',
  patentIds: [patentId],
  parties: [{ name: '某公司', role: 'counterparty' }],
  nextStep: '电话回访',
  nextStepOn: '2026-01-01',
});

async function furnished(): Promise<Furnished> {
  const store = await TestStore.open();
  const { seq } = await store.import(
    Array.from({ length: 12 }, (_, n) =>
      draft(n, {
        department: n % 2 ? '机械学院' : '化工学院',
        project: { number: `示例-${n % 3}`, name: '示例项目' },
        publications: [{ number: `CN1000000${n}A`, kind: 'published' }],
      }),
    ),
  );
  const { rows } = await store.query('patents.list', {});
  const family = { entity: 'family', fields: { name: '电池同族' } };
  const { id: familyId } = (await store.command('record.create', family)) as { id: string };
  const id = rows[0]?.id ?? '';
  const fields = dealOf(rows[1]?.id ?? '');
  const { id: dealId } = await store.command('record.create', { entity: 'deal', fields });
  const money = await withMoney(store);
  const filingId = await withFiling(store, money.agreementId, rows[2]?.id ?? '');
  return { store, id, seq, familyId, dealId, ...money, matterId: await withMatter(store), filingId };
}

describe('every query', () => {
  const inputs = ({
    id,
    seq,
    familyId,
    agreementId,
    runId,
    reportId,
    dealId,
    matterId,
    filingId,
  }: Furnished): Record<QueryName, unknown> => ({
    'agreements.list': { text: '许可', open: true },
    'agreements.get': { id: agreementId },
    'register.list': { text: '许可', today: '2026-06-01', states: ['active'] },
    'register.get': { id: agreementId, today: '2026-06-01' },
    'register.duties': { today: '2026-06-01' },
    'register.due': { today: '2026-06-01' },
    'register.credit': { today: '2026-06-01' },
    'holdings.list': { today: '2026-06-01', year: 2026 },
    'matters.list': { today: '2026-06-01' },
    'matters.get': { id: matterId, today: '2026-06-01' },
    'income.ledger': { agreementId, from: '2026-01-01', to: '2026-12-31' },
    'outlays.list': { agreementId },
    'policies.list': {},
    'run.list': { states: ['computed'] },
    'run.get': { id: runId },
    'income.yearly': { year: '2026' },
    'income.match': { lines: [{ row: 2, date: '2026-01-01', fen: 5, payer: '某公司' }] },
    'income.reconcile': { lines: [{ row: 2, date: '2026-01-01', fen: 5, payer: '某公司' }] },
    'agreement.receivables': { id: agreementId },
    'outlay.deduction': { agreementId, kind: 'tax', date: '2026-01-01' },
    'deals.board': { today: '2026-01-02', filter: { overdue: true } },
    'deals.list': { today: '2026-01-02', stages: ['lead'] },
    'deals.get': { id: dealId, today: '2026-01-02' },
    'deals.moves': { id: dealId, today: '2026-01-02' },
    'deals.duplicates': { parties: ['某公司'], patentIds: [id] },
    'deals.due': { today: '2026-01-02', until: '2026-02-01' },
    'home.ahead': { today: '2026-06-01', until: '2026-08-30' },
    'home.plan': { today: '2026-06-01' },
    'offers.of': { dealId, today: '2026-01-02' },
    'filings.list': { today: '2026-06-01', text: '备案' },
    'filings.get': { id: filingId, today: '2026-06-01' },
    'filings.paper': { id: filingId, today: '2026-06-01' },
    'filings.dossier': { id: filingId, today: '2026-06-01' },
    'drafting.source': { agreementId },
    'records.pick': { entity: 'deal', kind: 'offers', text: '许可' },
    'royalty.agreement': { id: reportId },
    'income.person': { person: 'somebody', year: '2026' },
    'records.labels': { entity: 'agreement', ids: [agreementId] },
    'reports.ownValues': { source: 'patent', field: 'tier', asOf: '2026-12-31' },
    'reports.statistic': { kind: 'annual', from: '2026-01-01', until: '2026-12-31', asOf: '2026-12-31' },
    'patents.list': { text: '电池', facets: true, filter: { types: ['invention'], ipc: ['H01M'] } },
    'patents.ids': { sort: { key: 'title', descending: true } },
    'patents.get': { id },
    'patents.many': { ids: [id, 'missing'] },
    'patents.pivot': { rows: 'department', columns: 'legalBucket' },
    'records.previewUpdate': { entity: 'patent', ids: [id], patch: { tier: 'A' } },
    'registers.list': { entity: 'family' },
    'registers.get': { entity: 'family', id: familyId },
    'agencies.table': { today: '2026-06-01', by: 'agent' },
    'agencies.trend': { names: ['示例专利代理有限公司'] },
    'agencies.cases': { today: '2026-06-01', names: ['示例专利代理有限公司'], figure: 'granted' },
    'deadlines.list': { today: '2026-03-01', until: '2027-03-01', perDay: true },
    'deadlines.keys': { today: '2026-03-01', until: '2027-03-01' },
    'deadlines.summary': { today: '2026-03-01' },
    'annuity.budget': { today: '2026-03-01', fromYear: 2026, toYear: 2028 },
    'funding.list': {},
    'disclosures.list': { states: ['draft'] },
    'results.list': { kinds: ['tradeSecret'] },
    'families.list': { text: '电池' },
    'projects.declarations': { incomplete: true },
    'quality.report': { today: '2026-03-01' },
    'quality.progress': {},
    'quality.findings': { today: '2026-03-01', check: 'noGrantDate' },
    'quality.ids': { today: '2026-03-01', check: 'noIpc' },
    'quality.duplicates': { today: '2026-03-01' },
    'quality.variants': { today: '2026-03-01', kind: 'person' },
    'quality.impact': { today: '2026-03-01', kind: 'applicant', keys: ['示例大学'] },
    'persons.list': { text: '张' },
    'departments.list': {},
    'projects.list': {},
    'record.history': { entity: 'patent', id },
    'activity.list': {},
    'activity.items': { seq },
    overview: {},
    'settings.get': { keys: ['user.name'] },
    'mapping.find': { signature: 'none' },
    'batches.list': {},
    'batch.get': { batchId: 'none' },
    'batch.lines': { batchId: 'none' },
    'submission.papers': { text: '', paper: 'all' },
    'submission.record': { id: 'none' },
  });

  it.each(Object.keys(queries) as QueryName[])('%s answers in its shape', async (name) => {
    const office = await furnished();
    const answer = await office.store.query(name, inputs(office)[name]);
    const parsed = queries[name].output.safeParse(structuredClone(answer));
    expect(parsed.error?.issues).toBeUndefined();
  });

  it('refuses an input that is not in its shape', async () => {
    const { store } = await furnished();
    await expect(store.query('patents.list', { limit: 1_000_000 })).rejects.toThrow();
    await expect(
      store.query('patents.list', { sort: { key: 'constructor', descending: true } }),
    ).rejects.toThrow();
  });
});

describe('every command', () => {
  it('answers in its shape', async () => {
    const { store, id, dealId } = await furnished();
    const checked = async (name: keyof typeof commands, input: unknown) => {
      const answer = await store.command(name, input);
      expect(commands[name].output.safeParse(answer).error?.issues).toBeUndefined();
      return answer as { seq: number };
    };
    await checked('record.create', { entity: 'department', fields: { name: '新学院' } });
    const { seq } = await checked('record.update', {
      entity: 'patent',
      id,
      expectedRev: 1,
      patch: { note: '注' },
    });
    const step = { id: dealId, expectedRev: 1, to: 'contact', on: '2026-01-02' };
    expect(await checked('deal.move', step)).toMatchObject({ rev: 2, stage: 'contact' });
    const approval = { level: 'office', on: '2026-01-02', by: '处长', approved: true };
    await checked('deal.approve', { id: dealId, expectedRev: 2, approval });
    const terms = { mode: 'ordinaryLicence', patentIds: [], consideration: {} };
    const saved = await checked('offer.save', { dealId, offer: { by: 'them', terms } });
    const { id: offerId } = saved as unknown as { id: string };
    const received = { id: offerId, expectedRev: 1, on: '2026-01-02' };
    expect(await checked('offer.receive', received)).toMatchObject({ rev: 2, state: 'received' });
    const about = { kind: 'publicNotice', patentIds: [], title: '公示', today: '2026-06-01' };
    const { id: filingId } = (await checked('filing.create', about)) as unknown as { id: string };
    const today = '2026-06-01';
    await checked('filing.save', { id: filingId, expectedRev: 1, form: { where: '校园网' }, today });
    const withdraw = { do: 'withdraw', on: today, why: '不再办理' };
    await checked('filing.step', { id: filingId, expectedRev: 2, step: withdraw, today });
    const again = {
      fields: { ...dealOf(id), patentIds: [] },
      events: [{ on: '2026-01-01', kind: 'call', title: '来电' }],
    };
    await checked('deals.import', { label: '台账', deals: [again] });
    await checked('deal.remove', { id: dealId, expectedRev: 3 });
    await checked('change.undo', { seq });
    await checked('record.remove', { entity: 'patent', ids: [id] });
    await checked('settings.put', { values: { 'user.name': '王经办' } });
    await checked('mapping.remember', {
      signature: '申请号|名称',
      mapping: { applicationNumber: 0, title: 1 },
    });
    await checked('sample.books', {
      records: [{ entity: 'matter', ref: 'm', fields: matter }],
      patents: [],
      today: '2026-06-01',
    });
    await checked('sample.remove', {});
  });
});

// Filings in the store: made from the records, kept while they are open, stepped with their pre-checks, fixed once decided.
import { describe, expect, it } from 'vitest';
import { TestStore } from './harness';

const today = '2026-11-20';
const code = (wanted: string) => ({ error: { code: wanted } });

const paid = Array.from({ length: 9 }, (_, at) => ({ year: at + 1, paid: true }));
const patentFields = {
  applicationNumber: '201910000001.9',
  title: '一种轴承检测方法',
  applicants: ['泰山科技大学'],
  filingDate: '2019-07-09',
  grantDate: '2021-03-02',
  legalBucket: 'inForce',
  annuities: paid,
};

async function office() {
  const store = await TestStore.open();
  await store.command('settings.put', { values: { 'organisation.name': '泰山科技大学' } });
  const make = async (entity: string, fields: object): Promise<string> =>
    (await store.command('record.create', { entity, fields })).id;
  const patentId = await make('patent', patentFields);
  const agreementId = await make('agreement', {
    title: '轴承许可合同',
    mode: 'licence',
    kind: 'ordinaryLicence',
    party: '泰安精工轴承有限公司',
    patentIds: [patentId],
    signedOn: '2026-10-08',
    effectiveOn: '2026-10-10',
    expiresOn: '2031-10-09',
    territory: '中国境内',
    priceFen: 30_000_000,
  });
  const about = { kind: 'licenceRecordal', agreementId, title: '许可备案', today };
  const create = async (more: object = {}) =>
    (await store.command('filing.create', { ...about, ...more })).id;
  const get = (id: string) => store.query('filings.get', { id, today });
  const step = async (id: string, given: object) => {
    const { filing } = await get(id);
    return store.command('filing.step', { id, expectedRev: filing.rev, step: given, today });
  };
  const fill = async (id: string, more: object) => {
    const { filing } = await get(id);
    const form = { ...filing.form, ...more };
    return store.command('filing.save', { id, expectedRev: filing.rev, form, today });
  };
  return { store, make, create, get, step, fill, patentId, agreementId };
}

const rest = {
  licensorCode: '123700004955703036',
  licensorAddress: '泰安',
  licenseeCode: '91110000802100433B',
  licenseeAddress: '泰安',
  papers: ['form', 'contract', 'licensorProof', 'licenseeProof'],
};

describe('a filing in the store', () => {
  it('is made from its agreement with its last day, and goes its way to the number of the authority', async () => {
    const { store, create, get, step, fill, patentId } = await office();
    const id = await create();
    const { filing, checks, due } = await get(id);
    expect(filing).toMatchObject({
      state: 'draft',
      patentIds: [patentId],
      due: '2027-01-11',
      form: { licensorName: '泰山科技大学', territory: '中国境内', feeFen: 30_000_000 },
    });
    expect(due).toMatchObject({ date: '2027-01-11', daysLeft: 52 });
    expect(checks.filter(({ level }) => level === 'fail').map(({ rule }) => rule.id)).toEqual([
      'form-complete',
      'form-papers',
    ]);
    await expect(step(id, { do: 'ready' })).rejects.toMatchObject(code('FILING_CHECKS'));
    await fill(id, rest);
    await step(id, { do: 'ready' });
    await step(id, { do: 'submit', on: '2026-11-21' });
    await step(id, { do: 'accept', on: '2026-12-05', number: 'X2026370000018' });
    const { rows } = await store.query('filings.list', { today, states: ['accepted'] });
    expect(rows).toMatchObject([{ number: 'X2026370000018', decidedOn: '2026-12-05' }]);
  });

  it('keeps what was submitted, whatever command wants it otherwise', async () => {
    const { store, create, get, step, fill } = await office();
    const id = await create();
    await fill(id, rest);
    await step(id, { do: 'ready' });
    await step(id, { do: 'submit', on: '2026-11-21' });
    await expect(fill(id, { feeFen: 1 })).rejects.toMatchObject(code('FILING_FIXED'));
    const { filing } = await get(id);
    const patch = { patch: { title: '别的' }, entity: 'filing', id, expectedRev: filing.rev };
    await expect(store.command('record.update', patch)).rejects.toMatchObject(code('FILING_FIXED'));
    const gone = store.command('record.remove', { entity: 'filing', ids: [id] });
    await expect(gone).rejects.toMatchObject(code('FILING_FIXED'));
    const noted = { ...patch, patch: { note: '已寄出' } };
    await store.command('record.update', noted);
  });

  it('lets a step be undone until the authority decided', async () => {
    const { store, create, get, step, fill } = await office();
    const id = await create();
    await fill(id, rest);
    await step(id, { do: 'ready' });
    const { seq } = await step(id, { do: 'submit', on: '2026-11-21' });
    await store.command('change.undo', { seq });
    expect((await get(id)).filing.state).toBe('ready');
    await step(id, { do: 'submit', on: '2026-11-21' });
    const accepted = await step(id, { do: 'accept', on: '2026-12-05', number: 'X1' });
    await expect(store.command('change.undo', { seq: accepted.seq })).rejects.toMatchObject(
      code('FILING_FIXED'),
    );
  });

  it('takes no state, day or number but by a step', async () => {
    const { store, make, create, get } = await office();
    const id = await create();
    const { filing } = await get(id);
    const forged = { entity: 'filing', id, expectedRev: filing.rev, patch: { state: 'accepted' } };
    await expect(store.command('record.update', forged)).rejects.toMatchObject(code('FILING_BY_STEPS'));
    const born = { kind: 'publicNotice', title: 'x', patentIds: [], state: 'accepted', form: {} };
    await expect(make('filing', born)).rejects.toMatchObject(code('FILING_BY_STEPS'));
  });

  it('refuses a save over a newer revision, and keeps a draft that is far from complete', async () => {
    const { store, create, get } = await office();
    const id = await create();
    const input = { id, expectedRev: 7, form: {}, today };
    await expect(store.command('filing.save', input)).rejects.toMatchObject(code('REV_CONFLICT'));
    await store.command('filing.save', { ...input, expectedRev: 1, form: { lateReason: '未完' } });
    expect((await get(id)).filing.form).toEqual({ lateReason: '未完' });
  });

  it('writes the number of a registered technology contract into its agreement', async () => {
    const { store, create, step, fill, agreementId } = await office();
    const id = await create({ kind: 'techContractRegistration', title: '技术合同' });
    await fill(id, {
      sellerCode: '123700004955703036',
      sellerRegion: '370902',
      buyerCode: '91110000802100433B',
      buyerRegion: '370902',
      expectedInvestmentFen: 0,
      expectedOutputFen: 1,
      papers: ['form', 'contract'],
    });
    await step(id, { do: 'ready' });
    await step(id, { do: 'submit', on: '2026-11-21' });
    await step(id, { do: 'accept', on: '2026-12-05', number: '26370900000018' });
    const { agreement } = await store.query('agreements.get', { id: agreementId });
    expect(agreement).toMatchObject({ techContractNumber: '26370900000018', techContractOn: '2026-12-05' });
    const { wanted } = await store.query('filings.list', { today });
    expect(wanted.map(({ kind }) => kind)).toEqual(['licenceRecordal']);
  });

  it('puts a notice into its deal when it is put up, and its objections when it is closed', async () => {
    const { store, make, create, step, fill, patentId } = await office();
    const parties = [{ name: '某公司', role: 'counterparty' }];
    const days = { stage: 'lead', stageSince: '2026-10-01', openedOn: '2026-10-01' };
    const dealId = await make('deal', {
      title: '许可',
      mode: 'ordinaryLicence',
      patentIds: [patentId],
      parties,
      ...days,
    });
    const id = await create({ kind: 'publicNotice', agreementId: undefined, dealId, title: '公示' });
    const shown = { mode: '普通许可', priceFen: 1, pricing: 'agreement', where: '校园网', contact: '科研处' };
    await fill(id, { ...shown, from: '2026-11-02', until: '2026-11-17' });
    await step(id, { do: 'ready' });
    await step(id, { do: 'submit', on: '2026-11-02' });
    const notices = async () => (await store.query('deals.get', { id: dealId, today })).deal.notices;
    expect(await notices()).toEqual([
      { from: '2026-11-02', until: '2026-11-17', where: '校园网', objections: [] },
    ]);
    await step(id, { do: 'accept', on: '2026-11-20' });
    expect(await notices()).toHaveLength(1);
  });

  it('follows a change of the record it rests on', async () => {
    const { store, create, get, patentId } = await office();
    const id = await create();
    const lapsed = { entity: 'patent', id: patentId, expectedRev: 1, patch: { legalBucket: 'lapsed' } };
    await store.command('record.update', lapsed);
    const { checks } = await get(id);
    expect(checks.find(({ rule }) => rule.id === 'patent-alive')).toMatchObject({
      level: 'fail',
      at: { entity: 'patent', id: patentId },
    });
  });

  it('finds a second recordal of the same agreement', async () => {
    const { create, get, step, fill } = await office();
    const first = await create();
    await fill(first, rest);
    await step(first, { do: 'ready' });
    const { checks } = await get(await create());
    expect(checks.find(({ rule }) => rule.id === 'duplicate-record')).toMatchObject({
      level: 'fail',
      at: { entity: 'filing', id: first },
    });
  });

  it('says what signed agreements still need, and no longer once it was begun', async () => {
    const { store, create } = await office();
    const before = await store.query('filings.list', { today });
    expect(before.wanted.map(({ kind }) => kind)).toEqual(['licenceRecordal', 'techContractRegistration']);
    expect(before.wanted[0]).toMatchObject({ due: '2027-01-11', daysLeft: 52 });
    expect(before).toMatchObject({ wantedTotal: 2, wantedLate: 0 });
    await create();
    const { wanted, rows } = await store.query('filings.list', { today });
    expect(wanted.map(({ kind }) => kind)).toEqual(['techContractRegistration']);
    expect(rows[0]).toMatchObject({ fails: 2, daysLeft: 52, about: '轴承许可合同' });
  });

  it('stands among the duties of the office by its last day, instead of the obligation it fulfils', async () => {
    const { store, make, create, agreementId } = await office();
    const recordal = { agreementId, kind: 'recordal', title: '备案', by: 'us', due: '2027-01-10' };
    await make('obligation', { ...recordal, origin: 'recordal' });
    const before = await store.query('register.duties', { today });
    expect(before.rows.map(({ source }) => source)).toEqual(['obligation']);
    const id = await create();
    const { rows } = await store.query('register.duties', { today });
    expect(rows).toMatchObject([{ source: 'filing', id, due: '2027-01-11', daysLeft: 52, state: 'open' }]);
    expect(await store.query('register.due', { today: '2027-02-01' })).toEqual({ overdue: 1, d30: 0 });
  });

  it('prints the form, the pre-checks and the masked notice', async () => {
    const { store, create } = await office();
    const id = await create();
    const form = await store.query('filings.paper', { id, today });
    expect(form.paper.title).toBe('专利实施许可合同备案申请表');
    const checks = await store.query('filings.paper', { id, today, part: 'checks', lang: 'en' });
    expect(checks.paper.title).toBe('Pre-checks of a filing');
    const notice = await create({ kind: 'publicNotice', title: '公示' });
    const masked = await store.query('filings.paper', { id: notice, today, part: 'masked' });
    expect(masked.paper.title).toBe('科技成果转化公示');
  });

  it('gathers a dossier: forms of the same agreement, their documents once, records without the people', async () => {
    const { store, create, get } = await office();
    const recordal = await create();
    const id = await create({ kind: 'exemptionDossier', title: '免责' });
    const document = {
      hash: 'a'.repeat(64),
      name: '合同.pdf',
      mime: 'application/pdf',
      bytes: 3,
      addedOn: today,
    };
    for (const one of [recordal, id]) {
      const { filing } = await get(one);
      const patch = { documents: [document] };
      await store.command('record.update', { entity: 'filing', id: one, expectedRev: filing.rev, patch });
    }
    const dossier = await store.query('filings.dossier', { id, today });
    expect(dossier.papers.map(({ name }) => name)).toEqual(['免责', '许可备案', '预检表']);
    expect(dossier.documents).toMatchObject([{ name: '合同.pdf' }]);
    expect(dossier.fails).toBeGreaterThan(0);
    expect(JSON.stringify(dossier.records)).not.toContain('contributors');
  });
});

// The register of agreements as an officer uses it: from the agreed offer to the signed text, amendments, reports, the end.
import { describe, expect, it } from 'vitest';
import { terms } from '../../src/domain/agreements/register.testkit';
import { draft, TestStore } from './harness';

const code = (wanted: string) => ({ error: expect.objectContaining({ code: wanted }) });
const today = '2026-02-01';
const hash = 'a'.repeat(64);

interface Office {
  readonly store: TestStore;
  readonly patentIds: string[];
  create(entity: string, fields: Record<string, unknown>): Promise<string>;
  agreement(more?: Record<string, unknown>): Promise<string>;
  rev(id: string): Promise<number>;
  confirm(
    id: string,
    more?: Record<string, unknown>,
  ): Promise<{ rev: number; seq: number; obligations: number }>;
}

async function office(): Promise<Office> {
  const store = await TestStore.open();
  await store.import([draft(1), draft(2)]);
  const { rows } = await store.query('patents.list', {});
  const patentIds = rows.map(({ id }) => id);
  const create = async (entity: string, fields: Record<string, unknown>): Promise<string> =>
    (await store.command('record.create', { entity, fields })).id;
  const own = { ...terms, patentIds };
  const agreement = (more: Record<string, unknown> = {}) =>
    create('agreement', {
      title: '许可合同',
      mode: 'licence',
      kind: 'ordinaryLicence',
      party: '示例公司',
      state: 'draft',
      patentIds,
      terms: own,
      ...more,
    });
  const rev = async (id: string): Promise<number> =>
    (await store.query('agreements.get', { id })).agreement.rev;
  const confirm = async (id: string, more: Record<string, unknown> = {}) =>
    store.command('agreement.confirm', {
      id,
      expectedRev: await rev(id),
      signedOn: '2025-12-20',
      on: today,
      reason: '文本在档案室',
      ...more,
    });
  return { store, patentIds, create, agreement, rev, confirm };
}

const edit = async ({ store, rev }: Office, id: string, patch: Record<string, unknown>) =>
  store.command('record.update', { entity: 'agreement', id, expectedRev: await rev(id), patch });

describe('from an agreed offer', () => {
  async function withDeal() {
    const made = await office();
    const { store, create, patentIds } = made;
    const parties = [
      { name: '示例公司', role: 'counterparty', code: '91110000600037341L' },
      { name: '合作大学', role: 'coOwner', consentOn: today },
    ];
    const dealId = await create('deal', {
      title: '电池许可',
      stage: 'lead',
      stageSince: '2026-01-01',
      openedOn: '2026-01-01',
      mode: 'ordinaryLicence',
      patentIds,
      parties,
      checklist: [{ point: 'nda', on: '2026-01-01', state: 'done' }],
      contributors: [{ name: '张三', share: { n: 1, d: 1 }, signed: true }],
      shippedPolicy: 'split-70-15-15',
    });
    const on = '2026-01-02';
    await store.command('deal.move', { id: dealId, expectedRev: 1, to: 'offers', on });
    const { startsOn: _start, lateRatePerDay: _late, ...rest } = terms;
    const offer = { by: 'us', terms: { ...rest, startsOn: '2026-02-01', patentIds } };
    const saved = await store.command('offer.save', { dealId, offer });
    const rev = async (): Promise<number> =>
      (await store.query('deals.get', { id: dealId, today: on })).deal.rev;
    return { ...made, dealId, offer: saved, on, dealRev: rev };
  }

  it('OFFER_NOT_AGREED: nothing is made of a draft', async () => {
    const { store, dealId, dealRev } = await withDeal();
    await expect(
      store.command('agreement.fromDeal', { dealId, expectedRev: await dealRev() }),
    ).rejects.toMatchObject(code('OFFER_NOT_AGREED'));
  });

  it('parties, terms, people and policy come along, both point at each other, once', async () => {
    const { store, dealId, offer, on, dealRev } = await withDeal();
    const sent = await store.command('offer.send', { id: offer.id, expectedRev: 1, on });
    await store.command('offer.agree', { id: offer.id, expectedRev: sent.rev, on });
    const { id } = await store.command('agreement.fromDeal', { dealId, expectedRev: await dealRev() });
    const { agreement, deal, terms: own } = await store.query('register.get', { id, today });
    expect(agreement).toMatchObject({
      party: '示例公司',
      parties: [{ name: '合作大学', role: 'coOwner' }],
      shippedPolicy: 'split-70-15-15',
      state: 'draft',
      dealId,
      offerId: offer.id,
    });
    expect(agreement.contributors.map(({ name }) => name)).toEqual(['张三']);
    expect(own?.startsOn).toBe('2026-02-01');
    expect(deal).toEqual({ id: dealId, title: '电池许可' });
    await expect(
      store.command('agreement.fromDeal', { dealId, expectedRev: await dealRev() }),
    ).rejects.toMatchObject(code('AGREEMENT_EXISTS'));
  });
});

describe('a confirmed agreement', () => {
  it('AGREEMENT_NO_TEXT: needs the signed text or a reason', async () => {
    const made = await office();
    const id = await made.agreement();
    await expect(made.confirm(id, { reason: undefined })).rejects.toMatchObject(code('AGREEMENT_NO_TEXT'));
    await expect(made.confirm(id, { hash })).rejects.toMatchObject(code('AGREEMENT_NO_TEXT'));
  });

  it('names the signed text by its hash among the documents', async () => {
    const made = await office();
    const id = await made.agreement();
    const documents = [{ hash, name: '签署.pdf', mime: 'application/pdf', bytes: 9, addedOn: today }];
    await edit(made, id, { documents });
    await made.confirm(id, { hash, reason: undefined });
    const { agreement } = await made.store.query('agreements.get', { id });
    expect(agreement).toMatchObject({ state: 'active', confirmedHash: hash, confirmedOn: today });
    expect(agreement.versions).toMatchObject([{ hash, name: '签署.pdf', way: 'signed' }]);
    await expect(edit(made, id, { versions: null })).rejects.toMatchObject(code('VERSION_FIXED'));
  });

  it('AGREEMENT_CONFIRMED: is not edited, not removed, and undo does not take it back', async () => {
    const made = await office();
    const id = await made.agreement();
    const { seq } = await made.confirm(id);
    for (const patch of [{ party: '别的公司' }, { terms: null }, { priceFen: 1 }, { signedOn: '2026-01-01' }])
      await expect(edit(made, id, patch)).rejects.toMatchObject(code('AGREEMENT_CONFIRMED'));
    await expect(edit(made, id, { state: 'closed' })).rejects.toMatchObject(code('AGREEMENT_BY_COMMAND'));
    await expect(made.store.command('change.undo', { seq })).rejects.toMatchObject(
      code('AGREEMENT_CONFIRMED'),
    );
    await expect(
      made.store.command('record.remove', { entity: 'agreement', ids: [id] }),
    ).rejects.toMatchObject({
      error: expect.objectContaining({ code: expect.stringMatching(/IN_USE|CONFIRMED/) }),
    });
    await edit(made, id, { note: '已归档', techContractNumber: '2026110100001' });
  });

  it('AGREEMENT_BY_COMMAND: an edit does not confirm', async () => {
    const made = await office();
    const id = await made.agreement();
    await expect(edit(made, id, { confirmedOn: today })).rejects.toMatchObject(code('AGREEMENT_BY_COMMAND'));
  });

  it('AGREEMENT_CONTRADICTS: is never exclusive to two; the draft is kept', async () => {
    const made = await office();
    const exclusive = { ...terms, mode: 'exclusiveLicence', patentIds: made.patentIds };
    await made.confirm(await made.agreement({ terms: exclusive, kind: 'exclusiveLicence' }));
    const second = await made.agreement({ title: '第二份' });
    await expect(made.confirm(second)).rejects.toMatchObject(code('AGREEMENT_CONTRADICTS'));
    expect((await made.store.query('agreements.get', { id: second })).agreement.state).toBe('draft');
  });

  it('AGREEMENT_BEYOND_TERM: does not outlive its patents', async () => {
    const made = await office();
    const id = await made.agreement({ terms: { ...terms, patentIds: made.patentIds, months: 600 } });
    await expect(made.confirm(id)).rejects.toMatchObject(code('AGREEMENT_BEYOND_TERM'));
  });
});

describe('amendments and the end', () => {
  it('move what is still open and leave what was settled', async () => {
    const made = await office();
    const { store } = made;
    const id = await made.agreement();
    const { obligations } = await made.confirm(id);
    expect(obligations).toBeGreaterThan(10);
    const next = { ...terms, patentIds: made.patentIds, months: 36 };
    const amend = { id, title: '变更协议（一）', terms: next, effectiveOn: '2027-01-01' };
    const draftOf = await store.command('agreement.amend', { ...amend, expectedRev: await made.rev(id) });
    expect(draftOf.changes).toBe(1);
    await made.confirm(draftOf.id, { effectiveOn: '2027-01-01' });
    const got = await store.query('register.get', { id, today: '2027-02-01' });
    expect(got.terms?.months).toBe(36);
    expect(got.agreement.terms?.months).toBe(60);
    const late = got.obligations.filter(({ obligation }) => obligation.due > '2029-03-01');
    expect(late.length).toBeGreaterThan(0);
    expect(late.every(({ obligation }) => obligation.waived === '变更协议（一）')).toBe(true);
    const again = await store.command('agreement.obligations', { id, today });
    expect(again).toMatchObject({ created: 0, updated: 0, dropped: 0 });
  });

  it('AGREEMENT_UNCHANGED: an amendment changes something', async () => {
    const made = await office();
    const id = await made.agreement();
    await made.confirm(id);
    const same = {
      id,
      title: '变更',
      terms: { ...terms, patentIds: made.patentIds },
      effectiveOn: '2027-01-01',
    };
    await expect(
      made.store.command('agreement.amend', { ...same, expectedRev: await made.rev(id) }),
    ).rejects.toMatchObject(code('AGREEMENT_UNCHANGED'));
  });

  it('a termination lets later duties go, keeps earlier ones, and is undone in one step', async () => {
    const made = await office();
    const { store } = made;
    const id = await made.agreement();
    await made.confirm(id);
    const end = { id, how: 'terminated', on: '2026-09-01', by: 'them', reason: '停产' };
    const done = await store.command('agreement.end', { ...end, expectedRev: await made.rev(id) });
    expect(done.dropped).toBeGreaterThan(5);
    const { obligations } = await store.query('register.get', { id, today });
    const of = (origin: string) => obligations.find(({ obligation }) => obligation.origin === origin);
    expect(of('upfront')?.obligation.waived).toBeUndefined();
    expect(of('report:2026-07-01')?.obligation.waived).toBeUndefined();
    expect(of('report:2027-01-01')?.obligation.waived).toBe('停产');
    await expect(
      store.command('agreement.end', { ...end, expectedRev: await made.rev(id) }),
    ).rejects.toMatchObject(code('AGREEMENT_ENDED'));
    await store.command('change.undo', { seq: done.seq });
    const back = await store.query('register.get', { id, today });
    expect(back.agreement).toMatchObject({ state: 'active' });
    expect(back.agreement.termination).toBeUndefined();
  });
});

describe('a report', () => {
  it('settles the duty to report and puts what the terms make of it as owed', async () => {
    const made = await office();
    const { store } = made;
    const id = await made.agreement();
    await made.confirm(id);
    const lines = [{ product: 'BMS-1', grossFen: 100_000_000, baseFen: 100_000_000 }];
    const fields = { agreementId: id, from: '2026-01-01', until: '2026-06-30', receivedOn: '2026-07-20' };
    const made1 = await store.command('royalty.record', {
      fields: { ...fields, lines, claimedFen: 3_000_000 },
    });
    expect(made1.findings).toBe(1);
    const owed = async () => {
      const { obligations } = await store.query('register.get', { id, today: '2026-08-01' });
      return obligations.find(({ obligation }) => obligation.origin === 'royalty:2026-01-01')?.obligation.fen;
    };
    expect(await owed()).toBe(3_500_000);
    const accept = { id: made1.id, expectedRev: 1, reason: '往来函已说明' };
    await store.command('royalty.accept', accept);
    expect(await owed()).toBe(3_000_000);
    const fixed = { id: made1.id, expectedRev: 2, fields: { ...fields, lines, claimedFen: 3_500_000 } };
    expect((await store.command('royalty.record', fixed)).findings).toBe(0);
    expect(await owed()).toBe(3_500_000);
  });

  it('AGREEMENT_NO_ROYALTY: is not taken where nothing is to be reported', async () => {
    const made = await office();
    const id = await made.agreement({ terms: undefined });
    const fields = {
      agreementId: id,
      from: '2026-01-01',
      until: '2026-06-30',
      receivedOn: today,
      lines: [],
      claimedFen: 0,
    };
    await expect(made.store.command('royalty.record', { fields })).rejects.toMatchObject(
      code('AGREEMENT_NO_ROYALTY'),
    );
  });
});

describe('what the terms made', () => {
  it('OBLIGATION_FIXED: keeps its day and amount; done, waived, disputed and linked payments are written', async () => {
    const made = await office();
    const { store } = made;
    const id = await made.agreement();
    await made.confirm(id);
    const { obligations } = await store.query('register.get', { id, today });
    const [one] = obligations.filter(({ obligation }) => obligation.origin === 'upfront');
    const put = (patch: object, expectedRev = 1) =>
      store.command('record.update', {
        entity: 'obligation',
        id: one?.obligation.id ?? '',
        expectedRev,
        patch,
      });
    await expect(put({ due: '2027-01-01' })).rejects.toMatchObject(code('OBLIGATION_FIXED'));
    await expect(put({ fen: 1 })).rejects.toMatchObject(code('OBLIGATION_FIXED'));
    const income = await made.create('income', {
      date: '2026-01-11',
      fen: 20_000_000,
      payer: '示例公司',
      allocations: [{ agreementId: id, fen: 20_000_000, kind: 'upfront' }],
    });
    await put({ incomeIds: [income] });
    const after = await store.query('register.get', { id, today: '2026-03-01' });
    const upfront = after.obligations.find(({ obligation }) => obligation.origin === 'upfront');
    expect(upfront?.standing).toMatchObject({ state: 'doneLate', outstanding: 0 });
    expect(upfront?.standing.interest?.fen).toBe(100_000);
  });
});

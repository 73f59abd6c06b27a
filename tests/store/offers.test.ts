// Offers of a deal: drafts are always kept, what left the house stays as it was, and every step is in the record of the deal.
import { describe, expect, it } from 'vitest';
import { draft, TestStore } from './harness';

const code = (wanted: string, data: object = {}) => ({
  error: { code: wanted, ...(Object.keys(data).length > 0 ? { data: expect.objectContaining(data) } : {}) },
});
const today = '2026-01-02';

async function office() {
  const store = await TestStore.open();
  await store.import([draft(1, { legalBucket: 'inForce' }), draft(2, { legalBucket: 'inForce' })]);
  const { rows } = await store.query('patents.list', {});
  const patentIds = [rows[0]?.id ?? ''];
  const create = async (entity: string, fields: object): Promise<string> =>
    (await store.command('record.create', { entity, fields })).id;
  /** A deal at the stage of offers: secrecy settled, nobody foreign. */
  const deal = async (title = '电池专利许可'): Promise<string> => {
    const id = await create('deal', {
      title,
      stage: 'lead',
      stageSince: today,
      openedOn: today,
      mode: 'ordinaryLicence',
      patentIds,
      parties: [{ name: '示例科技有限公司', role: 'counterparty' }],
      checklist: [{ point: 'nda', on: today, state: 'done' }],
      contributors: [{ name: '张一', share: { n: 6, d: 10 }, signed: true }, { name: '李二' }],
      shippedPolicy: 'split-70-15-15',
    });
    await store.command('deal.move', { id, expectedRev: 1, to: 'offers', on: today });
    return id;
  };
  const terms = (change: object = {}) => ({
    mode: 'ordinaryLicence',
    patentIds,
    startsOn: '2026-02-01',
    months: 36,
    consideration: { lumpSumFen: 100_000_000 },
    ...change,
  });
  const save = (dealId: string, change: object = {}, by = 'us') =>
    store.command('offer.save', { dealId, offer: { by, terms: terms(change) } });
  const step = (
    name: 'send' | 'receive' | 'agree' | 'reject' | 'withdraw',
    id: string,
    expectedRev: number,
  ) => store.command(`offer.${name}`, { id, expectedRev, on: today });
  const ask = (dealId: string) => store.query('offers.of', { dealId, today });
  return { store, create, deal, terms, save, step, ask, patentIds };
}

describe('a draft', () => {
  it('is kept whatever is wrong with it, numbered on inside its deal, and changed in place', async () => {
    const { deal, save, ask, store, terms } = await office();
    const dealId = await deal();
    const first = await save(dealId, { mode: 'exclusiveLicence', patentIds: [], consideration: {} });
    expect(first).toMatchObject({ version: 1, rev: 1 });
    expect(await save(dealId)).toMatchObject({ version: 2 });
    const offer = { by: 'us', label: '方案 A', terms: terms() };
    const again = await store.command('offer.save', { dealId, id: first.id, expectedRev: 1, offer });
    expect(again).toMatchObject({ id: first.id, version: 1, rev: 2 });
    await store.command('change.undo', { seq: again.seq });
    const { offers } = await ask(dealId);
    expect(offers.map(({ version, label }) => [version, label])).toEqual([
      [1, undefined],
      [2, undefined],
    ]);
  });

  it('OFFER_TERMS: is not sent while something is wrong, with article and cure', async () => {
    const { deal, save, step } = await office();
    const { id } = await save(await deal(), { patentIds: [] });
    await expect(step('send', id, 1)).rejects.toMatchObject(
      code('OFFER_TERMS', { fault: 'PATENT_MISSING', article: expect.stringContaining('民法典') }),
    );
  });

  it('REV_CONFLICT: is not saved over a newer one', async () => {
    const { deal, save, store, terms } = await office();
    const dealId = await deal();
    const { id } = await save(dealId);
    const offer = { by: 'us', terms: terms() };
    await expect(store.command('offer.save', { dealId, id, expectedRev: 7, offer })).rejects.toMatchObject(
      code('REV_CONFLICT'),
    );
  });
});

describe('an offer that was sent', () => {
  it('is never changed: not by an edit, not by a draft, not by removal, not by undo', async () => {
    const { deal, save, step, store, terms } = await office();
    const dealId = await deal();
    const { id } = await save(dealId);
    const sent = await step('send', id, 1);
    expect(sent).toMatchObject({ state: 'sent', rev: 2 });
    const refused = code('OFFER_IMMUTABLE', { version: 1, state: 'sent' });
    const edit = { entity: 'offer', id, expectedRev: 2, patch: { label: 'B' } };
    await expect(store.command('record.update', edit)).rejects.toMatchObject(refused);
    const offer = { by: 'us', terms: terms() };
    await expect(store.command('offer.save', { dealId, id, expectedRev: 2, offer })).rejects.toMatchObject(
      refused,
    );
    await expect(store.command('record.remove', { entity: 'offer', ids: [id] })).rejects.toBeDefined();
    await expect(store.command('change.undo', { seq: sent.seq })).rejects.toBeDefined();
    await store.command('record.update', { ...edit, patch: { note: '对方来电确认' } });
  });

  it('stands in the record of the deal with its step, and the agreed one in the deal', async () => {
    const { deal, save, step, store } = await office();
    const dealId = await deal();
    const { id } = await save(dealId);
    await step('send', id, 1);
    await store.command('offer.agree', { id, expectedRev: 2, on: today, reason: '电话谈妥' });
    const room = await store.query('deals.get', { id: dealId, today });
    expect(room.deal.agreedOfferId).toBe(id);
    const entries = room.events.filter(({ kind }) => kind === 'offer');
    expect(entries.map(({ title, offerId, text }) => [title, offerId, text])).toEqual(
      expect.arrayContaining([
        ['发出第 1 版报价', id, undefined],
        ['谈妥第 1 版报价', id, '电话谈妥'],
      ]),
    );
  });

  it('OFFER_OTHER_AGREED: gives way only after the agreed one was withdrawn', async () => {
    const { deal, save, step, ask } = await office();
    const dealId = await deal();
    const [one, two] = [await save(dealId), await save(dealId, { months: 24 }, 'them')];
    await step('send', one.id, 1);
    await step('agree', one.id, 2);
    await step('receive', two.id, 1);
    await expect(step('agree', two.id, 2)).rejects.toMatchObject(code('OFFER_OTHER_AGREED', { version: 1 }));
    await step('withdraw', one.id, 3);
    expect((await ask(dealId)).deal.agreedOfferId).toBeUndefined();
    await step('agree', two.id, 2);
    expect((await ask(dealId)).deal.agreedOfferId).toBe(two.id);
  });

  it('DEAL_RESTS_ON: is not withdrawn while the deal stands on it', async () => {
    const { deal, save, step, store, ask } = await office();
    const dealId = await deal();
    const { id } = await save(dealId);
    await step('send', id, 1);
    await step('agree', id, 2);
    const { rev } = (await ask(dealId)).deal;
    await store.command('deal.move', { id: dealId, expectedRev: rev, to: 'termsAgreed', on: today });
    await expect(step('withdraw', id, 3)).rejects.toMatchObject(code('DEAL_RESTS_ON'));
  });

  it('OFFER_STAGE: waits for the stage of offers', async () => {
    const { create, save, step } = await office();
    const dealId = await create('deal', {
      title: '线索',
      stage: 'lead',
      stageSince: today,
      openedOn: today,
      mode: 'ordinaryLicence',
      patentIds: [],
      parties: [],
    });
    const { id } = await save(dealId);
    await expect(step('send', id, 1)).rejects.toMatchObject(code('OFFER_STAGE', { stage: 'lead' }));
  });
});

describe('an exclusive right', () => {
  it('EXCLUSIVE_TAKEN: is not agreed to twice, whether the first is an agreement or only agreed', async () => {
    const { deal, save, step, create, ask, patentIds, store } = await office();
    const exclusive = { mode: 'exclusiveLicence' };
    const first = await save(await deal('甲'), exclusive);
    await step('send', first.id, 1);
    await step('agree', first.id, 2);
    const other = await deal('乙');
    const second = await save(other, exclusive);
    const taken = code('OFFER_TERMS', { fault: 'EXCLUSIVE_TAKEN' });
    await expect(step('send', second.id, 1)).rejects.toMatchObject(taken);
    await step('withdraw', first.id, 3);
    const agreementId = await create('agreement', {
      title: '在先独占',
      mode: 'licence',
      kind: 'exclusiveLicence',
      party: '丙公司',
      patentIds,
      state: 'active',
      contributors: [],
      effectiveOn: '2025-01-01',
    });
    await expect(step('send', second.id, 1)).rejects.toMatchObject(taken);
    expect((await ask(other)).world.others).toMatchObject([{ id: agreementId, party: '丙公司' }]);
    await store.command('record.update', {
      entity: 'agreement',
      id: agreementId,
      expectedRev: 1,
      patch: { state: 'terminated' },
    });
    expect(await step('send', second.id, 1)).toMatchObject({ state: 'sent' });
  });
});

describe('what the window needs', () => {
  it('comes with the policy, those who share and the levels of approval', async () => {
    const { deal, save, ask } = await office();
    const dealId = await deal();
    await save(dealId);
    const found = await ask(dealId);
    expect(found).toMatchObject({
      isAssumed: false,
      policy: { id: 'split-70-15-15' },
      inventors: [{ person: '张一', weight: { n: 6, d: 10 } }, { person: '李二' }],
      names: { 张一: '张一' },
      approval: { id: 'approval-sample' },
      region: '100000',
    });
    expect(found.world.patents).toHaveLength(1);
  });
});

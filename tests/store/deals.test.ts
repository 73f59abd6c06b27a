// Negotiations in the store: steps and their entries, what stands against them, what may be undone, who sees what.
import { describe, expect, it } from 'vitest';
import { draft, TestStore } from './harness';

const code = (wanted: string, data?: object) => ({
  error: expect.objectContaining({ code: wanted, ...(data && { data: expect.objectContaining(data) }) }),
});

const fields = (more: object = {}) => ({
  title: '电池管理许可',
  stage: 'lead',
  stageSince: '2025-11-01',
  openedOn: '2025-11-01',
  mode: 'ordinaryLicence',
  patentIds: [],
  parties: [{ name: '某公司', role: 'counterparty' }],
  ...more,
});

async function office(more: object = {}) {
  const store = await TestStore.open();
  await store.import([draft(1, { legalBucket: 'inForce' }), draft(2, { legalBucket: 'lapsed' })]);
  const { rows } = await store.query('patents.list', {
    sort: { key: 'applicationNumber', descending: false },
  });
  const [good = '', lapsed = ''] = rows.map(({ id }) => id);
  const { id } = await store.command('record.create', {
    entity: 'deal',
    fields: fields({ patentIds: [good], ...more }),
  });
  const room = () => store.query('deals.get', { id, today: '2026-01-02' });
  const move = async (to: string, rest: object = {}) => {
    const { deal } = await room();
    return store.command('deal.move', { id, expectedRev: deal.rev, to, on: '2026-01-02', ...rest });
  };
  const patch = async (values: object) => {
    const { deal } = await room();
    return store.command('record.update', { entity: 'deal', id, expectedRev: deal.rev, patch: values });
  };
  return { store, id, good, lapsed, room, move, patch };
}

const nda = [{ point: 'nda', on: '2025-12-01', state: 'done' }];

describe('a step', () => {
  it('writes the stage and its entry in one change, undone in one', async () => {
    const { store, id, room, move } = await office();
    const { seq } = await move('contact', { title: '线索 → 接触' });
    const after = await room();
    expect(after.deal).toMatchObject({ stage: 'contact', stageSince: '2026-01-02' });
    expect(after.events).toMatchObject([
      { kind: 'stage', from: 'lead', to: 'contact', title: '线索 → 接触', by: '王经办' },
    ]);
    await store.command('change.undo', { seq });
    const back = await room();
    expect(back.deal.stage).toBe('lead');
    expect(back.events).toEqual([]);
    const { entries } = await store.query('record.history', { entity: 'deal', id });
    expect(entries.map(({ head }) => head.kind)).toEqual(['undo', 'deal', 'create']);
  });
  it('DEAL_NO_NDA: is refused with nothing written', async () => {
    const { room, move } = await office();
    await expect(move('dueDiligence')).rejects.toMatchObject(code('DEAL_NO_NDA'));
    expect((await room()).deal).toMatchObject({ stage: 'lead', rev: 1 });
  });
  it('DEAL_PATENT_LAPSED: a lapsed patent is not offered', async () => {
    const { lapsed, move, patch } = await office({ checklist: nda });
    await patch({ patentIds: [lapsed] });
    await expect(move('offers')).rejects.toMatchObject(code('DEAL_PATENT_LAPSED'));
  });
  it('DEAL_EXPORT_NOT_CLEAR: a party abroad stops before substantive talks', async () => {
    const parties = [{ name: 'ABC Ltd', role: 'counterparty', foreign: true }];
    const { move } = await office({ checklist: nda, parties });
    await move('nda');
    await expect(move('dueDiligence')).rejects.toMatchObject(code('DEAL_EXPORT_NOT_CLEAR'));
  });
  it('DEAL_DATE_AHEAD: is not taken in the future', async () => {
    const { move } = await office();
    await expect(move('contact', { on: '2026-01-05' })).rejects.toMatchObject(code('DEAL_DATE_AHEAD'));
  });
  it('STEP_TAKEN: of two people the second is told what was done, by whom and when', async () => {
    const { store, id, move } = await office();
    await move('contact');
    const again = { id, expectedRev: 1, to: 'nda', on: '2026-01-02' };
    await expect(store.command('deal.move', again)).rejects.toMatchObject(
      code('STEP_TAKEN', { title: expect.any(String), by: expect.any(String), when: expect.any(String) }),
    );
    const approval = { level: 'office', on: '2026-01-02', by: '李主任', approved: true };
    await expect(store.command('deal.approve', { id, expectedRev: 1, approval })).rejects.toMatchObject(
      code('STEP_TAKEN'),
    );
  });
  it('back asks for a reason, lost for its code; both are kept', async () => {
    const { room, move } = await office();
    await move('contact');
    await expect(move('lead')).rejects.toMatchObject(code('DEAL_REASON_MISSING'));
    await expect(move('lost')).rejects.toMatchObject(code('DEAL_LOST_REASON_MISSING'));
    await move('lost', { lostReason: 'timing', reason: '资金未到位' });
    expect((await room()).deal).toMatchObject({
      stage: 'lost',
      lostReason: 'timing',
      lostNote: '资金未到位',
    });
    await move('contact', { reason: '资金到位' });
    expect((await room()).events[0]).toMatchObject({ from: 'lost', to: 'contact', text: '资金到位' });
  });
});

describe('any other command', () => {
  it('DEAL_BY_STEPS: does not edit the stage', async () => {
    const { patch } = await office();
    await expect(patch({ stage: 'signed' })).rejects.toMatchObject(code('DEAL_BY_STEPS'));
    await expect(patch({ stageSince: '2020-01-01' })).rejects.toMatchObject(code('DEAL_BY_STEPS'));
  });
  it('DEAL_RESTS_ON: does not take away what the stage rests on, by undo neither', async () => {
    const { store, move, patch } = await office();
    const { seq } = await patch({ checklist: nda });
    await move('dueDiligence');
    await expect(patch({ checklist: null })).rejects.toMatchObject(code('DEAL_RESTS_ON'));
    await expect(store.command('change.undo', { seq })).rejects.toMatchObject(code('DEAL_RESTS_ON'));
    await patch({ nextStep: '实验室参观' });
  });
  it('a redo asks again what the step asked', async () => {
    const { store, move, patch } = await office({ checklist: nda });
    const { seq } = await move('dueDiligence');
    const undone = await store.command('change.undo', { seq });
    await patch({ checklist: null });
    await expect(store.command('change.undo', { seq: undone.seq })).rejects.toMatchObject(
      code('DEAL_NO_NDA'),
    );
  });
  it('DEAL_EVENT_FIXED: neither forges nor edits nor deletes a step; a call may be put right', async () => {
    const { store, id, room, move } = await office();
    await move('contact');
    const step = (await room()).events[0];
    const of = { entity: 'dealEvent', id: step?.id, expectedRev: 1 };
    const call = { dealId: id, on: '2026-01-01', kind: 'call', title: '来电' };
    await expect(store.command('record.update', { ...of, patch: { title: 'x' } })).rejects.toMatchObject(
      code('DEAL_EVENT_FIXED'),
    );
    await expect(
      store.command('record.remove', { entity: 'dealEvent', ids: [step?.id] }),
    ).rejects.toMatchObject(code('DEAL_EVENT_FIXED'));
    await expect(
      store.command('record.create', { entity: 'dealEvent', fields: { ...call, kind: 'stage' } }),
    ).rejects.toMatchObject(code('DEAL_EVENT_FIXED'));
    const made = await store.command('record.create', { entity: 'dealEvent', fields: call });
    await store.command('record.update', {
      entity: 'dealEvent',
      id: made.id,
      expectedRev: 1,
      patch: { title: '回电' },
    });
    await store.command('record.remove', { entity: 'dealEvent', ids: [made.id] });
  });
  it('a patent under negotiation is not removed', async () => {
    const { store, good } = await office();
    await expect(store.command('record.remove', { entity: 'patent', ids: [good] })).rejects.toMatchObject(
      code('IN_USE'),
    );
  });
});

describe('a negotiation', () => {
  it('goes with its entries, and comes back with them', async () => {
    const { store, id, room, move } = await office();
    await move('contact');
    const { removed, seq } = await store.command('deal.remove', { id, expectedRev: 2 });
    expect(removed).toBe(2);
    await expect(room()).rejects.toMatchObject(code('NOT_FOUND'));
    await store.command('change.undo', { seq });
    expect((await room()).events).toHaveLength(1);
  });
  it('is taken over from elsewhere at a stage whose conditions hold, all or none', async () => {
    const { store, good } = await office();
    const events = [{ on: '2025-12-02', kind: 'meeting', title: '首次会议' }];
    const one = (more: object) => ({ fields: fields({ patentIds: [good], ...more }), events });
    const input = (more: object) => ({ label: '台账', deals: [one({}), one(more)] });
    await expect(store.command('deals.import', input({ stage: 'offers' }))).rejects.toMatchObject(
      code('DEAL_NO_NDA'),
    );
    expect((await store.query('deals.list', { today: '2026-01-02' })).total).toBe(1);
    const { created } = await store.command('deals.import', input({ stage: 'offers', checklist: nda }));
    expect(created).toBe(2);
  });
  it('shows its patents as they stand, and where else they are talked about', async () => {
    const { store, good, room } = await office();
    await store.command('record.create', {
      entity: 'deal',
      fields: fields({ title: '另一家', patentIds: [good] }),
    });
    const [patent] = (await room()).patents;
    expect(patent).toMatchObject({ bucket: 'inForce', expires: '2043-03-01' });
    expect(patent?.elsewhere.map(({ title }) => title)).toEqual(['另一家']);
  });
  it('with the same party about the same patent is found again, however the name is written', async () => {
    const { store, id, good } = await office();
    const ask = (name: string, except?: string) =>
      store.query('deals.duplicates', { parties: [name], patentIds: [good], ...(except ? { except } : {}) });
    expect((await ask('某 公司')).rows).toHaveLength(1);
    expect((await ask('另一公司')).rows).toHaveLength(0);
    expect((await ask('某公司', id)).rows).toHaveLength(0);
  });
});

describe('the board', () => {
  it('sums columns by probability to the fen and counts what is late', async () => {
    const { store } = await office({
      expectedFen: 333_333,
      probability: { n: 1, d: 3 },
      nextStepOn: '2026-01-01',
    });
    await store.command('record.create', { entity: 'deal', fields: fields({ expectedFen: 100 }) });
    const { columns, all } = await store.query('deals.board', { today: '2026-01-02' });
    expect(all).toBe(2);
    expect(columns[0]).toMatchObject({
      stage: 'lead',
      count: 2,
      fen: 333_433,
      weighted: 111_111,
      unweighted: 1,
      overdue: 1,
    });
    const late = await store.query('deals.list', { today: '2026-01-02', filter: { overdue: true } });
    expect(late.total).toBe(1);
  });
  it('leaves out what is shown to named people only, and says how many', async () => {
    const { store, id } = await office({ viewers: ['李主管'], nextStep: '回访', nextStepOn: '2026-01-01' });
    const ask = async () => {
      const { columns, hidden } = await store.query('deals.board', { today: '2026-01-02' });
      const due = await store.query('deals.due', { today: '2026-01-02', until: '2026-01-09' });
      return [columns[0]?.count, hidden, due.items.length];
    };
    await store.command('settings.put', { values: { 'user.name': '王经办' } });
    expect(await ask()).toEqual([0, 1, 0]);
    await store.command('settings.put', { values: { 'user.name': '李主管' } });
    expect(await ask()).toEqual([1, 0, 1]);
    expect((await store.query('deals.moves', { id, today: '2026-01-02' })).moves.length).toBeGreaterThan(5);
  });
  it('finds by number of a patent, party and owner', async () => {
    const { store } = await office({ owner: '赵老师' });
    const found = async (filter: object) =>
      (await store.query('deals.list', { today: '2026-01-02', filter })).total;
    expect(await found({ text: '202310000001' })).toBe(1);
    expect(await found({ text: '某公司 电池' })).toBe(1);
    expect(await found({ owner: '别人' })).toBe(0);
    expect(await found({ modes: ['transfer'] })).toBe(0);
  });
});

// Saving one field while others save too.
import { describe, expect, test } from 'vitest';
import { Patent } from '../../../domain/patents/records';
import { fail, ok } from '../../../shared/result';
import { changeField, type FieldChange, type SavePorts, saveField, saveTogether } from './fieldSave';

const start = Patent.parse({
  id: 'p1',
  rev: 3,
  seq: 1,
  applicationNumber: '202310000001.5',
  type: 'invention',
  title: '一种装置',
  publications: [],
  applicants: [],
  inventors: [],
  ipc: [],
  legalBucket: 'pending',
  projectIds: [],
  note: 'old',
});

/** One record with revisions, as the store keeps it; `meanwhile` runs before each of the first writes. */
function store(...meanwhile: (Record<string, unknown> | undefined)[]) {
  let record: Patent = start;
  const put = (patch: Record<string, unknown>) => {
    record = { ...record, ...patch, rev: record.rev + 1 } as Patent;
  };
  const ports: SavePorts = {
    write: async (patch, expectedRev) => {
      const other = meanwhile.shift();
      if (other) put(other);
      if (expectedRev !== record.rev) return fail('REV_CONFLICT');
      put(patch);
      return ok({});
    },
    read: async () => ok(record),
  };
  return { ports, now: () => record };
}
const note = (patch: Partial<FieldChange> = {}): FieldChange => ({
  field: 'note',
  base: 'old',
  mine: 'mine',
  rev: 3,
  ...patch,
});

test('an undisturbed field is saved', async () => {
  const s = store();
  expect(await saveField(s.ports, note())).toEqual({ kind: 'saved' });
  expect(s.now()).toMatchObject({ note: 'mine', rev: 4 });
});

test('nothing changed, nothing written', async () => {
  const s = store();
  expect(await saveField(s.ports, note({ mine: 'old' }))).toEqual({ kind: 'unchanged' });
  expect(s.now().rev).toBe(3);
});

test('a cleared field is written as null', async () => {
  const s = store();
  await saveField(s.ports, note({ mine: undefined }));
  expect(s.now().note).toBeNull();
});

describe('somebody else was faster', () => {
  test('with another field: both changes stand', async () => {
    const s = store({ title: '别名' });
    expect(await saveField(s.ports, note())).toEqual({ kind: 'saved' });
    expect(s.now()).toMatchObject({ title: '别名', note: 'mine' });
  });

  test('again and again with other fields: it is tried a few times', async () => {
    const s = store({ title: 'a' }, { title: 'b' }, { title: 'c' });
    expect(await saveField(s.ports, note())).toEqual({ kind: 'saved' });
    const busy = store({ title: 'a' }, { title: 'b' }, { title: 'c' }, { title: 'd' });
    expect(await saveField(busy.ports, note())).toEqual({ kind: 'failed' });
    expect(busy.now().note).toBe('old');
  });

  test('with the same value: nothing is left to do', async () => {
    const s = store({ note: 'mine' });
    expect(await saveField(s.ports, note())).toEqual({ kind: 'unchanged' });
  });

  test('with another value: the person decides, nothing is overwritten', async () => {
    const s = store({ note: 'theirs' });
    expect(await saveField(s.ports, note())).toEqual({ kind: 'conflict', theirs: 'theirs', rev: 4 });
    expect(s.now().note).toBe('theirs');
  });

  test('and the person chose their own: it is written over the newer revision', async () => {
    const s = store({ note: 'theirs' });
    const outcome = await saveField(s.ports, note());
    const rev = outcome.kind === 'conflict' ? outcome.rev : 0;
    expect(await saveField(s.ports, note({ base: 'theirs', rev }))).toEqual({ kind: 'saved' });
    expect(s.now().note).toBe('mine');
  });
});

test('another error is a failure; the store keeps what it had', async () => {
  const s = store();
  const broken: SavePorts = { ...s.ports, write: async () => fail('DISK_FULL') };
  expect(await saveField(broken, note())).toEqual({ kind: 'failed' });
});

describe('a part of a field', () => {
  const append = (word: string) => (now: unknown) => `${String(now ?? '')}${word}`;

  test('is put into what stands there now: two parts saved at once are both there', async () => {
    const s = store({ note: 'theirs' });
    expect(await changeField(s.ports, 'note', append('+mine'))).toEqual({ kind: 'saved' });
    expect(s.now().note).toBe('theirs+mine');
  });

  test('that changes nothing writes nothing', async () => {
    const s = store();
    expect(await changeField(s.ports, 'note', () => 'old')).toEqual({ kind: 'unchanged' });
    expect(s.now().rev).toBe(3);
  });

  test('is not forced through when others never rest', async () => {
    const s = store(...Array.from({ length: 6 }, (_, n) => ({ title: String(n) })));
    expect(await changeField(s.ports, 'note', append('!'))).toEqual({ kind: 'failed' });
    expect(s.now().note).toBe('old');
  });
});

describe('fields that belong together', () => {
  test('are saved over a change of other fields', async () => {
    const s = store({ title: '别名' });
    const patch = { note: 'mine', legalBucket: 'inForce' };
    expect(await saveTogether(s.ports, start, patch)).toEqual({ kind: 'saved' });
    expect(s.now()).toMatchObject({ title: '别名', note: 'mine', legalBucket: 'inForce' });
  });

  test('are left alone where one of them has moved', async () => {
    const s = store({ note: 'theirs' });
    const outcome = await saveTogether(s.ports, start, { note: 'mine', legalBucket: 'inForce' });
    expect(outcome).toEqual({ kind: 'conflict', theirs: 'theirs', rev: 4 });
    expect(s.now()).toMatchObject({ note: 'theirs', legalBucket: 'pending' });
  });
});

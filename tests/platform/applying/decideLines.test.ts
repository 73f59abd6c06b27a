// The decisions of a chunk as rules: one receipt a line, one effect an act, in whatever order they come.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/domain/submission/canonicalJson';
import { kindOf } from '../../../src/domain/submission/kinds';
import { nodeSha256 } from '../../../src/main/core/submission/crypto';
import { declaration } from '../../sync/support/records';
import { Settings } from '../settings';
import { decideLines, type KnownOp, type KnownThing } from './decideLines';
import { checkLine } from './validate';

const kind = kindOf('patent.registration');
const lineOf = (n: number, opId: string, baseRev: number) => declaration(n, 90, opId, baseRev);
const known = () => ({ ops: new Map<string, KnownOp>(), things: new Map<string, KnownThing>() });

function decide(records: ReturnType<typeof lineOf>[], held = known()) {
  let next = 1;
  return decideLines({
    ...held,
    lines: records.map((record, i) => ({
      line: i + 1,
      checked: checkLine(canonicalJson(record), i + 1, kind, nodeSha256),
    })),
    blobs: new Set(),
    nextNationalId: () => `GJ${next++}`,
    receivedAt: '2026-03-01T00:00:00Z',
    settings: Settings.parse({}),
  });
}

describe('any chunk', () => {
  const acts = fc.array(fc.tuple(fc.nat(3), fc.nat(4), fc.nat(2)), { minLength: 1, maxLength: 20 });

  it('has one receipt a line, at most one effect an act, and revisions without gaps', () => {
    fc.assert(
      fc.property(acts, (drawn) => {
        const records = drawn.map(([n, op, rev]) => lineOf(n, `op-${op}`, rev));
        const { receipts, effects, counts } = decide(records);
        expect(receipts.map((receipt) => receipt.line)).toEqual(records.map((_, i) => i + 1));
        expect(receipts.map((receipt) => receipt.hash)).toEqual(records.map((record) => record.hash));
        expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(records.length);
        expect(new Set(effects.map((effect) => effect.record.opId)).size).toBe(effects.length);
        expect(effects).toHaveLength(counts.accepted);
        const revs = new Map<string, number>();
        for (const { record, rev } of effects) {
          expect(rev).toBe((revs.get(record.key) ?? 0) + 1);
          revs.set(record.key, rev);
        }
      }),
    );
  });

  it('again has no second effect; what was refused may be tried again', () => {
    fc.assert(
      fc.property(acts, (drawn) => {
        const records = drawn.map(([n, op, rev]) => lineOf(n, `op-${op}`, rev));
        const held = known();
        const had = new Set(decide(records, held).effects.map((effect) => effect.record.opId));
        const again = decide(records, held).effects.map((effect) => effect.record.opId);
        expect(again.filter((opId) => had.has(opId))).toEqual([]);
      }),
    );
  });
});

describe('a line that can not be believed', () => {
  const good = lineOf(1, 'op-1', 0);
  const check = (text: string) => checkLine(text, 4, kind, nodeSha256);

  it('any text at all is a refusal with a code, never an error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const checked = check(text);
        expect(checked.ok).toBe(false);
        if (!checked.ok) expect(checked.code).not.toBe('');
      }),
    );
  });

  it('names that no table can hold are refused by their field', () => {
    for (const opId of ['a\u0000b', 'a\nb', '\ud800'])
      expect(check(JSON.stringify({ ...good, opId }))).toMatchObject({
        ok: false,
        code: 'FIELD_INVALID',
        field: 'opId',
      });
  });

  it('content without a canonical form is refused, not crashed at', () => {
    const payload = { ...good.payload, title: 'half \ud83d of a pair' };
    expect(check(JSON.stringify({ ...good, payload }))).toMatchObject({ ok: false, code: 'HASH_DIFFERS' });
  });

  it('a record of another kind than the batch declares is refused', () => {
    const other = checkLine(canonicalJson(good), 1, kindOf('patent.inventory'), nodeSha256);
    expect(other).toMatchObject({ ok: false, code: 'SCHEMA_DIFFERS' });
  });

  it('the content hash is the one of the payload, however the line is written', () => {
    const wanted = nodeSha256(canonicalJson(good.payload));
    expect(check(canonicalJson(good))).toMatchObject({ ok: true, content: wanted });
    expect(check(JSON.stringify(good))).toMatchObject({ ok: true, content: wanted });
    const { type, ...rest } = good;
    expect(check(JSON.stringify({ type, ...rest }, null, 1))).toMatchObject({ ok: true, content: wanted });
  });
});

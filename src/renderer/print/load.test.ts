import { describe, expect, it } from 'vitest';
import { buildPortfolio } from '../../domain/reporting/portfolio';
import { choice, row, stamp } from '../../domain/reporting/samples.testkit';
import { loadDocument } from './load';

const answering = (body: unknown, status = 200) => {
  const asked: string[] = [];
  const get = async (address: RequestInfo | URL): Promise<Response> => {
    asked.push(String(address));
    return new Response(JSON.stringify(body), { status });
  };
  return { get, asked };
};

describe('the print page loads its document', () => {
  it('that is named in its address', async () => {
    const made = buildPortfolio([row()], choice(), stamp);
    if (!made.ok) throw new Error(made.code);
    const { get, asked } = answering(made.value);
    const loaded = await loadDocument('?job=abc-1&output=1', 'whole', get);
    expect(asked).toEqual(['/data/abc-1.json']);
    expect(loaded).toEqual({ ok: true, document: made.value });
    await loadDocument('?job=abc-1&head=1', 'head', get);
    expect(asked[1]).toBe('/data/abc-1.head.json');
  });

  it('and says why it can not', async () => {
    expect(await loadDocument('', 'whole', answering({}).get)).toEqual({ ok: false, reason: 'noJob' });
    expect(await loadDocument('?job=a', 'whole', answering({}, 404).get)).toEqual({
      ok: false,
      reason: 'gone',
    });
    expect(await loadDocument('?job=a', 'whole', answering({ kind: 'other' }).get)).toEqual({
      ok: false,
      reason: 'unreadable',
    });
    const broken = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await loadDocument('?job=a', 'whole', broken)).toEqual({ ok: false, reason: 'gone' });
  });
});

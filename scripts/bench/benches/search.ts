// A keystroke in the search of the list: time in the store, and from the input to painted rows.
import type { RunningDesk } from '../../../tests/e2e/desk';
import type { Run } from '../bench';
import { BigramPeer, bigramPeerName } from '../bigramPeer';
import { type Figure, percentile } from '../figures';
import { cellsOf } from '../inputs';
import { Peer, peerAbsent, peerName } from '../peer';
import { typeAndWatch } from '../typing';
import { openDesk, patentsList, showPatents } from '../window';
import { keystrokes, searchWords } from '../words';

async function inStore(desk: RunningDesk, words: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const word of words) {
    for (const text of keystrokes([word])) times.push((await patentsList(desk, { text, limit: 60 })).ms);
    await patentsList(desk, { text: '', limit: 60 });
  }
  return times;
}

function inPeer(size: number, folder: string, texts: readonly string[]): number[] | null {
  const peer = Peer.open(folder);
  if (peer === null) return null;
  peer.insert(cellsOf(size));
  peer.search('预热');
  const times = timesOf(peer, texts);
  peer.close();
  return times;
}

const timesOf = (peer: { search(text: string): unknown }, texts: readonly string[]): number[] =>
  texts.map((text) => {
    const start = performance.now();
    peer.search(text);
    return performance.now() - start;
  });

function inBigramPeer(size: number, texts: readonly string[]): number[] | null {
  const peer = BigramPeer.fill(cellsOf(size));
  if (peer === null) return null;
  peer.search('预热');
  return timesOf(peer, texts);
}

/** p95 by how many characters stand in the box. */
function byLength(texts: readonly string[], times: readonly number[]): string {
  const lengths = [...new Set(texts.map((text) => text.length))].sort((a, b) => a - b);
  const of = (length: number): number =>
    percentile(
      times.filter((_, index) => texts[index]?.length === length),
      0.95,
    );
  return lengths.map((length) => `${length}: ${of(length).toFixed(1)}`).join(', ');
}

export const search: Run = async ({ sizes, inputs, report, note }) => {
  for (const size of sizes([100_000])) {
    const words = searchWords(80);
    const texts = keystrokes(words);
    const desk = await openDesk(await inputs.portfolio(size));
    let store: number[];
    let painted: number[];
    try {
      await showPatents(desk.page);
      store = await inStore(desk, words);
      painted = await typeAndWatch(desk, words.slice(0, 40));
    } finally {
      await desk.close();
    }
    const peer = inPeer(size, inputs.folder('peer'), texts);
    if (peer === null) note(`no peer: ${peerAbsent()}`);
    note(`${texts.length} keystrokes in the store, ${painted.length} to painted rows`);
    note(`worst: store ${Math.round(Math.max(...store))} ms, painted ${Math.round(Math.max(...painted))} ms`);
    note(`ms p95 by length of the text: store ${byLength(texts, store)}`);
    if (peer !== null) note(`ms p95 by length of the text: ${peerName} ${byLength(texts, peer)}`);
    const figure = (name: string, value: number, share: number, target?: Figure['target']): void =>
      report({
        name,
        size,
        value,
        unit: 'ms',
        ...(target === undefined ? {} : { target }),
        ...(peer === null ? { peer: 'absent' } : { peer: peerName, peerValue: percentile(peer, share) }),
      });
    const bigram = inBigramPeer(size, texts);
    if (bigram === null) note('minisearch is not installed');
    else {
      for (const [name, share] of [
        ['p50', 0.5],
        ['p95', 0.95],
      ] as const) {
        const beside = { peer: bigramPeerName, peerValue: percentile(bigram, share) };
        report({
          name: `search.bigram.${name}`,
          size,
          value: percentile(store, share),
          unit: 'ms',
          ...beside,
        });
      }
    }
    figure('search.store.p50', percentile(store, 0.5), 0.5);
    figure('search.store.p95', percentile(store, 0.95), 0.95, { max: 16 });
    report({ name: 'search.painted.p50', size, value: percentile(painted, 0.5), unit: 'ms' });
    const p95 = percentile(painted, 0.95);
    report({ name: 'search.painted.p95', size, value: p95, unit: 'ms', target: { max: 50 } });
  }
};

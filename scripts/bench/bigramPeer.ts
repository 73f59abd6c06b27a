// The other peer of the search: minisearch over pairs of characters, whole in memory, in this process.
import { createRequire } from 'node:module';
import { haystackOf } from './peer';

interface Index {
  addAll(documents: ReadonlyArray<{ id: number; text: string }>): void;
  search(text: string): Array<{ id: number }>;
}
type Options = {
  fields: string[];
  tokenize(text: string): string[];
  processTerm(term: string): string;
  searchOptions: { combineWith: 'AND'; prefix(term: string): boolean };
};

export const bigramPeerName = 'minisearch';

/** Pairs of neighbouring characters; a text of one character is itself. */
export function bigrams(text: string): string[] {
  const pairs: string[] = [];
  for (const part of text.toLowerCase().split(/\s+/)) {
    const characters = [...part];
    if (characters.length === 1) pairs.push(part);
    for (let i = 0; i + 1 < characters.length; i++) pairs.push(`${characters[i]}${characters[i + 1]}`);
  }
  return pairs;
}

export class BigramPeer {
  private constructor(private readonly index: Index) {}

  /** Null where it is not installed. */
  static fill(rows: Iterable<readonly string[]>): BigramPeer | null {
    let MiniSearch: new (options: Options) => Index;
    try {
      MiniSearch = createRequire(import.meta.url)('minisearch') as typeof MiniSearch;
    } catch {
      return null;
    }
    const index = new MiniSearch({
      fields: ['text'],
      tokenize: bigrams,
      processTerm: (term) => term,
      // One character is looked for as the beginning of a pair.
      searchOptions: { combineWith: 'AND', prefix: (term) => [...term].length === 1 },
    });
    let id = 0;
    let block: Array<{ id: number; text: string }> = [];
    for (const cells of rows) {
      block.push({ id: ++id, text: haystackOf(cells) });
      if (block.length < 5000) continue;
      index.addAll(block);
      block = [];
    }
    index.addAll(block);
    return new BigramPeer(index);
  }

  /** It finds pairs anywhere in the text, not the text as it stands: an easier question than ours. */
  search(text: string): { total: number; rows: unknown[] } {
    const found = this.index.search(text);
    return { total: found.length, rows: found.slice(0, 60) };
  }
}

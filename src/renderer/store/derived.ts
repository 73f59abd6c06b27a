// What follows from a word of a dictionary (a class, a field of technology), worked out once a word, not once a row.
import { Dictionary } from './dictionary';
import type { GroupColumn } from './groups';

export class Derived {
  private readonly keys = new Dictionary();
  private codes = new Uint32Array(0);
  private known = 0;

  constructor(
    private readonly source: Dictionary,
    private readonly of: (word: string) => string,
  ) {}

  /** Codes of the derived keys by code of the word. */
  private byWord(): Uint32Array {
    const { words } = this.source;
    if (this.codes.length < words.length) {
      const wider = new Uint32Array(words.length * 2);
      wider.set(this.codes);
      this.codes = wider;
    }
    for (; this.known < words.length; this.known++) {
      this.codes[this.known] = this.keys.code(this.of(words[this.known] ?? ''));
    }
    return this.codes;
  }

  /** The derived key of a word, by the word's code. */
  keyOf(word: number): string {
    return this.keys.words[this.byWord()[word] ?? 0] ?? '';
  }

  column({ data }: { data: Uint32Array }): GroupColumn {
    const codes = this.byWord();
    const { words } = this.keys;
    return {
      size: words.length,
      code: (row) => codes[data[row] ?? 0] ?? 0,
      key: (code) => words[code] ?? '',
    };
  }

  /** The same, where a word of the row's own wins over what is derived. */
  columnUnder(
    own: { data: Uint32Array },
    ownWords: Dictionary,
    { data }: { data: Uint32Array },
  ): GroupColumn {
    const codes = this.byWord();
    const ownCodes = Uint32Array.from(ownWords.words, (word) => this.keys.code(word));
    const { words } = this.keys;
    return {
      size: words.length,
      code: (row) => ownCodes[own.data[row] ?? 0] || (codes[data[row] ?? 0] ?? 0),
      key: (code) => words[code] ?? '',
    };
  }
}

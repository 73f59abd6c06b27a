// Which rows may hold a word: one bit a row for each of 1024 classes of character pairs. A word is looked for only in
// rows that have the bits of all its pairs; a bit too many costs one look, a bit too few can not be.

const classes = 1024;
const bitsOfClass = 10;

/** Class of two neighbouring UTF-16 units. */
const classOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - bitsOfClass);

export class Signatures {
  private room = 0;
  private bits: Array<Uint32Array<ArrayBuffer>> = [];

  /** Adds the pairs of a row's text. Bits of an older text of the row stay: they only cost a look. */
  add(row: number, text: string): void {
    if (row >= this.room) this.widen(row + 1);
    const word = row >>> 5;
    const bit = 1 << (row & 31);
    let before = text.charCodeAt(0);
    for (let i = 1; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      this.bits[classOf(before, unit)]![word]! |= bit;
      before = unit;
    }
  }

  /** Bits of the rows that may hold all the words, null where the words are too short to say. */
  candidates(words: readonly string[]): Uint32Array | null {
    const wanted = new Set<number>();
    for (const word of words) {
      for (let i = 1; i < word.length; i++) wanted.add(classOf(word.charCodeAt(i - 1), word.charCodeAt(i)));
    }
    const [first, ...others] = wanted;
    if (first === undefined || this.room === 0) return null;
    const found = this.bits[first]!.slice();
    for (const other of others) {
      const bits = this.bits[other]!;
      for (let i = 0; i < found.length; i++) found[i]! &= bits[i]!;
    }
    return found;
  }

  private widen(least: number): void {
    const room = 2 ** Math.ceil(Math.log2(Math.max(8192, least)));
    this.bits = Array.from({ length: classes }, (_, i) => {
      const wider = new Uint32Array(room >>> 5);
      const old = this.bits[i];
      if (old !== undefined) wider.set(old);
      return wider;
    });
    this.room = room;
  }
}

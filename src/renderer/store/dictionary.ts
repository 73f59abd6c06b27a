// Strings that many rows share, stored once; code 0 is the empty string.

export class Dictionary {
  private readonly numbers = new Map<string, number>([['', 0]]);
  readonly words: string[] = [''];
  code(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.words.push(word);
    this.numbers.set(word, this.words.length - 1);
    return this.words.length - 1;
  }
  /** The one string that stands for all equal ones. */
  shared(word: string): string {
    return this.words[this.code(word)] ?? '';
  }
  find(word: string): number | undefined {
    return this.numbers.get(word);
  }
}

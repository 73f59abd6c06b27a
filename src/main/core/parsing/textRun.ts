// Gathers the text of one cell or string in pieces and stops before it can fill the memory.
import { decodeCellText } from './xmlText';

export class TextRun {
  private raw = '';
  length = 0;

  constructor(private readonly stop: number) {}

  clear(): void {
    this.raw = '';
    this.length = 0;
  }

  /** False where the text has reached the stop: nothing more is kept. */
  add(piece: string): boolean {
    this.length += piece.length;
    if (this.length > this.stop) {
      this.raw = '';
      return false;
    }
    this.raw = this.raw === '' ? piece : this.raw + piece;
    return true;
  }

  raws(): string {
    return this.raw;
  }

  text(): string {
    return decodeCellText(this.raw);
  }
}

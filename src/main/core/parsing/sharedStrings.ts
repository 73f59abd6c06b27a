// The string table of a workbook: read once, up to the entry that is needed. Rich text becomes plain, phonetics go.
import type { CellValue } from '../../../domain/patents/cell';
import { failure } from '../../../shared/result';
import type { ReadLimits } from './limits';
import { TextRun } from './textRun';
import { type XmlHandler, XmlScanner } from './xmlScanner';
import { decodeCellText } from './xmlText';

/** Thrown inside where an entry reaches `cellStop`; the reader then looks for the cell that shows it. */
export class SharedStringTooLong extends Error {
  constructor(readonly index: number) {
    super(`shared string ${index}`);
  }
}

class StringTable implements XmlHandler {
  readonly values: CellValue[] = [];
  wantsText = false;
  finished = false;
  private readonly run: TextRun;
  private phonetic = 0;
  private total = 0;

  constructor(private readonly limits: ReadLimits) {
    this.run = new TextRun(limits.cellStop);
  }

  /** The commonest entry, `<si><t>…</t></si>`, at once. */
  whole(text: string, start: number): number {
    if (!text.startsWith('<si><t>', start)) return -1;
    const end = text.indexOf('<', start + 7);
    if (end < 0 || !text.startsWith('</t></si>', end)) return -1;
    this.add(decodeCellText(text.slice(start + 7, end)));
    return end + 9;
  }

  open(name: string, _attributes: string, empty: boolean): void {
    if (empty) {
      if (name === 'si') this.values.push('');
      return;
    }
    if (name === 'si') this.run.clear();
    else if (name === 't') this.wantsText = this.phonetic === 0;
    else if (name === 'rPh') this.phonetic += 1;
  }

  text(piece: string): void {
    if (!this.run.add(piece)) throw new SharedStringTooLong(this.values.length);
  }

  close(name: string): void {
    if (name === 't') this.wantsText = false;
    else if (name === 'rPh') this.phonetic -= 1;
    else if (name === 'sst') this.finished = true;
    else if (name === 'si') this.add(this.run.text());
  }

  private add(text: string): void {
    this.total += text.length;
    if (this.total > this.limits.sharedLength) throw failure('FILE_TOO_LARGE', { part: 'sharedStrings' });
    const tooLong = text.length > this.limits.cellLength;
    this.values.push(tooLong ? { fault: 'tooLong', length: text.length } : text);
  }
}

/**
 * Reads string table entries until `wanted` of them are known.
 * @throws SharedStringTooLong, DeskFailure
 */
export async function readSharedStrings(
  chunks: AsyncIterable<string>,
  limits: ReadLimits,
  wanted = Number.POSITIVE_INFINITY,
): Promise<readonly CellValue[]> {
  const table = new StringTable(limits);
  const scanner = new XmlScanner(table);
  for await (const chunk of chunks) {
    scanner.push(chunk);
    if (table.values.length >= wanted) return table.values;
  }
  scanner.end();
  return table.values;
}

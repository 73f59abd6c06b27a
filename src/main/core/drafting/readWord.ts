// The text of an agreement from outside: a .docx or a plain text file. Formatting, notes and pictures are left out.
import path from 'node:path';
import { failure, ok, type Result } from '../../../shared/result';
import { asResult } from '../parsing/asResult';
import { fileKind } from '../parsing/fileKind';
import { DEFAULT_LIMITS } from '../parsing/limits';
import { encodingOf, textOf } from '../parsing/textFile';
import { type XmlHandler, XmlScanner } from '../parsing/xmlScanner';
import { decodeXml } from '../parsing/xmlText';
import { openPackage } from '../parsing/zipPackage';

/** Characters of a text that is taken as a whole: a thousand pages. */
const most = 2_000_000;

/** Runs of a paragraph joined, a line a paragraph. Text that was struck out as a tracked change is not text. */
class WordText implements XmlHandler {
  wantsText = false;
  text_ = '';

  open(name: string, _attributes: string, empty: boolean): void {
    if (name === 't') this.wantsText = !empty;
    else if (name === 'tab') this.text_ += '\t';
    else if (name === 'br' || name === 'cr') this.text_ += '\n';
    else if (name === 'p' && empty) this.text_ += '\n';
  }

  close(name: string): void {
    if (name === 't') this.wantsText = false;
    else if (name === 'p') this.text_ += '\n';
  }

  text(piece: string): void {
    this.text_ += decodeXml(piece);
    if (this.text_.length > most) throw failure('FILE_TOO_LARGE', { limit: most, bytes: this.text_.length });
  }
}

async function wordText(file: string): Promise<string> {
  const found = await openPackage(file, DEFAULT_LIMITS);
  try {
    if (!found.has('word/document.xml')) throw failure('TEXT_NOT_READ', { file: path.basename(file) });
    const handler = new WordText();
    const scanner = new XmlScanner(handler);
    for await (const piece of found.text('word/document.xml')) scanner.push(piece);
    scanner.end();
    return handler.text_;
  } finally {
    found.close();
  }
}

async function plainText(file: string, bytes: number): Promise<string> {
  let text = '';
  for await (const piece of textOf(file, bytes, await encodingOf(file))) {
    text += piece;
    if (text.length > most)
      throw failure('FILE_TOO_LARGE', { file: path.basename(file), limit: most, bytes });
  }
  return text;
}

/** TEXT_NOT_READ for everything that is neither: .doc, .wps and PDF have to be saved as .docx, or pasted. */
export function readWord(file: string): Promise<Result<{ text: string }>> {
  return asResult(async () => {
    const name = path.basename(file);
    const { kind, bytes } = await fileKind(file, DEFAULT_LIMITS).catch((cause: unknown) => {
      const code = (cause as { error?: { code?: string } }).error?.code;
      throw code === 'NOT_A_SPREADSHEET' || code === 'FORMAT_NOT_READ'
        ? failure('TEXT_NOT_READ', { file: name })
        : cause;
    });
    if (kind === 'zip') return ok({ text: await wordText(file) });
    if (kind === 'text') return ok({ text: await plainText(file, bytes) });
    throw failure('TEXT_NOT_READ', { file: name });
  });
}

// A scanner for the XML of spreadsheets: feeds tags and text to a handler, chunk by chunk, at the speed of indexOf.
// It is no general XML parser: no DTD, no entities, no validation; a document that needs them is refused.
import { failure } from '../../../shared/result';

export interface XmlHandler {
  /** `attributes` is the raw text between name and `>`; `empty` for `<x/>`, which gets no `close`. */
  open(name: string, attributes: string, empty: boolean): void;
  close(name: string): void;
  /** Raw text, possibly in pieces. Called only while `wantsText`. */
  text(piece: string): void;
  wantsText: boolean;
  /** May take a whole element that starts at `start` at once; answers the position behind it, or -1. */
  whole?(text: string, start: number): number;
}

/** Longest tag accepted, characters. */
const LONGEST_TAG = 1 << 18;

const damaged = () => failure('FILE_UNREADABLE', { reason: 'xml' });

export class XmlScanner {
  private rest = '';

  constructor(private readonly handler: XmlHandler) {}

  push(chunk: string): void {
    const text = this.rest === '' ? chunk : this.rest + chunk;
    const handler = this.handler;
    let position = 0;
    this.rest = '';
    for (;;) {
      const start = text.indexOf('<', position);
      if (start < 0) {
        if (handler.wantsText && position < text.length) handler.text(text.slice(position));
        return;
      }
      if (handler.wantsText && start > position) handler.text(text.slice(position, start));
      const taken = handler.whole ? handler.whole(text, start) : -1;
      if (taken >= 0) {
        position = taken;
        continue;
      }
      const mark = text.charCodeAt(start + 1);
      const end = mark === 33 || mark === 63 ? this.special(text, start) : this.tag(text, start);
      if (end < 0) {
        this.rest = text.slice(start);
        if (this.rest.length > LONGEST_TAG) throw damaged();
        return;
      }
      position = end;
    }
  }

  /** @throws DeskFailure where the document ends inside a tag */
  end(): void {
    if (this.rest !== '') throw damaged();
  }

  /** Position behind the tag, -1 where the chunk ends inside it. */
  private tag(text: string, start: number): number {
    let end = text.indexOf('>', start + 1);
    if (end < 0) return -1;
    const last = text.charCodeAt(end - 1);
    // A `>` inside an attribute value is legal. Behind a quote or a slash the tag is surely over.
    if (last !== 34 && last !== 39 && last !== 47) {
      end = tagEnd(text, start + 1, end);
      if (end < 0) return -1;
    }
    if (text.charCodeAt(start + 1) === 47) {
      this.handler.close(localName(text.slice(start + 2, end).trimEnd()));
      return end + 1;
    }
    const empty = text.charCodeAt(end - 1) === 47;
    const stop = empty ? end - 1 : end;
    let name = start + 1;
    while (name < stop && text.charCodeAt(name) > 32) name += 1;
    this.handler.open(localName(text.slice(start + 1, name)), text.slice(name, stop), empty);
    return end + 1;
  }

  /** Comments and instructions are passed over, CDATA is text, a document type is refused. */
  private special(text: string, start: number): number {
    if (text.startsWith('<?', start)) return behind(text, '?>', start);
    if (text.startsWith('<!--', start)) return behind(text, '-->', start + 4);
    if (text.startsWith('<![CDATA[', start)) {
      const end = behind(text, ']]>', start);
      const content = text.slice(start + 9, end - 3);
      if (end > 0 && this.handler.wantsText) this.handler.text(content.replaceAll('&', '&amp;'));
      return end;
    }
    if (text.length - start < 9) return -1;
    throw damaged();
  }
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** End of a tag whose first `>` may stand inside quotes. */
function tagEnd(text: string, from: number, first: number): number {
  let quote = 0;
  for (let i = from; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    if (quote !== 0) {
      if (c === quote) quote = 0;
    } else if (c === 34 || c === 39) quote = c;
    else if (c === 62 && i >= first) return i;
  }
  return -1;
}

const localName = (name: string) => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

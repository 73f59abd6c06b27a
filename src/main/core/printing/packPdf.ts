// Makes a tagged PDF small: its tags are thousands of short objects in the clear, which the format (PDF 1.5, 7.5.7) lets
// stand together in packed streams. Pages, fonts and pictures stay where they are and as they are.
import { deflateSync } from 'node:zlib';
import { type Description, describePdf, infoBody } from './describePdf';
import { type PdfParts, readPdf } from './readPdf';

/** Smaller files gain nothing worth the change. */
const leastBytes = 200_000;
/** Objects in one packed stream: a reader unpacks all of them for one. */
const together = 200;

/** Elements of the structure, and the arrays and leaves of the trees that lead to them. */
const isTag = (body: string): boolean =>
  !body.includes('stream\n') && /^(<<\/Type \/StructElem|\[|<<\/Limits)/.test(body);

/** With its description. A file of another make, or a short one, is only described. */
export function packPdf(file: Uint8Array, description: Description): Uint8Array {
  const parts = file.length < leastBytes ? undefined : readPdf(file);
  if (parts?.info === undefined || !parts.catalog.includes('/StructTreeRoot'))
    return describePdf(file, description);
  return new Packer(parts, description).write();
}

type Place =
  | readonly [kind: 1, offset: number, zero: 0]
  | readonly [kind: 2, container: number, index: number];

class Packer {
  private readonly chunks: Buffer[] = [];
  private length = 0;
  private readonly places = new Map<number, Place>();
  private size: number;

  constructor(
    private readonly parts: PdfParts,
    private readonly description: Description,
  ) {
    this.size = parts.size;
  }

  write(): Uint8Array {
    const { parts } = this;
    const tags: [number: number, body: string][] = [];
    const first = parts.bytes.indexOf(10, parts.bytes.indexOf(10) + 1) + 1;
    this.put(Buffer.from('%PDF-1.5\n', 'latin1'));
    this.put(parts.bytes.subarray(parts.bytes.indexOf(10) + 1, first));
    for (const number of parts.objects.keys()) {
      const body = parts.body(number);
      if (number === parts.info) this.object(number, infoBody(body, this.description));
      else if (isTag(body)) tags.push([number, body]);
      else this.copy(number);
    }
    for (let from = 0; from < tags.length; from += together) this.pack(tags.slice(from, from + together));
    this.table();
    return Buffer.concat(this.chunks);
  }

  private put(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.length += chunk.length;
  }

  private object(number: number, body: string): void {
    this.places.set(number, [1, this.length, 0]);
    this.put(Buffer.from(`${number} 0 obj\n${body}\nendobj\n`, 'latin1'));
  }

  private copy(number: number): void {
    const range = this.parts.objects.get(number);
    if (range === undefined) return;
    this.places.set(number, [1, this.length, 0]);
    this.put(this.parts.bytes.subarray(...range));
  }

  private stream(number: number, dictionary: string, content: Buffer): void {
    const packed = deflateSync(content);
    this.places.set(number, [1, this.length, 0]);
    const head = `${number} 0 obj\n<<${dictionary}\n/Filter /FlateDecode\n/Length ${packed.length}>> stream\n`;
    this.put(Buffer.from(head, 'latin1'));
    this.put(packed);
    this.put(Buffer.from('\nendstream\nendobj\n', 'latin1'));
  }

  private pack(tags: readonly (readonly [number: number, body: string])[]): void {
    const container = this.size;
    this.size += 1;
    let at = 0;
    const heads = tags.map(([number, body], index) => {
      this.places.set(number, [2, container, index]);
      const head = `${number} ${at}`;
      at += body.length + 1;
      return head;
    });
    const head = `${heads.join(' ')}\n`;
    const content = Buffer.from(`${head}${tags.map(([, body]) => body).join('\n')}\n`, 'latin1');
    this.stream(container, `/Type /ObjStm\n/N ${tags.length}\n/First ${head.length}`, content);
  }

  private table(): void {
    const number = this.size;
    const start = this.length;
    this.places.set(number, [1, start, 0]);
    const rows = Buffer.alloc((number + 1) * 7);
    for (let at = 0; at <= number; at += 1) {
      const [kind, second, third] = this.places.get(at) ?? [0, 0, at === 0 ? 65_535 : 0];
      rows.writeUInt8(kind, at * 7);
      rows.writeUInt32BE(second, at * 7 + 1);
      rows.writeUInt16BE(third, at * 7 + 5);
    }
    const { root, info } = this.parts;
    const about = `/Type /XRef\n/Size ${number + 1}\n/W [1 4 2]\n/Root ${root} 0 R\n/Info ${info} 0 R`;
    this.stream(number, about, rows);
    this.put(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'));
  }
}

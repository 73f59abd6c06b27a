// Says in a PDF what it is and whose: the engine writes only a title and its own name. The file is not rewritten; the new
// description is appended as the format's own kind of update, so whatever stood in it stands there still.

export interface Description {
  readonly title: string;
  /** The organisation whose paper it is. */
  readonly author: string;
  readonly creator: string;
}

/** UTF-16 with its mark, as hexadecimal: any language, nothing to escape. */
export function pdfText(value: string): string {
  const bytes = Buffer.from(`\ufeff${value}`, 'utf16le').swap16();
  return `<${bytes.toString('hex').toUpperCase()}>`;
}

/** The description as an object of the file; day and maker stay as the engine wrote them. */
export function infoBody(before: string, { title, author, creator }: Description): string {
  const kept = ['Producer', 'CreationDate', 'ModDate'].flatMap(
    (key) => new RegExp(`/${key} \\([^)]*\\)`).exec(before)?.[0] ?? [],
  );
  const said = [
    `/Title ${pdfText(title)}`,
    ...(author === '' ? [] : [`/Author ${pdfText(author)}`]),
    `/Creator ${pdfText(creator)}`,
  ];
  return `<<${[...said, ...kept].join('\n')}>>`;
}

/** A file of another make comes back unchanged: a description is no reason to lose a paper. */
export function describePdf(file: Uint8Array, description: Description): Uint8Array {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes.subarray(-200).toString('latin1'))?.[1]);
  if (!(start < bytes.length)) return file;
  const table = bytes.subarray(start).toString('latin1');
  const trailer = table.slice(table.lastIndexOf('trailer'));
  const [size, root, info] = [/\/Size (\d+)/, /\/Root (\d+) 0 R/, /\/Info (\d+) 0 R/].map(
    (pattern) => pattern.exec(trailer)?.[1],
  );
  const line = Number(/^xref\s+0 \d+\s+/.exec(table)?.[0].length) + Number(info) * 20;
  const place = Number(table.slice(line, line + 10));
  if (size === undefined || root === undefined || info === undefined || !(place < start)) return file;
  const before = bytes.subarray(place, bytes.indexOf('endobj', place)).toString('latin1');
  if (!before.startsWith(`${info} 0 obj`)) return file;
  const object = `${info} 0 obj\n${infoBody(before, description)}\nendobj\n`;
  const at = bytes.length + object.length;
  const entry = `${String(bytes.length).padStart(10, '0')} 00000 n \n`;
  const end = `trailer\n<</Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/Prev ${start}>>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(`${object}xref\n${info} 1\n${entry}${end}`, 'latin1')]);
}

// What a file is by its first bytes, never by its name: only kinds the desk can show safely get a preview.

export type Shown = 'image' | 'pdf' | 'text' | 'none';
export type FileKind = { mime: string; show: Shown };

const starts = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((char, i) => bytes[at + i] === char.charCodeAt(0));

const magic: ReadonlyArray<{ mime: string; show: Shown; is(bytes: Uint8Array): boolean }> = [
  { mime: 'application/pdf', show: 'pdf', is: (b) => starts(b, 0, '%PDF-') },
  { mime: 'image/png', show: 'image', is: (b) => starts(b, 0, '\x89PNG\r\n') },
  { mime: 'image/jpeg', show: 'image', is: (b) => starts(b, 0, '\xff\xd8\xff') },
  { mime: 'image/gif', show: 'image', is: (b) => starts(b, 0, 'GIF8') },
  { mime: 'image/webp', show: 'image', is: (b) => starts(b, 0, 'RIFF') && starts(b, 8, 'WEBP') },
  { mime: 'image/bmp', show: 'image', is: (b) => starts(b, 0, 'BM') && b[6] === 0 && b[7] === 0 },
  { mime: 'application/zip', show: 'none', is: (b) => starts(b, 0, 'PK\x03\x04') },
  { mime: 'application/x-ole-storage', show: 'none', is: (b) => starts(b, 0, '\xd0\xcf\x11\xe0') },
];

/** Names of office files tell apart what the first bytes can not: all of them are ZIP or OLE containers. */
const office: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ofd: 'application/ofd',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  wps: 'application/wps-office.wps',
  et: 'application/wps-office.et',
};

const isPlainText = (bytes: Uint8Array): boolean => {
  if (bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32))) return false;
  try {
    // The sample may end within a character.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** `head`: the first bytes of the file, 512 are enough. */
export function kindOf(head: Uint8Array, name: string): FileKind {
  const found = magic.find(({ is }) => is(head));
  if (found === undefined) {
    return isPlainText(head)
      ? { mime: 'text/plain', show: 'text' }
      : { mime: 'application/octet-stream', show: 'none' };
  }
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const mime = found.show === 'none' ? (office[extension] ?? found.mime) : found.mime;
  return { mime, show: found.show };
}

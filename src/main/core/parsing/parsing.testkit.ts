// Writes small spreadsheets, good and bad, for the tests of this folder. Never imported by the program.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll } from 'vitest';
import type { PatentDraft, RowIssue } from '../../../domain/patents/importRow';
import { type ReadHooks, type ReadRequest, readPatents } from './readPatents';
import { sniff } from './sniff';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Buffer;
  /** Overrides for damaged packages. */
  readonly crc?: number;
  readonly flags?: number;
}

/** A zip archive in memory. */
export function zip(parts: readonly ZipPart[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const data = Buffer.from(part.content);
    const packed = deflateRawSync(data, { level: 9 });
    const name = Buffer.from(part.name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(part.flags ?? 0x800, 2);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(0x21_0000, 6);
    head.writeUInt32LE(part.crc ?? crc32(data), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt16LE(name.length, 22);
    local.push(Buffer.from('PK\x03\x04'), head, name, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), head, tail, name);
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06'), end]);
}

export interface WorkbookOptions {
  /** Inner XML of `<sst>`. */
  readonly strings?: string;
  readonly styles?: string;
  readonly date1904?: boolean;
  /** Names and `<sheetData>` contents of further sheets. */
  readonly more?: readonly (readonly [string, string])[];
  /** Whole worksheet part instead of the one made from `sheetData`. */
  readonly rawSheet?: string;
  readonly extra?: readonly ZipPart[];
}

const relation = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="http://schemas/${type}" Target="${target}"/>`;

/** Parts of a workbook whose first sheet has the given rows (`<row>` elements). */
export function workbookParts(sheetData: string, options: WorkbookOptions = {}): ZipPart[] {
  const sheets = [['一', sheetData], ...(options.more ?? [])] as const;
  const sheetXml = (data: string) =>
    `<?xml version="1.0"?><worksheet><sheetData>${data}</sheetData></worksheet>`;
  return [
    {
      name: '_rels/.rels',
      content: `<Relationships>${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="r"><workbookPr${options.date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
        .map(([name], i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${sheets
        .map((_, i) => relation(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`))
        .join(
          '',
        )}${relation(90, 'sharedStrings', 'sharedStrings.xml')}${relation(91, 'styles', '/xl/styles.xml')}</Relationships>`,
    },
    { name: 'xl/sharedStrings.xml', content: `<sst>${options.strings ?? ''}</sst>` },
    { name: 'xl/styles.xml', content: `<styleSheet>${options.styles ?? ''}</styleSheet>` },
    ...sheets.map(([, data], i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      content: i === 0 && options.rawSheet !== undefined ? options.rawSheet : sheetXml(data),
    })),
    ...(options.extra ?? []),
  ];
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** `<row>` elements with inline strings (text) and plain numbers. */
export function inlineRows(rows: readonly (readonly (string | number | null)[])[], firstRow = 1): string {
  return rows
    .map((cells, r) => {
      const xml = cells.map((cell, c) => {
        const at = `${String.fromCharCode(65 + c)}${r + firstRow}`;
        if (cell === null) return '';
        if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
        return `<c r="${at}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
      });
      return `<row r="${r + firstRow}">${xml.join('')}</row>`;
    })
    .join('');
}

/** A folder for the files of one test file, removed at its end. */
export function scratch(): (name: string, content: string | Buffer) => string {
  const folder = mkdtempSync(path.join(tmpdir(), 'desk-parsing-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name, content) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };
}

/** Reads a file as the desk does: sniff, then read with what was found. */
export async function readAll(
  file: string,
  request: Partial<ReadRequest> = {},
  hooks: Partial<ReadHooks> = {},
) {
  const sniffed = await sniff(file);
  if (!sniffed.ok) return { error: sniffed.error, drafts: [], issues: [] };
  const drafts: PatentDraft[] = [];
  const issues: RowIssue[] = [];
  const { sheet, headerRow, mapping } = sniffed.value;
  const result = await readPatents(
    file,
    { sheet, headerRow, mapping, ...request },
    {
      async onBlock(more, found) {
        drafts.push(...more);
        issues.push(...found);
      },
      ...hooks,
    },
  );
  return result.ok
    ? { summary: result.value, sniffed: sniffed.value, drafts, issues }
    : { error: result.error, sniffed: sniffed.value, drafts, issues };
}

// What a step without a window writes is remembered among the papers that left the desk, as from the window.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PaperDocument } from '../../../domain/reporting/paper';
import type { Printing } from '../shellPorts';
import { writeDocument } from './paperFile';

const paper: PaperDocument = {
  kind: 'paper',
  series: 'LS',
  title: '谈判经过',
  orientation: 'portrait',
  facts: [],
  sections: [{ paragraphs: ['正文'] }],
  notes: [],
  signatures: [],
  seal: false,
  watermark: 'none',
  lang: 'zh',
  documentNumber: 'ZHD-LS-20261123-0001',
  organisation: '示例大学',
  operator: '王敏',
  madeAt: '2026-11-23 09:00',
  asOf: '2026-11-23',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paper-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function ports(keep: (json: string) => Promise<void>) {
  const kept: string[] = [];
  const printing = {
    prepare: () => ({ job: 'j1', url: '', documentNumber: paper.documentNumber, rows: 1 }),
    data: () => JSON.stringify(paper),
    pdf: async () => ({ bytes: Buffer.from('%PDF'), pages: 2, title: paper.title }),
  } as unknown as Printing;
  const desk = {
    papers: { keep: async (json: string) => keep(json).then(() => void kept.push(json)) },
    spawnParser: () => {
      throw new Error('no parser is asked for a PDF');
    },
  } as unknown as Parameters<typeof writeDocument>[0]['desk'];
  return { kept, given: { desk, printing } };
}

describe('a document as a file', () => {
  it('has its number, its pages, and stands among the papers that left the desk', async () => {
    const { kept, given } = ports(async () => undefined);
    const file = join(folder, 'a.pdf');
    expect(await writeDocument(given, paper, file)).toEqual({
      file,
      rows: 1,
      pages: 2,
      bytes: 4,
      documentNumber: paper.documentNumber,
    });
    expect(readFileSync(file, 'latin1')).toBe('%PDF');
    expect(kept).toEqual([JSON.stringify(paper)]);
  });

  it('is written all the same where it can not be remembered', async () => {
    const { given } = ports(() => Promise.reject(new Error('disk full')));
    const file = join(folder, 'a.pdf');
    await writeDocument(given, paper, file);
    expect(readFileSync(file, 'latin1')).toBe('%PDF');
  });

  it('is not remembered where it could not be written', async () => {
    const { kept, given } = ports(async () => undefined);
    await expect(writeDocument(given, paper, join(folder, 'none/a.pdf'))).rejects.toMatchObject({
      error: { code: 'FILE_NOT_WRITABLE' },
    });
    expect(kept).toEqual([]);
  });
});

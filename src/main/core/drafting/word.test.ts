// Word files are opened again: what was written is read back, own templates are filled, wrong ones are named.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeContract } from '../../../domain/drafting/compose';
import { licenceFacts } from '../../../domain/drafting/drafting.testkit';
import { templateKinds } from '../../../domain/drafting/facts';
import { fieldValues } from '../../../domain/drafting/fields';
import { DeskFailure } from '../../../shared/result';
import { contractWord } from './contractWord';
import { fillTemplate } from './fillTemplate';
import { readWord } from './readWord';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'word-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function textOf(bytes: Uint8Array | string, name = 'a.docx'): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, bytes);
  const read = await readWord(file);
  if (!read.ok) throw new DeskFailure(read.error);
  return read.value.text;
}

const template = async (...lines: string[]): Promise<Uint8Array> => {
  const children = lines.map((text) => new Paragraph({ children: [new TextRun(text)] }));
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
};

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return '';
  } catch (cause) {
    return cause instanceof DeskFailure ? cause.error.code : String(cause);
  }
};

describe('a contract in Word', () => {
  it.each(templateKinds)('%s holds every sentence of the text, in order', async (kind) => {
    const contract = composeContract({ ...licenceFacts, kind });
    const text = await textOf(await contractWord(contract));
    let from = 0;
    for (const sentence of contract.articles.flatMap(({ sentences }) => sentences)) {
      const at = text.indexOf(sentence, from);
      expect(at, sentence).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  it('lists the patents and has places to sign', async () => {
    const text = await textOf(await contractWord(composeContract(licenceFacts)));
    expect(text).toContain('附件一　专利清单');
    expect(text).toContain('ZL201710911092.2');
    expect(text).toContain('甲方（盖章）：');
  });
});

describe('an own template', () => {
  const values = fieldValues(licenceFacts);

  it('is filled with fields and lists', async () => {
    const own = await template(
      '{甲方}与{乙方}，固定金额{固定金额}元（{固定金额大写}）',
      '{#专利}',
      '{序号}. {专利号}{名称}',
      '{/专利}',
    );
    const filled = fillTemplate(own, values);
    const text = await textOf(filled.bytes);
    expect(text).toContain('示例大学与示例新材料有限公司，固定金额200,000.00元（贰拾万元整）');
    expect(text).toContain('1. ZL201710911092.2一种电池隔膜');
    expect(filled.unknown).toEqual([]);
  });

  it('names a field nobody knows and leaves it empty', async () => {
    const filled = fillTemplate(await template('甲方电话：{甲方电话}'), values);
    expect(filled.unknown).toEqual(['甲方电话']);
    expect(await textOf(filled.bytes)).toContain('甲方电话：');
  });

  it.each(['{#专利}{名称}', '{甲方', '甲方}'])('%s is refused with TEMPLATE_WRONG', async (text) => {
    const own = await template(text);
    expect(codeOf(() => fillTemplate(own, values))).toBe('TEMPLATE_WRONG');
  });

  it('that is no Word file is refused with TEMPLATE_WRONG', () => {
    expect(codeOf(() => fillTemplate(new Uint8Array([1, 2, 3]), values))).toBe('TEMPLATE_WRONG');
  });
});

describe('the text of an agreement from outside', () => {
  it('is read from a text file in the encoding of Chinese offices', async () => {
    const gb18030 = Uint8Array.from([0xbc, 0xd7, 0xb7, 0xbd, 0x0a, 0xd2, 0xd2, 0xb7, 0xbd]);
    expect(await textOf(gb18030, 'a.txt')).toBe('甲方\n乙方');
  });

  it('of a PDF is refused with TEXT_NOT_READ, with what to do instead', async () => {
    await expect(textOf('%PDF-1.7 ...', 'a.pdf')).rejects.toMatchObject({ error: { code: 'TEXT_NOT_READ' } });
  });

  it('of an old .doc is refused with TEXT_NOT_READ', async () => {
    const ole = new Uint8Array(600);
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await expect(textOf(ole, 'a.doc')).rejects.toMatchObject({ error: { code: 'TEXT_NOT_READ' } });
  });

  it('of a ZIP that is no document is refused with TEXT_NOT_READ', async () => {
    const { zipSync } = await import('fflate');
    const zip = zipSync({ 'a.txt': new Uint8Array([65]) });
    await expect(textOf(zip, 'a.docx')).rejects.toMatchObject({ error: { code: 'TEXT_NOT_READ' } });
  });

  it('does not read a page of text that is not there', async () => {
    const read = await readWord(join(folder, 'missing.docx'));
    expect(read).toMatchObject({ ok: false, error: { code: 'FILE_NOT_FOUND' } });
  });
});

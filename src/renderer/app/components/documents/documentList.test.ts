// Files of a record.
import { expect, test } from 'vitest';
import { DocumentRef } from '../../../../domain/patents/parts';
import { translate } from '../../lib/i18n';
import { addedTo, refusedWords } from './documentList';

const document = (letter: string, name: string): DocumentRef =>
  DocumentRef.parse({
    hash: letter.repeat(64),
    name,
    mime: 'application/pdf',
    bytes: 10,
    addedOn: '2026-03-01',
  });

test('the same bytes are attached once, whatever they are called', () => {
  const list = [document('a', '证书.pdf')];
  const added = [document('a', '证书副本.pdf'), document('b', '合同.pdf'), document('b', '合同2.pdf')];
  expect(addedTo(list, added).map((one) => one.name)).toEqual(['证书.pdf', '合同.pdf']);
});

test('a refused file is named with the reason', () => {
  const t = translate('zh');
  expect(refusedWords([], t)).toBeUndefined();
  const words = refusedWords([{ file: 'C:\\a\\大文件.zip', code: 'FILE_TOO_LARGE', data: {} }], t);
  expect(words).toContain('大文件.zip');
  expect(words).toContain('太大');
});

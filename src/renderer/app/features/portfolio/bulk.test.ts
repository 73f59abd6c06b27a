// Patents as cells of a table for the clipboard.
import { expect, test } from 'vitest';
import { parseApplicationNumber } from '../../../../domain/patents/applicationNumber';
import { Patent } from '../../../../domain/patents/records';
import { translate } from '../../lib/i18n';
import { patentCells } from './bulk';
import { menuIds } from './RowMenu';

const patent = Patent.parse({
  id: 'p1',
  rev: 1,
  seq: 1,
  applicationNumber: '202310000001.5',
  type: 'invention',
  title: '一种装置',
  filingDate: '2023-01-01',
  publications: [],
  applicants: ['示例大学', '某公司'],
  inventors: [{ name: '张三' }, { name: '李四' }],
  ipc: [],
  legalBucket: 'inForce',
  projectIds: [],
});

test('words as on the screen, lists with semicolons', () => {
  expect(patentCells(patent, '机械工程学院', translate('zh'))).toEqual([
    'CN202310000001.5',
    '一种装置',
    '发明',
    '有效',
    '2023-01-01',
    '',
    '示例大学；某公司',
    '张三；李四',
    '机械工程学院',
  ]);
});

test('the number survives a spreadsheet program and can be imported again', () => {
  const cell = patentCells(patent, '', translate('zh'))[0] ?? '';
  expect(Number.isNaN(Number(cell))).toBe(true);
  const parsed = parseApplicationNumber(cell);
  expect(parsed.ok && parsed.value.canonical).toBe(patent.applicationNumber);
});

test('the menu acts on the selection where the row belongs to it, else on the row alone', () => {
  expect(menuIds(new Set(['a', 'b']), 'b')).toEqual(['a', 'b']);
  expect(menuIds(new Set(['a', 'b']), 'c')).toEqual(['c']);
});

// Rows with the faults that real lists have, to show how each is named and cured. Never part of the shipped sample.
import type { SampleRow } from './rows';

/** Raises the check digit by one, so that it is surely wrong. */
const wrongCheckDigit = (row: SampleRow): SampleRow => {
  const [body = '', check = '0'] = row.申请号.split('.');
  return { ...row, 申请号: `${body}.${check === 'X' ? '0' : (Number(check) + 1) % 10}` };
};

const impossibleDate = (row: SampleRow): SampleRow => ({ ...row, 申请日: `${row.申请日.slice(0, 4)}-02-30` });

/** What a spreadsheet program leaves of a long number. */
const damagedNumber = (row: SampleRow): SampleRow => ({
  ...row,
  申请号: `${row.申请号[0]}.${row.申请号.slice(1, 3)}E+12`,
});

const withoutTitle = (row: SampleRow): SampleRow => ({ ...row, 专利名称: '' });

/** The same patent again with another title: which one is right can not be known. */
const repeated = (_row: SampleRow, first: SampleRow): SampleRow => ({
  ...first,
  专利名称: `${first.专利名称}（重复）`,
});

const faults = [wrongCheckDigit, impossibleDate, damagedNumber, repeated, withoutTitle];

/** Bad row number `index`: made from a sound row that is in no other place of the list, or from one that is. */
export const badRow = (index: number, sound: SampleRow, first: SampleRow): SampleRow =>
  (faults[index % faults.length] ?? wrongCheckDigit)(sound, first);

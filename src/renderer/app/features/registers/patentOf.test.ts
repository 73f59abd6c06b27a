// A disclosure that is filed becomes a patent with everything that was known of it.
import { expect, test } from 'vitest';
import { parseApplicationNumber } from '../../../../domain/patents/applicationNumber';
import { Disclosure, PatentFields } from '../../../../domain/patents/records';
import { patentOf } from './patentOf';

const disclosure = Disclosure.parse({
  id: 'd',
  rev: 3,
  seq: 9,
  title: '低温烧结银浆',
  inventors: [{ name: '张三', personId: 'p', contribution: { n: 3, d: 5 } }, { name: '李四' }],
  departmentId: 'x',
  projectIds: ['f'],
  state: 'decided',
});
const number = parseApplicationNumber('202310000001');

test('people with their parts, department and project go with it; public money is owed a declaration', () => {
  const fields = PatentFields.parse(number.ok && patentOf(disclosure, number.value, '2026-03-01'));
  expect(fields).toMatchObject({
    applicationNumber: '202310000001.5',
    type: 'invention',
    title: '低温烧结银浆',
    filingDate: '2026-03-01',
    legalBucket: 'pending',
    inventors: disclosure.inventors,
    departmentId: 'x',
    projectIds: ['f'],
    fundingDeclaration: { status: 'required' },
    checkDigitCompleted: true,
  });
});

test('without a funded project nothing is claimed about funding', () => {
  const fields = number.ok && patentOf({ ...disclosure, projectIds: [] }, number.value, '2026-03-01');
  expect(PatentFields.parse(fields).fundingDeclaration).toBeUndefined();
});

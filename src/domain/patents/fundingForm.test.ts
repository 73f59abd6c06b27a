// The collection form: one line a patent and project, gaps left visible.
import { expect, it } from 'vitest';
import { fundingForm, fundingLacks } from './fundingForm';
import type { FundedProject, Patent } from './records';

const project = { id: 'j1', rev: 1, seq: 1, name: '示例项目', number: 'N-1' } as FundedProject;
const patent = {
  applicationNumber: '202310000001.5',
  title: '一种电池',
  type: 'invention',
  filingDate: '2023-03-01',
  projectIds: ['j1', 'gone'],
  fundingDeclaration: { status: 'declared', declaredOn: '2024-05-01' },
} as unknown as Patent;

it('says what is lacking, in the order of the form', () => {
  expect(fundingLacks([], false)).toEqual(['project', 'declaration']);
  expect(fundingLacks([project], true)).toEqual(['projectType']);
  expect(fundingLacks([{ ...project, projectType: '国家重点研发计划', number: ' ' }], true)).toEqual([
    'projectNumber',
  ]);
});

it('has one line a patent and project, every line as wide as the head', () => {
  const two = { ...patent, projectIds: ['j1', 'j1'] } as Patent;
  const none = { ...patent, projectIds: [], fundingDeclaration: undefined } as Patent;
  const { headers, rows } = fundingForm([two, none], (id) => (id === 'j1' ? project : undefined));
  expect(rows.map((row) => row.length)).toEqual([headers.length, headers.length, headers.length]);
  expect(rows[0]).toContain('已声明');
  expect(rows[2]?.slice(6)).toEqual(['', '', '', '应声明未声明', '']);
});

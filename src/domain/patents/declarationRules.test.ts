// A patent of public money is declared with type, name and number of its project.
import { describe, expect, test } from 'vitest';
import type { ProjectId } from '../ids';
import { declarationGaps, projectGaps } from './declarationRules';

const whole = { projectType: '国家重点研发计划', name: '智能机器人关键技术', number: '2021YFB1300000' };

describe('a project', () => {
  test('with all three parts lacks nothing', () => expect(projectGaps(whole)).toEqual([]));
  test('an import that knew only the number has no name', () => {
    expect(projectGaps({ name: '52070000', number: ' 52070000' })).toEqual(['projectType', 'name']);
  });
  test('blanks are nothing', () => {
    expect(projectGaps({ projectType: ' ', name: ' ', number: ' ' })).toEqual([
      'projectType',
      'name',
      'number',
    ]);
  });
});

describe('a patent', () => {
  const ids = ['x'] as ProjectId[];
  test.each([
    [undefined, [], [], ['status']],
    [{ status: 'notFunded' }, [], [], []],
    [{ status: 'notFunded' }, ids, [whole], ['contradiction']],
    [{ status: 'required' }, [], [], ['project']],
    [{ status: 'required' }, ids, [whole], []],
    [{ status: 'declared' }, ids, [{ ...whole, projectType: '' }], ['projectData', 'date']],
    [{ status: 'declared', declaredOn: '2026-03-01' }, ids, [whole], []],
  ] as const)('%j with %j', (fundingDeclaration, projectIds, projects, gaps) => {
    expect(declarationGaps({ fundingDeclaration, projectIds: [...projectIds] }, projects)).toEqual(gaps);
  });
});

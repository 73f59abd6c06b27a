// Thresholds as people say them become the levels a run is held against, and come back the same.
import { expect, it } from 'vitest';
import { approvalsFor, House, sampleApprovalRule, usualHouse } from '../../../../domain/distribution';
import { yuan } from '../../../../domain/money';
import { approvalRow, approvalRule, namesIn, publicityRow, publicityRule, withRegion } from './houseForm';

it('two thresholds are three levels: the office below, the vice-president from the first, the meeting from the second', () => {
  const rule = approvalRule({ ...approvalRow(sampleApprovalRule), verified: 'yes', source: '本校办法' });
  expect(rule.levels).toEqual(sampleApprovalRule.levels);
  expect(rule).toMatchObject({ verified: true, source: '本校办法' });
  expect(approvalsFor(rule, yuan(5_000_000))).toHaveLength(3);
});

it('without thresholds the research office alone approves; equal ones ask both at once', () => {
  const row = { effectiveFrom: '2026-01-01', source: 'x', verified: 'no' };
  expect(approvalRule(row).levels).toEqual([{ from: 0, bodies: ['researchOffice'] }]);
  const both = approvalRule({ ...row, vicePresident: 100, presidentMeeting: 100 });
  expect(both.levels[1]).toEqual({
    from: 100,
    bodies: ['researchOffice', 'vicePresident', 'presidentMeeting'],
  });
  expect(House.safeParse({ ...usualHouse, approval: [both] }).success).toBe(true);
});

it('the days of a notice come back as they were', () => {
  const [rule] = usualHouse.publicity;
  expect(publicityRule({ ...publicityRow(rule!) })).toEqual({ ...rule, id: 'publicity-2016-02-26' });
  expect(publicityRule({ effectiveFrom: '2026-01-01', days: 10, unit: 'working' })).toMatchObject({
    days: 10,
    unit: 'working',
  });
});

it('names stand one a line, each once; no region means that of the policy', () => {
  expect(namesIn('李复核\n王处长、李复核\n\n')).toEqual(['李复核', '王处长']);
  expect(withRegion({ ...usualHouse, region: '330000' }, '')).not.toHaveProperty('region');
  expect(withRegion(usualHouse, '110000').region).toBe('110000');
});

// What the members of a family add up to.
import { expect, test } from 'vitest';
import { type FamilyMember, familyFacts, inFilingOrder } from './familyRules';

const member = (applicationNumber: string, patch: Partial<FamilyMember> = {}): FamilyMember => ({
  applicationNumber,
  title: `名称 ${applicationNumber}`,
  type: 'invention',
  legalBucket: 'inForce',
  ...patch,
});

test('the earliest filing gives the family its title; a member without a date comes last', () => {
  const late = member('c', { filingDate: '2022-05-01' });
  const first = member('b', { filingDate: '2021-05-01', legalBucket: 'lapsed' });
  const undated = member('a');
  expect(inFilingOrder([late, undated, first])).toEqual([first, late, undated]);
  expect(familyFacts([late, undated, first])).toMatchObject({
    members: 3,
    inForce: 2,
    firstFiling: '2021-05-01',
    title: '名称 b',
  });
});

test('a priority claimed by several members is listed once', () => {
  const facts = familyFacts([
    member('a', { priority: 'CN 202110000001.2 2021-01-05' }),
    member('b', { priority: 'CN 202110000001.2 2021-01-05 ' }),
    member('c', { priority: ' ' }),
  ]);
  expect(facts.priorities).toEqual(['CN 202110000001.2 2021-01-05']);
});

test('an invention and a utility model of one day are shown as a pair (专利法 art. 9)', () => {
  const day = { filingDate: '2021-05-01' };
  const facts = familyFacts([
    member('i', day),
    member('u', { ...day, type: 'utilityModel' }),
    member('v', { filingDate: '2021-05-02', type: 'utilityModel' }),
  ]);
  expect(facts.doubleFiling).toEqual([['i', 'u']]);
});

test('a family without members says nothing', () => {
  expect(familyFacts([])).toEqual({ members: 0, inForce: 0, priorities: [], doubleFiling: [] });
});

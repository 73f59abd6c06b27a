// The 下一步 box says only what is true.
import { describe, expect, test } from 'vitest';
import { Patent } from '../../../../domain/patents/records';
import { Receipt } from '../../../../domain/submission/receipt';
import { nextSteps } from './nextSteps';

const patent = (patch: Record<string, unknown> = {}) =>
  Patent.parse({
    id: 'p1',
    rev: 1,
    seq: 1,
    applicationNumber: '202310000001.9',
    type: 'invention',
    title: '一种装置',
    filingDate: '2023-01-01',
    publications: [],
    applicants: ['示例大学'],
    inventors: [{ name: '张三' }],
    departmentId: 'd1',
    ipc: [],
    legalBucket: 'pending',
    projectIds: [],
    ...patch,
  });
const receipt = (receivedAt: string, zh: string) =>
  Receipt.parse({
    opId: `op ${receivedAt}`,
    line: 1,
    status: 'rejected',
    code: 'FIELD_INVALID',
    message: { zh, en: `${zh} en` },
    hash: 'a'.repeat(64),
    receivedAt,
  });
const codes = (...input: Parameters<typeof nextSteps>) => nextSteps(...input).map((step) => step.code);

test('a complete and accepted patent has nothing to do', () => {
  expect(codes(patent(), 'accepted', [], 'zh')).toEqual([]);
});

describe('what is missing', () => {
  test.each([
    [{ departmentId: undefined }, 'noDepartment'],
    [{ inventors: [] }, 'noInventors'],
    [{ filingDate: undefined }, 'noFilingDate'],
    [{ legalBucket: 'unknown' }, 'unknownState'],
    [{ checkDigitCompleted: true }, 'checkDigit'],
  ])('%j asks for %s', (patch, code) => {
    expect(codes(patent(patch), 'accepted', [], 'zh')).toEqual([code]);
  });
});

describe('duties of use', () => {
  test('a patent of a funded project wants its declaration', () => {
    const [first] = nextSteps(patent({ projectIds: ['x'] }), 'accepted', [], 'zh');
    expect(first).toMatchObject({ code: 'declaration', tab: 'funding', params: { n: 1 } });
    const declared = {
      projectIds: ['x'],
      fundingDeclaration: { status: 'declared', declaredOn: '2026-03-01' },
    };
    expect(codes(patent(declared), 'accepted', [], 'zh')).toEqual([]);
  });
  test('a patent in force wants its inventory card', () => {
    expect(codes(patent({ legalBucket: 'inForce' }), 'accepted', [], 'zh')).toEqual(['card']);
  });
});

describe('submission', () => {
  test('not yet', () => expect(codes(patent(), 'none', [], 'zh')).toEqual(['notSubmitted']));
  test('on its way', () => expect(codes(patent(), 'waiting', [], 'zh')).toEqual(['waiting']));
  test('rejected comes first, with the newest reason in the person’s language', () => {
    const receipts = [receipt('2026-01-01T00:00:00Z', '旧'), receipt('2026-02-01T00:00:00Z', '新')];
    const steps = nextSteps(patent({ inventors: [] }), 'rejected', receipts, 'zh');
    expect(steps[0]).toMatchObject({
      code: 'rejected',
      tone: 'red',
      tab: 'submission',
      params: { reason: '新' },
    });
    expect(nextSteps(patent(), 'rejected', receipts, 'en')[0]?.params).toEqual({ reason: '新 en' });
  });
});

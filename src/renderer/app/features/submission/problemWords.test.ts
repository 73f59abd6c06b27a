// Trouble with the platform in words: each code finds its kind, unknown codes find one by their status.
import { describe, expect, it } from 'vitest';
import { translate } from '../../lib/i18n';
import { type ProblemKind, problemKind, problemWords, stepText } from './problemWords';

describe('the kind of a problem', () => {
  it.each<[string, number | undefined, ProblemKind]>([
    ['NETWORK', undefined, 'network'],
    ['TIMEOUT', undefined, 'timeout'],
    ['HTTP_503', 503, 'busy'],
    ['HTTP_502', undefined, 'busy'],
    ['HTTP_429', 429, 'busy'],
    ['HTTP_401', 401, 'token'],
    ['TOKEN_UNKNOWN', undefined, 'token'],
    ['SOMETHING_OF_THEIRS', 403, 'token'],
    ['SERVER_KEY_CHANGED', undefined, 'serverKey'],
    ['RECEIPTS_DO_NOT_ADD_UP', undefined, 'receipts'],
    ['BATCH_DIFFERS', 409, 'differs'],
    ['ORG_DIFFERS', 403, 'organisation'],
    ['DEVICE_KEY_CHANGED', 403, 'deviceKey'],
    ['SOMETHING_OF_THEIRS', 422, 'other'],
    ['SOMETHING_OF_THEIRS', undefined, 'other'],
  ])('%s (%s) is %s', (code, status, kind) => {
    expect(problemKind(code, status)).toBe(kind);
  });

  it('has what happened and what to do in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const t = translate(language);
      const { what, cure } = problemWords('other');
      expect(t(what, { code: 'X' })).toContain('X');
      expect(t(cure)).not.toBe(cure);
    }
  });
});

it('a step of the protocol is a word of the office', () => {
  const t = translate('zh');
  expect(stepText('announce', t)).toBe('通告');
  expect(stepText('somethingNew', t)).toBe('somethingNew');
});

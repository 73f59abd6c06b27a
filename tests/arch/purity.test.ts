// The rules of the office give the same answer on every machine and every day: no clock, chance or world in them.
import { describe, expect, it } from 'vitest';
import { filesBelow, isSource, isTest, read, withoutComments } from './sources';

const impure: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['the clock (Date.now)', /\bDate\.now\b/],
  ['the clock (new Date without a value)', /\bnew Date\(\s*\)/],
  ['the clock (performance)', /\bperformance\./],
  ['chance', /\bMath\.random\b|\bcrypto\b|\brandomUUID\b/],
  ['the process', /\bprocess\./],
  ['the network', /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/],
  ['timers', /\bset(Timeout|Interval|Immediate)\(/],
  ['the window', /\b(window|document|localStorage|indexedDB)\./],
  ['the console', /\bconsole\./],
  ["this machine's language or time zone", /\btoLocale(?:Date|Time)?String\(\s*\)|\bgetTimezoneOffset\b/],
];

const domain = filesBelow('src/domain').filter((file) => isSource(file) && !isTest(file));

describe('src/domain', () => {
  it.each(impure)('does without %s', (_what, pattern) => {
    expect(domain.filter((file) => pattern.test(withoutComments(read(file))))).toEqual([]);
  });

  it('keeps no state between calls', () => {
    const topLevelLet = /^(?:export\s+)?(?:let|var)\s/m;
    expect(domain.filter((file) => topLevelLet.test(withoutComments(read(file))))).toEqual([]);
  });
});

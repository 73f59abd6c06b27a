// A pipeline believes one line: what counts as failed must never be lost on the way to it.
import { describe, expect, it } from 'vitest';
import { addCounts, countReport, suites, sumLine, vitestArguments } from './suites.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((state) => ({ status: state })),
});

describe('counts of a report', () => {
  it('adds passed, failed and skipped tests of all files', () => {
    const report = {
      testResults: [file('passed', 'passed', 'skipped'), file('failed', 'failed', 'passed', 'todo')],
    };
    expect(countReport(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(countReport({ testResults: [file('failed'), file('passed', 'passed')] }, 1).failed).toBe(1);
  });

  it('counts a run without tests as a failure', () => {
    expect(countReport({ testResults: [] }, 0).failed).toBe(1);
    expect(countReport(null, 1).failed).toBe(1);
  });

  it('counts a failing exit code as a failure even where every test passed', () => {
    expect(countReport({ testResults: [file('passed', 'passed')] }, 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  it('lets a suite pass whose tests were all skipped for want of data', () => {
    expect(countReport({ testResults: [file('passed', 'skipped')] }, 0)).toEqual({
      passed: 0,
      failed: 0,
      skipped: 1,
    });
  });

  it('sums suites into the last line', () => {
    const total = addCounts([
      { passed: 3, failed: 0, skipped: 1 },
      { passed: 4, failed: 2, skipped: 0 },
    ]);
    expect(sumLine(total)).toBe('7 passed, 2 failed, 1 skipped');
  });
});

describe('suites', () => {
  it('run the quick ones before those that start programs', () => {
    const serial = suites.map((suite) => Boolean(suite.serial));
    expect(serial.indexOf(true)).toBeGreaterThan(serial.lastIndexOf(false));
  });

  it('leave the packaged program out of e2e, which has a suite of its own', () => {
    const e2e = suites.find((suite) => suite.name === 'e2e');
    expect(e2e && vitestArguments(e2e, 'tests/e2e', 'r.json').join(' ')).toContain(
      '--exclude **/packaged/**',
    );
  });
});

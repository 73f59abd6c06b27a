import { describe, expect, it } from 'vitest';
import type { Check } from '../check';
import { exportCheckOf } from '../forms/exportCheck';
import { type ExportCheck, exportClear } from './exportClear';
import { type ExportAnswers, openQuestions } from './questionnaire';

const answer = (value: 'yes' | 'no' | 'unsure') => ({ value, by: '李老师', on: '2026-11-01' });
const free: ExportAnswers = {
  stateSecret: answer('no'),
  catalogueRead: answer('yes'),
  prohibited: answer('no'),
  restricted: answer('no'),
  dualUse: answer('no'),
  transferOrExclusive: answer('no'),
  foreignFiling: answer('no'),
  humanGenetic: answer('no'),
};
const check = (answers: ExportAnswers, papers: ExportCheck['papers'] = {}): ExportCheck => ({
  parties: [],
  answers,
  papers,
});
const abroad = [{ name: 'Nordwind GmbH', role: 'counterparty' as const, foreign: true }];
const ask = (step: 'talks' | 'sign' | 'effect', ...checks: ExportCheck[]) =>
  exportClear({ step, parties: abroad, checks, on: '2026-11-20' });
const stops = (checks: readonly Check[]): string[] =>
  checks.filter(({ level }) => level === 'fail').map(({ rule }) => rule.id);

describe('a deal with a party abroad', () => {
  it('asks nothing of parties at home, nor of a broker abroad who receives nothing', () => {
    const parties = [
      { name: '泰山公司', role: 'counterparty' as const },
      { name: 'Broker Ltd', role: 'broker' as const, foreign: true },
    ];
    expect(exportClear({ step: 'effect', parties, checks: [], on: '2026-11-20' })).toEqual([]);
  });

  it('stops before talks of substance where nobody has looked', () => {
    expect(stops(ask('talks'))).toEqual(['export-asked']);
    expect(ask('talks')[0]?.data).toMatchObject({ party: 'Nordwind GmbH' });
  });

  it('stops restricted technology before talks until the intent letter is there and while it is valid', () => {
    const restricted = { ...free, restricted: answer('yes') };
    expect(stops(ask('talks', check(restricted)))).toEqual(['export-intent-letter']);
    const letter = { intentLetter: { number: '2026-07', on: '2026-10-01', until: '2029-09-30' } };
    expect(stops(ask('talks', check(restricted, letter)))).toEqual([]);
    const old = { intentLetter: { on: '2020-10-01', until: '2023-09-30' } };
    expect(stops(ask('talks', check(restricted, old)))).toEqual(['export-intent-letter']);
    const notYet = { intentLetter: { on: '2026-12-01' } };
    expect(stops(ask('talks', check(restricted, notYet)))).toEqual(['export-intent-letter']);
  });

  it('lets restricted technology take effect only with the export licence', () => {
    const restricted = { ...free, restricted: answer('yes') };
    const papers = { intentLetter: { on: '2026-10-01' } };
    expect(stops(ask('sign', check(restricted, papers)))).toEqual([]);
    expect(stops(ask('effect', check(restricted, papers)))).toEqual(['export-licence']);
  });

  it('stops prohibited technology and state secrets for good, whatever else was answered', () => {
    expect(stops(ask('talks', check({ ...free, prohibited: answer('yes') })))).toEqual(['export-prohibited']);
    expect(stops(ask('talks', check({ stateSecret: answer('yes') })))).toEqual(['export-state-secret']);
  });

  it('lets free technology through and asks for the registration of the contract before it takes effect', () => {
    expect(stops(ask('sign', check(free)))).toEqual([]);
    expect(stops(ask('effect', check(free)))).toEqual(['export-registered']);
    expect(stops(ask('effect', check(free, { contractRegistration: { on: '2026-11-10' } })))).toEqual([]);
  });

  it('stops where an answer is unsure or the catalogue was not read', () => {
    expect(stops(ask('talks', check({ ...free, dualUse: answer('unsure') })))).toEqual(['export-unsure']);
    expect(stops(ask('talks', check({ ...free, catalogueRead: answer('no') })))).toEqual(['export-unsure']);
  });

  it('wants the approval of the project manager and the security review before an exclusive licence abroad is signed', () => {
    const funded = { ...free, transferOrExclusive: answer('yes'), funded: answer('yes') };
    expect(stops(ask('talks', check(funded)))).toEqual([]);
    expect(stops(ask('sign', check(funded)))).toEqual(['export-funded-approval', 'export-security-review']);
    const papers = { managerApproval: { on: '2026-11-01' }, securityReview: { on: '2026-11-01' } };
    expect(stops(ask('sign', check(funded, papers)))).toEqual([]);
  });

  it('wants the licences of dual-use data and human genetic resources', () => {
    expect(stops(ask('talks', check({ ...free, dualUse: answer('yes') })))).toEqual(['export-dual-use']);
    expect(stops(ask('talks', check({ ...free, humanGenetic: answer('yes') })))).toEqual([
      'export-human-genetic',
    ]);
  });

  it('warns where filing abroad is planned without secrecy review', () => {
    const found = ask('talks', check({ ...free, foreignFiling: answer('yes') }));
    expect(found.filter(({ level }) => level === 'warn').map(({ rule }) => rule.id)).toEqual([
      'export-secrecy-review',
    ]);
  });

  it('takes the last check that covers the party', () => {
    const other = { ...check(free), parties: ['Andere AG'] };
    expect(stops(ask('talks', other))).toEqual(['export-asked']);
    expect(stops(ask('talks', check({ ...free, prohibited: answer('yes') }), check(free)))).toEqual([]);
  });

  it('asks about funding only where the right is transferred or exclusive', () => {
    expect(openQuestions(free)).toEqual([]);
    expect(openQuestions({ ...free, transferOrExclusive: answer('yes') })).toEqual(['funded']);
  });

  it('reads a stored filing and leaves out what does not fit; a withdrawn one says nothing', () => {
    const filing = { kind: 'exportCheck' as const, form: { answers: free, parties: 'x', papers: null } };
    expect(exportCheckOf({ ...filing, state: 'draft' })).toEqual(check(free));
    expect(exportCheckOf({ ...filing, state: 'withdrawn' })).toBeUndefined();
    expect(exportCheckOf({ ...filing, kind: 'publicNotice', state: 'draft' })).toBeUndefined();
  });
});

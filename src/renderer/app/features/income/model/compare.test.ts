// What if: each lever is one move, the present stays as it is, the differences add up.
import { describe, expect, it } from 'vitest';
import { sharesOfMore } from '../../../components/money/OneMore';
import { emptyBody } from './caseDraft';
import { compareOutcomes, withEqualSplit, withInstalments, withOffer } from './compare';
import { exampleBody } from './examples';
import { outcomeA, outcomeB, outcomeFor, policyNamed, t } from './income.testkit';

const words = { gross: t('income.gross'), net: t('income.net') };
const changes = (body = exampleBody('B'), policy = policyNamed(body.policyId)) =>
  Object.fromEntries(
    compareOutcomes(outcomeB(), outcomeFor(body, policy), words, 'zh').map(({ title, change }) => [
      title,
      change,
    ]),
  );

describe('the levers', () => {
  it('another policy: the team gets less, the college more', () => {
    const body = exampleBody('B');
    const other = outcomeFor(body, policyNamed('split-70-15-15'));
    const lines = compareOutcomes(outcomeFor(body), other, words, 'zh');
    const change = (party: string) => lines.find((line) => line.party === party)?.change;
    expect(change('team')).toBe(44_093_639 - 46_881_293);
    expect(change('broker')).toBe(-3_160_494);
    expect(change('gross')).toBe(0);
  });
  it('another offer: receipts in the same proportion, to the fen', () => {
    const body = withOffer(exampleBody('B'), 100_000_000);
    expect(outcomeFor(body).flow.gross.value).toBe(100_000_000);
    expect(body.receipts.map(({ amount }) => amount)).toEqual(['316,406.25', '683,593.75']);
  });
  it('another offer before there was one: all in the first row', () => {
    expect(withOffer(emptyBody('2025-03-01'), 500).receipts[0]?.amount).toBe('5.00');
    const none = { ...emptyBody('2025-03-01'), receipts: [] };
    expect(withOffer(none, 500)).toBe(none);
  });
  it('equal parts: nobody has to have signed another split', () => {
    const body = withEqualSplit(exampleBody('B'));
    const values = outcomeFor({ ...body, policyId: 'split-70-15-15' }).flow.after[0]?.members.map(
      ({ value }) => value,
    );
    // Main contributors keep at least half, which half of four is.
    expect(values).toEqual([11_023_410, 11_023_410, 11_023_410, 11_023_409]);
  });
  it('another timing: the same money in yearly parts', () => {
    const body = withInstalments(exampleBody('B'), 3, 63_209_876);
    expect(body.receipts.map(({ date }) => date)).toEqual(['2024-01-15', '2025-01-15', '2026-01-15']);
    expect(outcomeFor(body).flow.gross.value).toBe(63_209_876);
    expect(withInstalments(body, 1, 63_209_876).receipts).toHaveLength(1);
  });
});

describe('the comparison', () => {
  it('of a case with itself has no difference', () => {
    const body = outcomeB().body;
    const same = compareOutcomes(outcomeFor(body), outcomeFor(body), words, 'zh');
    expect(same.every(({ change }) => change === 0)).toBe(true);
  });
  it('adds up: what all parties gain is what came in more', () => {
    const body = outcomeB().body;
    const lines = compareOutcomes(outcomeFor(body), outcomeFor(withOffer(body, 100_000_000)), words, 'zh');
    const parties = lines.filter(({ depth, party }) => depth === 0 && party !== 'gross' && party !== 'net');
    expect(parties.reduce((all, { change }) => all + change, 0)).toBe(100_000_000 - 63_209_876);
  });
  it('has the team first, its persons below, costs last, and taxes where they are asked for', () => {
    expect(Object.keys(changes()).slice(0, 3)).toEqual(['到账合计', '净收入', '团队']);
    const body = outcomeA().body;
    const asked = compareOutcomes(outcomeFor(body), outcomeFor(body), { ...words, afterTax: '税后' }, 'zh');
    expect(asked.at(-1)).toMatchObject({ title: '税后', change: 0 });
    expect(asked.at(-2)?.title).toContain('返还成本');
  });
});

it('another 100,000 yuan are divided to the last fen, the team first', () => {
  const shares = sharesOfMore(outcomeB(), 10_000_000);
  expect([...shares.keys()]).toEqual(['team', 'college', 'university', 'tto', 'broker']);
  expect([...shares.values()].reduce((a, b) => a + b, 0)).toBe(10_000_000);
  expect(shares.get('team')).toBe(6_650_000);
});

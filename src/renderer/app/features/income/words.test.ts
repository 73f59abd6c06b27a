// What is wrong is said in words of the office: names instead of ids, amounts with their unit, in both languages.
import { describe, expect, it } from 'vitest';
import { translate } from '../../lib/i18n';
import { exampleBody } from './model/examples';
import { outcomeFor, policyNamed, t } from './model/income.testkit';
import { draftProblemText, factsProblemText, policyProblemText } from './words';

const at = (outcome: ReturnType<typeof outcomeFor>) => ({ lang: 'zh' as const, names: outcome.names, t });

describe('problems', () => {
  it('of persons carry their names', () => {
    const body = exampleBody('B');
    const [first, ...others] = body.inventors;
    const outcome = outcomeFor({ ...body, inventors: [{ ...first!, signed: false, weight: '' }, ...others] });
    const texts = outcome.factsProblems.map((problem) => factsProblemText(problem, at(outcome)));
    expect(texts).toContain('周思齐没有签字，按制度由全体均分');
    expect(texts).toContain('周思齐没有填写贡献比例，由全体均分');
  });
  it('of costs and ways carry their words', () => {
    const body = { ...exampleBody('B'), mode: 'equity' as const };
    const outcome = outcomeFor(body);
    const texts = outcome.factsProblems.map((problem) => factsProblemText(problem, at(outcome)));
    expect(texts).toContain('这项制度没有规定“作价投资”的分配');
    expect(texts.some((text) => text.includes('“印花税”'))).toBe(true);
  });
  it('of a policy carry amounts and sums', () => {
    const problem = {
      code: 'BANDS_GAP',
      severity: 'error',
      path: 'schemes.0.steps.tiers',
      data: { from: 50_000_000, upTo: 60_000_000 },
    } as const;
    expect(policyProblemText(problem, { lang: 'zh', t })).toBe('50万元 至 60万元 之间没有规定');
    const sum = { ...problem, code: 'SHARES_SUM', data: { sum: '19/20' } } as const;
    expect(policyProblemText(sum, { lang: 'en', t: translate('en') })).toBe(
      'Shares come to 95%, not to 100 %',
    );
  });
  it('of a cliff say where it is', () => {
    const outcome = outcomeFor(exampleBody('B'), policyNamed('shape-1-skipped-pool'));
    const texts = outcome.policyProblems.map((problem) => policyProblemText(problem, at(outcome)));
    expect(texts).toEqual(['学院在 10万元 处开始参与：略多于此数时其他各方反而少得']);
  });
  it('of what was typed say how to write it', () => {
    expect(draftProblemText({ place: '', code: 'AMOUNT_MALFORMED' }, t)).toContain('20万');
  });
});

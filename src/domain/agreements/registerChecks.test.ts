// What stands in the way of a signature: exclusive to two, beyond the life of the patent, dates out of order.
import { describe, expect, it } from 'vitest';
import type { DealMode } from '../negotiation/terms';
import { agreement, terms } from './register.testkit';
import { contradictions, type Held, registerFindings } from './registerChecks';

const held = (mode: DealMode, more: Record<string, unknown> = {}, own: object = {}): Held => ({
  agreement: agreement({ id: `${mode} ${Object.keys(more).join(' ')}`, kind: mode, ...more }),
  terms: { ...terms, mode, ...own },
});
const signed = { confirmedOn: '2026-01-05' };
const found = (mine: Held, other: Held) => contradictions(mine, [other]).map(({ severity }) => severity);

describe('two agreements about one patent', () => {
  it.each([
    ['exclusiveLicence', 'ordinaryLicence', ['refuse']],
    ['ordinaryLicence', 'exclusiveLicence', ['refuse']],
    ['exclusiveLicence', 'exclusiveLicence', ['refuse']],
    ['soleLicence', 'ordinaryLicence', ['refuse']],
    ['openLicence', 'exclusiveLicence', ['refuse']],
    ['ordinaryLicence', 'transfer', ['refuse']],
    ['transfer', 'transfer', ['refuse']],
    ['ordinaryLicence', 'ordinaryLicence', []],
    ['transfer', 'ordinaryLicence', []],
    ['pledge', 'exclusiveLicence', []],
  ] as const)('%s beside %s: %j', (mine, other, severities) => {
    expect(found(held(mine), held(other, signed))).toEqual(severities);
  });

  it('do not clash before the other is signed, nor after it has ended', () => {
    expect(found(held('exclusiveLicence'), held('exclusiveLicence', { title: '草稿' }))).toEqual([]);
    const ended = { ...signed, termination: { on: '2025-12-25', by: 'both', reason: '合意' } };
    expect(found(held('exclusiveLicence'), held('exclusiveLicence', ended))).toEqual([]);
  });

  it('do not clash about different patents', () =>
    expect(
      found(held('exclusiveLicence'), held('exclusiveLicence', { ...signed, patentIds: ['p2'] })),
    ).toEqual([]));

  it('only warn where fields or territories are named differently: a person has to tell', () => {
    const medical = held('exclusiveLicence', {}, { field: '医疗器械' });
    const cars = held('exclusiveLicence', signed, { field: '电动汽车' });
    expect(found(medical, cars)).toEqual(['warn']);
    expect(found(medical, held('exclusiveLicence', signed, { field: '医疗器械' }))).toEqual(['refuse']);
    expect(found(medical, held('exclusiveLicence', signed))).toEqual(['refuse']);
  });

  it('name the article and the other one', () => {
    const [one] = contradictions(held('exclusiveLicence'), [
      held('soleLicence', { ...signed, title: '在先合同' }),
    ]);
    expect(one).toMatchObject({
      article: '技术合同纠纷司法解释（2020）第二十五条',
      data: { other: '在先合同' },
    });
  });
});

describe('an agreement by itself', () => {
  const codes = (mine: Held, patents: Parameters<typeof registerFindings>[2] = []) =>
    registerFindings(mine, [], patents).map(({ code }) => code);
  const life = { id: 'p1', number: '202310000001.0', lapsed: false, ends: '2043-03-01' };

  it('runs no longer than its patents (民法典 art. 865)', () => {
    const mine = held('ordinaryLicence', {}, { months: 600 });
    expect(codes(mine, [life])).toEqual(['AGREEMENT_BEYOND_TERM']);
    expect(codes(held('ordinaryLicence'), [life])).toEqual([]);
    expect(codes(held('transfer', {}, { months: 600 }), [life])).toEqual([]);
  });
  it('is not of a patent that lapsed', () =>
    expect(codes(held('ordinaryLicence'), [{ ...life, lapsed: true }])).toEqual(['AGREEMENT_PATENT_LAPSED']));
  it('has a first day and ends after it', () => {
    const without = { startsOn: undefined };
    expect(codes(held('ordinaryLicence', { signedOn: undefined }, without))).toEqual(['AGREEMENT_NO_START']);
    const backward = held('ordinaryLicence', {}, { months: undefined, endsOn: '2020-01-01' });
    expect(codes(backward)).toEqual(['AGREEMENT_DATES']);
  });
  it('warns, last of all, where it names no patent', () => {
    const mine = held('ordinaryLicence', { patentIds: [] }, { months: undefined, endsOn: '2020-01-01' });
    expect(codes(mine)).toEqual(['AGREEMENT_DATES', 'AGREEMENT_NO_PATENT']);
  });
});

// How far the campaign is, and what is missing to the targets.
import { describe, expect, it } from 'vitest';
import { indicators, type Plan } from './plan';
import { withTarget } from './TargetInput';

const plan: Plan = {
  ...{ inForce: 201, registered: 180, waiting: 3, industrialised: 9, used: 20, unknownUse: 51, tiered: 201 },
  ...{ openLicences: 4, contracts: 2, contractsFen: 12_345_678 },
};
const one = (id: string, targets = {}, of = plan) => indicators(of, targets).find((line) => line.id === id);

describe('an indicator', () => {
  it('of the whole inventory is measured against all patents in force', () => {
    expect(one('registered')).toMatchObject({ value: '89.6%', target: '100%', mark: 100 });
    expect(one('registered')?.missing).toEqual({ key: 'home.lackPatents', n: '21' });
    expect(one('inventory')).toMatchObject({ value: '74.6%', missing: { n: '51' } });
  });

  it('that is reached says so', () => {
    expect(one('tiered')?.missing).toEqual({ key: 'home.reached', n: '' });
  });

  it('needs whole patents: a tenth of 201 is 21 of them', () => {
    expect(one('industrialised', { industrialised: 10 })).toMatchObject({ mark: 10, missing: { n: '12' } });
  });

  it('without a target of the office has no distance', () => {
    for (const id of ['industrialised', 'openLicences', 'contractsFen'])
      expect(one(id)).toMatchObject({ target: '', mark: null, missing: null });
  });

  it('of money is missing to the fen', () => {
    expect(one('contractsFen', { contractsFen: 100_000_000 })).toMatchObject({
      ...{ value: '12.35', target: '100.00', filled: 12 },
      missing: { key: 'home.lackYuan', n: '876,543.22' },
    });
  });

  it('has no rate where no patent is in force', () => {
    expect(one('registered', {}, { ...plan, inForce: 0, registered: 0 })).toMatchObject({
      ...{ value: '—', filled: 0, missing: null },
    });
  });
});

describe('a target', () => {
  it('is read as people write it and taken away when emptied', () => {
    expect(withTarget('industrialised', ' 12% ', {})).toEqual({ industrialised: 12 });
    expect(withTarget('contractsFen', '50万元', { openLicences: 3 })).toEqual({
      ...{ openLicences: 3, contractsFen: 50_000_000 },
    });
    expect(withTarget('openLicences', '', { openLicences: 3 })).toEqual({});
  });

  it.each([
    ['industrialised', '101'],
    ['industrialised', '十'],
    ['openLicences', '0'],
    ['openLicences', '2.5'],
    ['contractsFen', '-1'],
  ] as const)('%s of %s is none', (id, text) => {
    expect(withTarget(id, text, {})).toBeNull();
  });
});

// What is printed of a figure: the form other programs read, the ratio's direction, the target.
import { describe, expect, it } from 'vitest';
import { type Figure, jsonLine, median, meetsTarget, percentile, ratioOf, textLine } from './figures';

const time: Figure = {
  name: 'import',
  size: 100_000,
  value: 8.123,
  unit: 's',
  target: { max: 10 },
  peer: 'sqlite',
  peerValue: 24.37,
};
const rate: Figure = { name: 'command', size: 1, value: 800, unit: '1/s', target: { min: 500 } };

describe('a figure', () => {
  it('is one JSON object with the peer and the ratio', () => {
    expect(JSON.parse(jsonLine(time))).toEqual({
      name: 'import',
      size: 100_000,
      value: 8.12,
      unit: 's',
      peer: 'sqlite',
      peerValue: 24.4,
      ratio: 3,
    });
  });

  it('leaves out a peer that could not be measured', () => {
    expect(JSON.parse(jsonLine(rate))).toEqual({ name: 'command', size: 1, value: 800, unit: '1/s' });
    expect(JSON.parse(jsonLine({ ...rate, peer: 'absent' }))).not.toHaveProperty('ratio');
  });

  it('has a ratio above 1 where we are better, for costs and for rates', () => {
    expect(ratioOf({ ...time, value: 5, peerValue: 10 })).toBe(2);
    expect(ratioOf({ ...rate, value: 10, peerValue: 5 })).toBe(2);
    expect(ratioOf({ ...time, value: 0 })).toBeUndefined();
  });

  it('meets a target at its very edge', () => {
    expect(meetsTarget({ ...time, value: 10 })).toBe(true);
    expect(meetsTarget({ ...time, value: 10.01 })).toBe(false);
    expect(meetsTarget({ ...rate, value: 499 })).toBe(false);
    expect(meetsTarget({ name: 'x', size: 1, value: 1, unit: 's' })).toBeUndefined();
  });

  it('shows a person target, peer and verdict', () => {
    expect(textLine(time)).toMatch(/^✓ .*100,000.*8\.12 s.*≤ 10 s.*sqlite: 24\.4 s \(3 × better\)$/);
  });
});

describe('percentiles', () => {
  it('take the value at the share, never one in between', () => {
    const values = [5, 1, 4, 2, 3];
    expect(median(values)).toBe(3);
    expect(percentile(values, 0.95)).toBe(5);
    expect(percentile(values, 0)).toBe(1);
    expect(percentile([7], 0.99)).toBe(7);
    expect(percentile([], 0.5)).toBeNaN();
  });
});

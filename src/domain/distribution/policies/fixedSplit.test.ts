import { describe, expect, it } from 'vitest';
import { distribute } from '../distribute';
import { shares, simple } from '../samples.testkit';
import { fixedSplitPolicy } from './fixedSplit';

describe('70/15/15', () => {
  it('gives the fen that is left to the largest remainder, the earlier first', () => {
    expect(shares(distribute(fixedSplitPolicy, simple(101)))).toEqual({
      team: 71,
      college: 15,
      university: 15,
    });
    expect(shares(distribute(fixedSplitPolicy, simple(103)))).toEqual({
      team: 72,
      college: 16,
      university: 15,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { distribute } from '../distribute';
import { facts, receipt, shares, team } from '../samples.testkit';
import { researchAccountPolicy } from './shapeResearchAccount';

describe('a share divided into money and a research account (shape 5)', () => {
  it('puts 30 % aside unless the person chose otherwise, within 10 % to 100 %', () => {
    const choices = [undefined, '50%', '1%', '100%'];
    const inventors = team(1, 1, 1, 1).map((one, index) => ({ ...one, research: choices[index] }));
    const tree = distribute(researchAccountPolicy, facts({ receipts: [receipt(4_000_000)], inventors }));
    expect(shares(tree)).toMatchObject({
      'person:p1': 490_000,
      'research:p1': 210_000,
      'person:p2': 350_000,
      'research:p2': 350_000,
      'person:p3': 630_000,
      'research:p3': 70_000,
      'person:p4': 0,
      'research:p4': 700_000,
    });
  });
});

// 70/15/15: the common fixed split of team, college and university.
import type { Policy } from '../policy';
import { conversions, recoverNet, share, split, usualCosts } from './parts';

export const fixedSplitPolicy: Policy = {
  format: 1,
  id: 'split-70-15-15',
  title: '团队70%、学院15%、学校15%',
  effectiveFrom: '2016-01-01',
  source: '高校常见规定（未核实）',
  verified: false,
  region: '100000',
  accumulation: 'project',
  netIncome: { deducts: usualCosts },
  schemes: [
    {
      modes: [...conversions, 'equity'],
      steps: [
        recoverNet,
        split('split', share('team', '70%'), share('college', '15%'), share('university', '15%')),
      ],
    },
  ],
  team: { split: 'weights', allMustSign: true, mainAtLeast: '50%' },
  divide: [],
};

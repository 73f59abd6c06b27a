// Shape 5: each inventor's share is divided into a personal payment and a research account.
import { recoverNet, share, split } from './parts';
import { shape } from './shapeBase';

export const researchAccountPolicy = shape(
  'shape-5-research-account',
  '个人所得分为现金与科研账户',
  '团队70%；每人份额的30%进科研账户，本人可在10%至100%之间选择。',
  [recoverNet, split('split', share('team', '70%'), share('college', '10%'), share('university', '20%'))],
  {
    team: {
      split: 'weights',
      allMustSign: true,
      research: { rate: '30%', choice: { min: '10%', max: '100%' } },
    },
  },
);

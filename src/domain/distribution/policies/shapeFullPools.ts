// Shape 7: tiers for the team, all pools of a Chinese university, main contributors at least 70 % of the award.
import { band, bands, fee, recoverNet, share, split } from './parts';
import { shape } from './shapeBase';

/** The rule of the worked example: first 500,000 at 80 %, the rest 70 %; what is left 50/40/10. */
export const fullPoolsPolicy = shape(
  'shape-7-full-pools',
  '团队分档、学院学校与技术转移机构共享其余',
  '中介费5%；净额50万元以内团队80%，以上70%；其余学院50%、学校40%、技术转移机构10%。按项目累计。',
  [
    fee('broker', 'broker', '5%'),
    recoverNet,
    bands(
      'tiers',
      band(0, 500_000, share('team', '80%'), share('rest', '20%')),
      band(500_000, null, share('team', '70%'), share('rest', '30%')),
    ),
    split('others', share('college', '50%'), share('university', '40%'), share('tto', '10%')),
  ],
  { team: { split: 'weights', allMustSign: true, mainAtLeast: '70%' } },
);

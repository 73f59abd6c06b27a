// Shape 2: the first money goes to the inventors whole, then costs are paid back, then marginal bands follow.
import { band, bands, recoverNet, share } from './parts';
import { shape } from './shapeBase';

export const recoveryBetweenPolicy = shape(
  'shape-2-recovery-between',
  '首笔全归发明人、再收回成本、再分档',
  '累计前1万元全部归团队；随后收回成本；其余50万元以内团队80%，以上70%。',
  [
    bands('first', band(0, 10_000, share('team', '100%')), band(10_000, null, share('rest', '100%'))),
    recoverNet,
    bands(
      'tiers',
      band(0, 500_000, share('team', '80%'), share('university', '20%')),
      band(500_000, null, share('team', '70%'), share('university', '30%')),
    ),
  ],
);

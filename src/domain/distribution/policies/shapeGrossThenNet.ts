// Shape 3: the first tier counts on gross, the later ones on net, and the inventors' share steps down.
import { band, bands, recoverNet, share } from './parts';
import { shape } from './shapeBase';

export const grossThenNetPolicy = shape(
  'shape-3-gross-then-net',
  '首档按到账额、以后按净额、团队比例递减',
  '累计到账前10万元按毛额团队90%；其余扣除成本后100万元以内75%，以上60%。',
  [
    bands(
      'gross-tier',
      band(0, 100_000, share('team', '90%'), share('university', '10%')),
      band(100_000, null, share('rest', '100%')),
    ),
    recoverNet,
    bands(
      'net-tiers',
      band(0, 1_000_000, share('team', '75%'), share('college', '10%'), share('university', '15%')),
      band(1_000_000, null, share('team', '60%'), share('college', '15%'), share('university', '25%')),
    ),
  ],
);

// Shape 6: the band is that of last year's income, and the colleges' pool follows last year's activity.
import { band, recoverNet, share } from './parts';
import { shape } from './shapeBase';

export const priorYearPolicy = shape(
  'shape-6-prior-year',
  '按上一年度业绩确定比例和学院分配',
  '上年到账100万元以内团队70%，以上75%；学院份额按上年各单位业绩分配；按每笔到账计算。',
  [
    recoverNet,
    {
      kind: 'bands',
      id: 'by-last-year',
      position: 'priorYear',
      bands: [
        band(0, 1_000_000, share('team', '70%'), share('college', '15%'), share('university', '15%')),
        band(1_000_000, null, share('team', '75%'), share('college', '15%'), share('university', '10%')),
      ],
    },
  ],
  { accumulation: 'perReceipt', divide: [{ pool: 'college', by: 'priorYearActivity' }] },
);

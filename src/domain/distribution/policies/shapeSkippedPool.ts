// Shape 1: a fee off the top, then costs, then the split; the college is skipped while the net income is small.
import { band, bands, fee, recoverNet, share } from './parts';
import { shape } from './shapeBase';

export const skippedPoolPolicy = shape(
  'shape-1-skipped-pool',
  '先提管理费、再扣成本、净额较小时学院不参与',
  '到账先提5%给技术转移机构，扣除成本后分配；净额不足10万元时学院份额归团队。',
  [
    fee('tto-fee', 'tto', '5%'),
    recoverNet,
    bands(
      'split',
      band(
        0,
        null,
        share('team', '70%'),
        { to: 'college', rate: '15%', skipBelow: 10_000_000, insteadTo: 'team' },
        share('university', '15%'),
      ),
    ),
  ],
);

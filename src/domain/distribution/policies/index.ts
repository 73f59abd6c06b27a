// All shipped policies and floors: the regions first, then the shapes a university can start from.
import type { Floor } from '../floors';
import type { Policy } from '../policy';
import { beijingFloor, beijingPolicy } from './beijing';
import { fixedSplitPolicy } from './fixedSplit';
import { nationalFloor, nationalPolicy } from './national';
import { northwestAFPolicy } from './northwestAF';
import { shandongFloor, shandongPolicy } from './shandong';
import { shanghaiFloor, shanghaiPolicy } from './shanghai';
import { coOwnersPolicy } from './shapeCoOwners';
import { fullPoolsPolicy } from './shapeFullPools';
import { grossThenNetPolicy } from './shapeGrossThenNet';
import { priorYearPolicy } from './shapePriorYear';
import { recoveryBetweenPolicy } from './shapeRecoveryBetween';
import { researchAccountPolicy } from './shapeResearchAccount';
import { skippedPoolPolicy } from './shapeSkippedPool';
import { zhejiangFloor, zhejiangPolicy } from './zhejiang';
import { zhoushanFloor, zhoushanPolicy } from './zhoushan';

export const shippedFloors: readonly Floor[] = [
  nationalFloor,
  beijingFloor,
  shanghaiFloor,
  zhejiangFloor,
  shandongFloor,
  zhoushanFloor,
];

export const shippedPolicies: readonly Policy[] = [
  nationalPolicy,
  beijingPolicy,
  shanghaiPolicy,
  zhejiangPolicy,
  shandongPolicy,
  zhoushanPolicy,
  northwestAFPolicy,
  fixedSplitPolicy,
  skippedPoolPolicy,
  recoveryBetweenPolicy,
  grossThenNetPolicy,
  coOwnersPolicy,
  researchAccountPolicy,
  priorYearPolicy,
  fullPoolsPolicy,
];

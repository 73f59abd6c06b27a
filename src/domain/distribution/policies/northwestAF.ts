// 西北农林科技大学 from 2019: 80/10/10 of a transfer or licence, 70/30 of shares, a broker at most a tenth of the net.
import type { Policy } from '../policy';
import { conversions, share, split, usualCosts } from './parts';

export const northwestAFPolicy: Policy = {
  format: 1,
  id: 'nwafu-2019',
  title: '西北农林科技大学（2019-01-01 起）',
  effectiveFrom: '2019-01-01',
  source: '西北农林科技大学科技成果转化收益分配规定，2019年1月4日公布',
  verified: true,
  region: '610000',
  note: '转让、许可：团队80%、学校10%、学院10%；作价投资：团队70%、学校30%。中介费从收入中列支，不超过净收入的10%。',
  accumulation: 'project',
  netIncome: { deducts: usualCosts },
  schemes: [
    {
      modes: conversions,
      steps: [
        { kind: 'recover', id: 'costs', costs: usualCosts.filter((kind) => kind !== 'broker') },
        { kind: 'recover', id: 'broker', costs: ['broker'], atMost: '10%' },
        split('split', share('team', '80%'), share('university', '10%'), share('college', '10%')),
      ],
    },
    { modes: ['equity'], steps: [split('equity', share('team', '70%'), share('university', '30%'))] },
  ],
  team: { split: 'weights', allMustSign: true },
  divide: [],
};

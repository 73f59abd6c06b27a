// Shape 4: patent costs back first, co-owning institutions by their agreement, then half of a first band and a quarter.
import { band, bands, share } from './parts';
import { shape } from './shapeBase';

export const coOwnersPolicy = shape(
  'shape-4-co-owners',
  '先还专利费用、再付共有单位、再分档',
  '先收回专利费用；按机构间协议付共有单位；其余60万元以内团队50%，以上25%；全体签署另有约定的除外，均分。',
  [
    { kind: 'recover', id: 'patent-costs', costs: ['officialFee', 'maintenance', 'agency'] },
    { kind: 'coOwners', id: 'co-owners' },
    bands(
      'tiers',
      band(0, 600_000, share('team', '50%'), share('university', '50%')),
      band(600_000, null, share('team', '25%'), share('college', '25%'), share('university', '50%')),
    ),
  ],
);

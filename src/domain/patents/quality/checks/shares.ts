// Shares of right holders and contributions of inventors make up the whole, compared exactly.
import type { Share } from '../../parts';
import { shareText, sumOfShares } from '../../shares';
import type { Check, FindingData } from '../codes';

function uneven(parts: ReadonlyArray<{ name: string; share: Share | undefined }>): FindingData | undefined {
  const stated = parts.filter(({ share }) => share !== undefined);
  if (stated.length === 0) return undefined;
  const sum = sumOfShares(parts.map(({ share }) => share));
  if (sum === 'fits') return undefined;
  const list = stated.map(({ name, share }) => `${name} ${share ? shareText(share) : ''}`).join('；');
  return { sum, list };
}

export const holderShares: Check = {
  severity: 'error',
  fields: ['rightHolders'],
  find: ({ rightHolders }) =>
    rightHolders && uneven(rightHolders.map(({ name, share }) => ({ name, share }))),
};

export const contributionShares: Check = {
  severity: 'error',
  fields: ['inventors'],
  find: ({ inventors }) => uneven(inventors.map(({ name, contribution }) => ({ name, share: contribution }))),
};

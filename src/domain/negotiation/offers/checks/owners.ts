// Co-owners: what each may grant alone, and whose consent is wanted for the rest (专利法 art. 14).
import { type Check, failed, warned, words } from '../../../declarations/check';
import type { TermSet } from '../../terms';
import { givesRight, patentLaw, termRule } from '../rule';
import type { OfferWorld } from '../world';

const consent = termRule({
  id: 'CO_OWNER_CONSENT',
  since: patentLaw,
  source: '专利法第十四条第二款',
  title: words('全体共有人同意', 'All co-owners consent'),
  why: words(
    '{number} 的共有人 {owners} 没有书面同意。',
    'Co-owners of {number} have not consented in writing: {owners}.',
  ),
  cure: words(
    '取得书面同意，在谈判各方中记下同意日期。',
    'Get the written consent and record its day among the parties of the deal.',
  ),
});
const shared = termRule({
  id: 'CO_OWNER_SHARES_FEE',
  since: patentLaw,
  source: '专利法第十四条第一款',
  title: words('使用费在共有人之间分配', 'Co-owners share the fee'),
  why: words(
    '{number} 与 {owners} 共有：可以单独给予普通许可，但收取的使用费应当分配。',
    '{number} is owned together with {owners}: an ordinary licence may be given alone, its fee is shared.',
  ),
  cure: words('记下共有人的分配比例。', 'Record the shares of the co-owners.'),
});

/** Of several silent holders one is the institution itself where its own name is not known. */
function silentOwners(holders: readonly string[], world: OfferWorld): string[] {
  const { ownName, consents, parties } = world;
  const silent = holders.filter((name) => !consents.includes(name) && !parties.includes(name));
  if (ownName !== undefined && holders.includes(ownName)) return silent.filter((name) => name !== ownName);
  return silent.length > 1 ? silent : [];
}

export function checkOwners(terms: TermSet, world: OfferWorld): Check[] {
  if (!givesRight(terms.mode)) return [];
  const wanted = new Set<string>(terms.patentIds);
  const isAlone = terms.mode === 'ordinaryLicence';
  return world.patents.flatMap(({ id, number, holders }) => {
    if (!wanted.has(id) || holders.length < 2) return [];
    const at = { entity: 'patent' as const, id };
    if (isAlone) {
      const others = holders.filter((name) => name !== world.ownName);
      return [warned(shared, { number, owners: others.join('、') }, at)];
    }
    const silent = silentOwners(holders, world);
    return silent.length === 0 ? [] : [failed(consent, { number, owners: silent.join('、') }, at)];
  });
}

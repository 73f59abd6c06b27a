// What was given to others: an exclusive right can not be given twice, an open licence shuts out exclusive ones.
import { type Check, type CheckRule, failed, warned, words } from '../../../declarations/check';
import { endOf } from '../../economics/periods';
import type { TermSet } from '../../terms';
import { assigns, civilCode, exclusive, givesRight, licences, patentLaw, termRule } from '../rule';
import type { OfferWorld, Standing } from '../world';

const taken = termRule({
  id: 'EXCLUSIVE_TAKEN',
  since: '2021-01-01',
  source: '技术合同纠纷司法解释（2020）第二十五条',
  title: words('同一专利没有并存的独占、排他许可', 'No exclusive right of somebody else stands'),
  why: words(
    '“{title}”（{party}）已在同一专利、领域和地域上取得独占或排他许可（{until}）。',
    '“{title}” ({party}) holds an exclusive or sole licence of the same patent, field and territory ({until}).',
  ),
  cure: words(
    '改为不重叠的领域、地域或期限，或先解除在先许可。',
    'Choose another field, territory or time, or end the earlier licence first.',
  ),
});
const given = termRule({
  id: 'ALREADY_ASSIGNED',
  since: patentLaw,
  source: '专利法第十条；专利实施许可合同备案办法（局令第62号）',
  title: words('专利权仍属本单位', 'The patent is still ours'),
  why: words(
    '“{title}”（{party}）已约定转让同一专利，本单位不再是权利人。',
    '“{title}” ({party}) has the patent assigned: we hold it no more.',
  ),
  cure: words(
    '从条款中去掉该专利，或先终止在先转让。',
    'Take the patent out, or end the earlier assignment.',
  ),
});
const open = termRule({
  id: 'OPEN_LICENCE_STANDS',
  since: patentLaw,
  source: '专利法第五十一条第三款',
  title: words('开放许可期间只给普通许可', 'Only ordinary licences beside an open licence'),
  why: words(
    '“{title}”正在开放许可，不得就同一专利给予独占或者排他许可。',
    '“{title}” is an open licence: no exclusive or sole licence may be granted beside it.',
  ),
  cure: words(
    '改为普通许可，或先撤回开放许可声明。',
    'Offer an ordinary licence, or withdraw the declaration first.',
  ),
});
const remain = termRule({
  id: 'LICENCES_REMAIN',
  since: '2021-01-01',
  source: '技术合同纠纷司法解释（2020）第二十四条',
  verified: false,
  title: words('在先许可已披露', 'Earlier licences are disclosed'),
  why: words(
    '“{title}”（{party}）的许可仍然有效，不受本次转让或独占许可影响。',
    'The licence “{title}” ({party}) goes on beside this transfer or exclusive licence.',
  ),
  cure: words('在保证条款中列明在先许可。', 'Name the earlier licences in the warranties.'),
});
const pledged = termRule({
  id: 'PLEDGE_STANDS',
  since: civilCode,
  source: '民法典第四百四十四条第二款',
  verified: false,
  title: words('质权人同意', 'The pledgee consents'),
  why: words(
    '“{title}”（{party}）以同一专利出质，未经质权人同意不得转让或许可。',
    '“{title}” ({party}) pledges the patent: nothing may be given on without the pledgee.',
  ),
  cure: words(
    '取得质权人书面同意并存入文档。',
    'Get the written consent of the pledgee and keep it with the deal.',
  ),
});
const noRight = termRule({
  id: 'SUBLICENCE_NO_RIGHT',
  since: patentLaw,
  source: '专利法第十二条',
  verified: false,
  title: words('分许可有依据', 'There is a right to sub-license'),
  why: words(
    '没有一份有效许可允许分许可：被许可人无权允许合同以外的任何人实施。',
    'No standing licence allows sub-licences: a licensee may not let others use the patent.',
  ),
  cure: words(
    '先在主许可中约定可以分许可，或改为由权利人直接许可。',
    'Agree on it in the head licence, or license directly.',
  ),
});
const byConsent = termRule({
  id: 'SUBLICENCE_BY_CONSENT',
  since: patentLaw,
  source: '专利法第十二条',
  verified: false,
  title: words('分许可已获同意', 'The sub-licence has been consented to'),
  why: words(
    '主许可“{title}”只允许经同意的分许可。',
    'The head licence “{title}” allows sub-licences only with consent.',
  ),
  cure: words('取得书面同意并存入文档。', 'Get the consent in writing and keep it with the deal.'),
});

type Overlap = 'yes' | 'maybe' | 'no';

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** Words can not be measured: different words may still mean the same place, so they are put to a person. */
function sameWords(one: string | undefined, other: string | undefined): Overlap {
  if (one === undefined || other === undefined || plain(one) === '' || plain(other) === '') return 'yes';
  return plain(one) === plain(other) ? 'yes' : 'maybe';
}

function overlap(terms: TermSet, other: Standing, today: string): Overlap {
  if (!other.patentIds.some((id) => (terms.patentIds as readonly string[]).includes(id))) return 'no';
  const from = terms.startsOn ?? today;
  const to = endOf(terms, from) ?? '9999';
  if ((other.to ?? '9999') < from || (other.from ?? '') > to) return 'no';
  const parts = [sameWords(terms.field, other.field), sameWords(terms.territory, other.territory)];
  return parts.includes('maybe') ? 'maybe' : 'yes';
}

function against(terms: TermSet, other: Standing): CheckRule | null {
  if (assigns.has(other.mode)) return given;
  if (exclusive.has(other.mode))
    return licences.has(terms.mode) && terms.mode !== 'subLicence' ? taken : remain;
  if (other.mode === 'openLicence' && exclusive.has(terms.mode)) return open;
  if (other.mode === 'pledge') return pledged;
  const isWide = assigns.has(terms.mode) || exclusive.has(terms.mode);
  return licences.has(other.mode) && isWide ? remain : null;
}

const mild: ReadonlySet<string> = new Set([remain.id, pledged.id]);

function subLicence(terms: TermSet, others: readonly Standing[]): Check[] {
  if (terms.mode !== 'subLicence') return [];
  const heads = others.filter(
    ({ source, mode, patentIds }) =>
      source === 'agreement' &&
      licences.has(mode) &&
      terms.patentIds.every((id) => (patentIds as readonly string[]).includes(id)),
  );
  if (heads.some(({ sublicensing }) => sublicensing === 'allowed')) return [];
  const asked = heads.find(({ sublicensing }) => sublicensing === 'withConsent');
  return asked === undefined ? [failed(noRight)] : [warned(byConsent, { title: asked.title })];
}

export function checkOthers(terms: TermSet, { others, today }: OfferWorld): Check[] {
  if (!givesRight(terms.mode)) return [];
  const found = others.flatMap((other) => {
    const shared = overlap(terms, other, today);
    const rule = shared === 'no' ? null : against(terms, other);
    if (rule === null) return [];
    const data = { title: other.title, party: other.party, until: other.to ?? '—' };
    const place = other.source === 'agreement' ? { entity: 'agreement' as const, id: other.id } : undefined;
    return [shared === 'maybe' || mild.has(rule.id) ? warned(rule, data, place) : failed(rule, data, place)];
  });
  return [...found, ...subLicence(terms, others)];
}

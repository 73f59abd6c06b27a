// Changes between two versions of a policy in words: where, what it was, what it is. Pure.
import type { Policy, PolicyChange } from '../../../../../domain/distribution';
import { type SheetLanguage, sheetWords, spokenAmount } from '../../../../../domain/distribution/papers';
import { percentText, readRate } from '../../../../../domain/money';
import type { TextKey, Translate } from '../../../lib/i18n';

const places = {
  title: 'income.policyTitle',
  effectiveFrom: 'income.effectiveFrom',
  effectiveTo: 'income.effectiveTo',
  source: 'income.source',
  verified: 'income.isVerified',
  note: 'income.policyNote',
  region: 'income.regionLabel',
  accumulation: 'income.accumulation',
  deducts: 'income.deducts',
  netIncome: 'income.netIncome',
  team: 'income.teamRule',
  split: 'income.splitBy',
  allMustSign: 'income.allMustSign',
  mainAtLeast: 'income.mainAtLeast',
  research: 'income.research',
  divide: 'income.dividePool',
  rate: 'income.rate',
  min: 'income.atLeast',
  max: 'income.atMost',
  upTo: 'income.upToYuan',
  from: 'income.fromYuan',
  skipBelow: 'income.skipBelow',
  modes: 'income.mode',
  order: 'income.order',
} as const satisfies Readonly<Record<string, TextKey>>;

const isPlace = (name: string): name is keyof typeof places => Object.hasOwn(places, name);

/** A step by its place and kind in the first version that has it. */
function stepName(id: string, policies: readonly Policy[], t: Translate): string {
  for (const { steps } of policies.flatMap(({ schemes }) => schemes)) {
    const at = steps.findIndex((step) => step.id === id);
    const step = steps[at];
    if (step) return t('income.stepNamed', { n: at + 1, name: t(`income.step.${step.kind}`) });
  }
  return id;
}

/** `schemes.0.steps.tiers.bands.1.shares.team.rate` as 分档 tiers · 第 2 档 · 团队 · 比例. */
export function placeText(
  path: string,
  policies: readonly Policy[],
  lang: SheetLanguage,
  t: Translate,
): string {
  const pools: Readonly<Record<string, string>> = sheetWords[lang].pool;
  const parts = path.split('.');
  const words: string[] = [];
  for (const [at, part] of parts.entries()) {
    const before = parts[at - 1];
    if (part === 'schemes' || part === 'steps' || part === 'bands' || part === 'shares' || part === 'choice')
      continue;
    if (before === 'schemes') continue;
    if (before === 'steps') words.push(stepName(part, policies, t));
    else if (before === 'bands') words.push(t('income.bandNumber', { n: Number(part) + 1 }));
    else if (before === 'shares') words.push(pools[part.replace(/#\d+$/, '')] ?? part);
    else words.push(isPlace(part) ? t(places[part]) : part);
  }
  return words.join(' · ');
}

/** A value of a policy as a person reads it. */
export function valueText(value: unknown, path: string, lang: SheetLanguage, t: Translate): string {
  const { pool, cost, mode } = sheetWords[lang];
  const known: Readonly<Record<string, string>> = { ...cost, ...mode, ...pool };
  if (value === undefined) return '—';
  if (value === null) return t('income.endless');
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
  if (typeof value === 'number') return /years/.test(path) ? `${value}` : spokenAmount(value, lang);
  if (typeof value === 'string') {
    if (/(rate|min|max|atMost|mainAtLeast)$/.test(path) && readRate(value)) return percentText(value, 4);
    return known[value] ?? value;
  }
  if (Array.isArray(value))
    return value.map((one) => valueText(one, path, lang, t)).join(sheetWords[lang].comma);
  const members = Object.entries(value as Record<string, unknown>).filter(
    ([name]) => name !== 'id' && name !== 'kind',
  );
  return members.map(([name, one]) => valueText(one, name, lang, t)).join(' ');
}

/** Changes that a person has made; the id tells the versions apart and is none. */
export const shownChanges = (changes: readonly PolicyChange[]): PolicyChange[] =>
  changes.filter(({ path }) => path !== 'id');

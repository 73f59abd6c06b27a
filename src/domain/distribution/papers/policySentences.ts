// A policy as a person reads it: one sentence a rule, in the order in which the money flows.
import { formatAmount, percentText, type Rate } from '../../money';
import type { Band, Bound, Policy, PolicyStep, Scheme, Share, StepOf } from '../policy';
import { spokenAmount } from './amountText';
import { type SheetLanguage, sheetWords } from './words';

export interface Sentence {
  /** Where in the policy it stands: `schemes.0.steps.net`, `team`; the paths of `validatePolicy` begin with it. */
  readonly path: string;
  readonly text: string;
}

export interface PolicyText {
  /** One a scheme: the ways of conversion it holds for, and its steps. */
  readonly schemes: ReadonlyArray<{ readonly title: string; readonly steps: readonly Sentence[] }>;
  /** What holds for all of them: accumulation, team, research account, units, own implementation. */
  readonly rules: readonly Sentence[];
}

const rateText = (rate: Rate): string => percentText(rate, 4);

const list = (words: readonly string[], lang: SheetLanguage): string => words.join(sheetWords[lang].comma);

function shareText({ to, rate, skipBelow, insteadTo }: Share, lang: SheetLanguage): string {
  const { pool } = sheetWords[lang];
  const text = `${pool[to]} ${rateText(rate)}`;
  if (skipBelow === undefined) return text;
  const limit = spokenAmount(skipBelow, lang);
  if (lang === 'en')
    return `${text} (nothing below ${limit}; its share goes to the ${insteadTo ? pool[insteadTo] : 'others'})`;
  return `${text}（不足${limit}时不参与，份额归${insteadTo ? pool[insteadTo] : '其他各方'}）`;
}

const sharesText = (shares: readonly Share[], lang: SheetLanguage): string =>
  list(
    shares.map((share) => shareText(share, lang)),
    lang,
  );

/** The money of a band in words: 50万元以内, 50万元至100万元, 100万元以上. */
export function bandText({ from, upTo }: Pick<Band, 'from' | 'upTo'>, lang: SheetLanguage): string {
  const [low, high] = [spokenAmount(from, lang), upTo === null ? '' : spokenAmount(upTo, lang)];
  if (lang === 'en') {
    if (upTo === null) return from === 0 ? 'all of it' : `above ${low}`;
    return from === 0 ? `up to ${high}` : `${low} to ${high}`;
  }
  if (upTo === null) return from === 0 ? '全部' : `${low}以上`;
  return from === 0 ? `${high}以内` : `${low}至${high}`;
}

function bandsText(step: StepOf<'bands'>, lang: SheetLanguage): string {
  const [only] = step.bands;
  if (step.bands.length === 1 && only?.from === 0 && only.upTo === null) {
    const shares = sharesText(only.shares, lang);
    return lang === 'zh' ? `余额按${shares} 分配。` : `What is left is shared: ${shares}.`;
  }
  const parts = step.bands.map((band) => {
    const shares = sharesText(band.shares, lang);
    return lang === 'zh' ? `${bandText(band, lang)}，${shares}` : `${bandText(band, lang)}: ${shares}`;
  });
  const isPrior = step.position === 'priorYear';
  if (lang === 'en')
    return `${isPrior ? "By last year's income" : 'In marginal bands'} - ${parts.join('; ')}.`;
  return `${isPrior ? '按上一年度到账所在档次分配余额' : '余额分档分配'}：${parts.join('；')}。`;
}

function boundText(bound: Bound, lang: SheetLanguage): string {
  if ('fen' in bound) return spokenAmount(bound.fen, lang);
  const of = {
    zh: { gross: '到账', net: '净收入', team: '团队奖励' },
    en: { gross: 'receipts', net: 'net income', team: "team's award" },
  }[lang][bound.of];
  return lang === 'zh' ? `${of}的 ${rateText(bound.rate)}` : `${rateText(bound.rate)} of the ${of}`;
}

/** One step as a sentence. */
export function stepText(step: PolicyStep, policy: Policy, lang: SheetLanguage): string {
  const { pool, cost } = sheetWords[lang];
  const zh = lang === 'zh';
  const costs = (kinds: readonly (keyof typeof cost)[]) =>
    list(
      kinds.map((kind) => cost[kind]),
      lang,
    );
  switch (step.kind) {
    case 'fee': {
      const { min, max } = step;
      const limits = [
        min === undefined
          ? ''
          : zh
            ? `，不少于${spokenAmount(min, lang)}`
            : `, at least ${formatAmount(min)}`,
        max === undefined ? '' : zh ? `，不超过${spokenAmount(max, lang)}` : `, at most ${formatAmount(max)}`,
      ].join('');
      if (zh)
        return `从${step.of === 'gross' ? '到账总额' : '余额'}提取 ${rateText(step.rate)} 给${pool[step.to]}${limits}。`;
      return `${rateText(step.rate)} of ${step.of === 'gross' ? 'what came in' : 'what is left'} to the ${pool[step.to]}${limits}.`;
    }
    case 'recover': {
      const kinds = costs(step.costs === 'net' ? policy.netIncome.deducts : step.costs);
      const most = step.atMost === undefined ? undefined : rateText(step.atMost);
      if (zh) return `扣除成本并返还垫付方（${kinds}）${most ? `，最多用去余额的 ${most}` : ''}。`;
      return `Costs are paid back to who bore them (${kinds})${most ? `, with at most ${most} of what is left` : ''}.`;
    }
    case 'coOwners':
      return zh
        ? '按机构间协议向共有单位付款；没有共有单位的跳过。'
        : 'Co-owning institutions are paid by their agreement, where there are any.';
    case 'bands':
      return bandsText(step, lang);
    case 'limit': {
      const limits = [
        step.min && `${zh ? '不少于' : 'at least '}${boundText(step.min, lang)}`,
        step.max && `${zh ? '不超过' : 'at most '}${boundText(step.max, lang)}`,
      ].filter((text) => text !== undefined);
      if (zh) return `${pool[step.pool]}${limits.join('，')}，差额由${pool[step.against]}承担。`;
      return `The ${pool[step.pool]} gets ${limits.join(' and ')}; the ${pool[step.against]} bears the difference.`;
    }
    case 'charge':
      return zh
        ? `${costs(step.costs)}由${pool[step.pool]}的份额承担。`
        : `${costs(step.costs)}: out of the share of the ${pool[step.pool]}.`;
  }
}

function teamText({ team }: Policy, lang: SheetLanguage): string {
  const { split, allMustSign, mainAtLeast } = team;
  const least = mainAtLeast === undefined ? '' : rateText(mainAtLeast);
  if (lang === 'en') {
    const how =
      split === 'equal'
        ? 'The award is divided equally among the inventors'
        : `The award is divided as the inventors declared${allMustSign ? ', equally unless all have signed' : ''}`;
    return `${how}${least && `; main contributors together get at least ${least}`}.`;
  }
  const how =
    split === 'equal'
      ? '团队奖励由发明人均分'
      : `团队奖励按发明人申报的贡献比例分配${allMustSign ? '，未全部签字的均分' : ''}`;
  return `${how}${least && `；主要贡献人员合计不低于 ${least}`}。`;
}

/** 自行实施 in a sentence. */
export function ownUseText(
  { rate, years: { min, max } }: NonNullable<Policy['selfImplementation']>,
  lang: SheetLanguage,
): string {
  const years = min === max ? `${min}` : `${min}–${max}`;
  return lang === 'zh'
    ? `自行实施的，投产成功后连续 ${years} 年每年从营业利润提取 ${rateText(rate)}。`
    : `Own implementation: ${rateText(rate)} of the yearly operating profit for ${years} years.`;
}

function otherRules(policy: Policy, lang: SheetLanguage): Sentence[] {
  const zh = lang === 'zh';
  const { pool } = sheetWords[lang];
  const rules: Sentence[] = [{ path: 'team', text: teamText(policy, lang) }];
  const { research } = policy.team;
  if (research !== undefined) {
    const { rate, choice } = research;
    const range = choice && `${rateText(choice.min)} ${zh ? '至' : 'to'} ${rateText(choice.max)}`;
    const chosen = range && (zh ? `（本人可在 ${range} 之间选择）` : ` (own choice of ${range})`);
    rules.push({
      path: 'team.research',
      text: zh
        ? `每人份额的 ${rateText(rate)} 进入科研账户${chosen ?? ''}。`
        : `${rateText(rate)} of each share goes to a research account${chosen ?? ''}.`,
    });
  }
  for (const { pool: divided } of policy.divide)
    rules.push({
      path: 'divide',
      text: zh
        ? `${pool[divided]}份额按各单位上一年度业绩分配。`
        : `The ${pool[divided]}'s share is divided among units by last year's activity.`,
    });
  const own = policy.selfImplementation;
  if (own !== undefined) rules.push({ path: 'selfImplementation', text: ownUseText(own, lang) });
  return rules;
}

const hasBands = ({ steps }: Scheme): boolean =>
  steps.some((step) => step.kind === 'bands' && step.bands.length > 1);

/** The whole policy in sentences. */
export function policyText(policy: Policy, lang: SheetLanguage): PolicyText {
  const zh = lang === 'zh';
  const schemes = policy.schemes.map((scheme, index) => ({
    title: list(
      scheme.modes.map((mode) => sheetWords[lang].mode[mode]),
      lang,
    ),
    steps: scheme.steps.map((step) => ({
      path: `schemes.${index}.steps.${step.id}`,
      text: stepText(step, policy, lang),
    })),
  }));
  const project = zh
    ? '分档按同一项目的累计到账计算。'
    : 'Bands are filled by all money of the project so far.';
  const each = zh ? '每笔到账单独计算。' : 'Each receipt is calculated by itself.';
  const isProject = policy.accumulation === 'project';
  const accumulation: Sentence[] =
    isProject && !policy.schemes.some(hasBands)
      ? []
      : [{ path: 'accumulation', text: isProject ? project : each }];
  return { schemes, rules: [...accumulation, ...otherRules(policy, lang)] };
}

// A figure of the explanation in words: what it is, how it was calculated, which rule says so.
import { formatAmount, fractionOf, percentText, type Rate, sumRates } from '../../money';
import type { Explained, Party } from '../explained';
import { CostKind, type Mode, type Policy, type PolicyStep, Pool, schemeFor } from '../policy';
import { bandText, ownUseText, stepText } from './policySentences';
import { plainId } from './sheet';
import { type SheetLanguage, sheetWords } from './words';

/** Names of what a case is about, by id. */
export interface CaseNames {
  readonly persons: Readonly<Record<string, string>>;
  readonly coOwners: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, string>>;
  /** Kind of each receipt in words: 首付款, 提成. */
  readonly receipts: Readonly<Record<string, string>>;
}

export interface Telling {
  readonly policy: Policy;
  readonly mode: Mode;
  readonly names: CaseNames;
  readonly lang: SheetLanguage;
  /** A figure by its id, for references. */
  readonly find: (id: string) => Explained | undefined;
}

const isOneOf = <T extends string>(options: readonly T[], text: string): text is T =>
  (options as readonly string[]).includes(text);

/** Who a line is for. */
export function partyText(party: Party, names: CaseNames, lang: SheetLanguage): string {
  const zh = lang === 'zh';
  const words = sheetWords[lang];
  if (isOneOf(Pool.options, party)) return words.pool[party];
  const [kind = '', ...rest] = party.split(':');
  const id = rest.join(':');
  if (kind === 'costs') {
    const who = isOneOf(Pool.options, id) ? words.pool[id] : id;
    return zh ? `返还成本（${who}垫付）` : `Costs back (borne by ${who})`;
  }
  if (kind === 'coOwner') return names.coOwners[id] ?? id;
  if (kind === 'unit') return names.units[id] ?? id;
  if (kind === 'person') return names.persons[id] ?? id;
  if (kind === 'research') return `${names.persons[id] ?? id}${zh ? '（科研账户）' : ' (research account)'}`;
  return zh ? '未分配' : 'Not allocated';
}

interface StepPlace {
  readonly step: PolicyStep;
  /** What of the step's figures this one is. */
  readonly part: string;
}

function stepOf({ policy, mode }: Telling, id: string): StepPlace | undefined {
  const steps = schemeFor(policy, mode)?.steps ?? [];
  const step = steps.find((one) => id === one.id || id.startsWith(`${one.id}.`));
  return step && { step, part: id.slice(step.id.length + 1) };
}

function bandTitle({ step, part }: StepPlace, telling: Telling): string | undefined {
  if (step.kind !== 'bands') return undefined;
  const { lang } = telling;
  const { pool } = sheetWords[lang];
  const [, place, rest = ''] = /^(\d+)\.(.+)$/.exec(part) ?? [];
  if (place === undefined) return isOneOf(Pool.options, part) ? pool[part] : undefined;
  const band = step.position === 'priorYear' ? undefined : step.bands[Number(place)];
  const where = band === undefined || step.bands.length === 1 ? '' : `${bandText(band, lang)} · `;
  if (rest === 'part') return `${where}${lang === 'zh' ? '档内金额' : 'money in the band'}`;
  const to = rest.replace(/\d+$/, '');
  return isOneOf([...Pool.options, 'rest' as const], to) ? `${where}${pool[to]}` : undefined;
}

function costTitle(id: string, lang: SheetLanguage): string | undefined {
  const kind = /^cost\.(\w+):/.exec(id)?.[1] ?? '';
  if (!isOneOf(CostKind.options, kind)) return undefined;
  const back = { zh: '（此前已返还）', en: ' (paid back before)' }[lang];
  return `${sheetWords[lang].cost[kind]}${id.endsWith('.before') ? back : ''}`;
}

const stepParts = {
  zh: {
    rate: '提取',
    min: '提取（不低于下限）',
    max: '提取（不超过上限）',
    there: '以余额为限',
    atLeast: '下限',
    atMost: '上限',
    owed: '应返还成本',
    both: '两方合计',
    least: '保底额',
    raised: '补足后',
    lowered: '封顶后',
    other: '承担差额后',
    bound: '界限',
    ours: '本单位份额',
  },
  en: {
    rate: 'fee',
    min: 'fee, not less than its minimum',
    max: 'fee, not more than its maximum',
    there: 'as far as there is money',
    atLeast: 'minimum',
    atMost: 'maximum',
    owed: 'costs to be paid back',
    both: 'both together',
    least: 'least amount',
    raised: 'raised to the least amount',
    lowered: 'lowered to the most',
    other: 'after bearing the difference',
    bound: 'bound',
    ours: 'own share',
  },
} as const;

function stepTitle(place: StepPlace, telling: Telling): string | undefined {
  const { lang, names } = telling;
  const { step, part } = place;
  const zh = lang === 'zh';
  const band = bandTitle(place, telling);
  if (band !== undefined) return band;
  if (part === 'left') {
    if (step.kind === 'recover') return zh ? '净收入（扣除成本后）' : 'Net income (after costs)';
    if (step.kind === 'charge') return zh ? '承担成本后' : 'After the costs it bears';
    if (step.kind === 'fee') {
      const to = sheetWords[lang].pool[step.to];
      return zh ? `扣除${to}后余额` : `Left after the ${to}`;
    }
    return zh ? '此后余额' : 'Left after this step';
  }
  const total = /^total\.(.+)$/.exec(part)?.[1] ?? /^\w+\.total\.(.+)$/.exec(part)?.[1];
  if (total !== undefined) return partyText(total as Party, names, lang);
  if (step.kind === 'coOwners' && names.coOwners[part] !== undefined) return names.coOwners[part];
  const cost = /^(?:part|wait)\.(\w+):/.exec(part);
  if (cost !== null) {
    const kind = isOneOf(CostKind.options, cost[1]!) ? sheetWords[lang].cost[cost[1]!] : '';
    if (part.startsWith('wait')) return zh ? `${kind}（待以后返还）` : `${kind} (still to be paid back)`;
    return kind;
  }
  const none = /^none\.(\w+)$/.exec(part)?.[1] ?? (part.endsWith('.noTeam') ? 'team' : '');
  if (isOneOf(Pool.options, none)) return sheetWords[lang].pool[none];
  const word = part.split('.').at(-1) ?? '';
  const known = stepParts[lang] as Readonly<Record<string, string>>;
  if (step.kind === 'fee' && word === 'rate') return sheetWords[lang].pool[step.to];
  return known[word];
}

function teamTitle(id: string, { names, lang }: Telling): string | undefined {
  const zh = lang === 'zh';
  if (id === 'team.main') return zh ? '主要贡献人员合计' : 'Main contributors';
  if (id === 'team.others') return zh ? '其他人员合计' : 'Other inventors';
  const [, key = '', part] = /^team\.(.+?)(?:\.(personal|research))?$/.exec(id) ?? [];
  const name = names.persons[key];
  if (name === undefined) return undefined;
  if (part === 'personal') return zh ? `${name}（个人）` : `${name} (personal)`;
  if (part === 'research') return zh ? `${name}（科研账户）` : `${name} (research account)`;
  return name;
}

function givenTitle(node: Explained, { names, lang }: Telling): string | undefined {
  if (node.op !== 'given') return undefined;
  const { what, source, date = '' } = node.inputs;
  if (what === 'receipt')
    return `${names.receipts[source] ?? (lang === 'zh' ? '到账' : 'Receipt')} ${date}`.trim();
  if (what === 'reversal')
    return lang === 'zh' ? `冲回 ${date} 的付款` : `Taken back of the payment of ${date}`;
  if (what === 'profit') return lang === 'zh' ? `${source} 年营业利润` : `Operating profit of ${source}`;
  const kind = what.replace(/^cost\./, '');
  if (isOneOf(CostKind.options, kind)) return `${sheetWords[lang].cost[kind]} ${date}`.trim();
  return undefined;
}

const laterWords = {
  zh: { paid: '此前已发', now: '本次应发', carried: '抵扣多发后', reversed: '冲回' },
  en: { paid: 'paid before', now: 'now due', carried: 'less what was paid too much', reversed: 'taken back' },
} as const;

/** Figures of runs: what earlier ones have paid, what is due now, a year's profit. */
function runTitle(id: string, { names, lang }: Telling): string | undefined {
  const zh = lang === 'zh';
  if (id === 'profit.award') return zh ? '奖励总额' : 'Award';
  if (id === 'profit.positive') return zh ? '营业利润（亏损按 0）' : 'Profit (0 in a year of loss)';
  if (id === 'now') return zh ? '本次分配合计' : 'This run together';
  const [, kind = '', party = ''] = /^(paid|now|carried|reversed):(.+)$/.exec(id) ?? [];
  const words: Readonly<Record<string, string>> = laterWords[lang];
  const word = words[kind];
  return word === undefined ? undefined : `${word} ${partyText(party as Party, names, lang)}`;
}

/** What a figure is, in a few words. */
export function figureTitle(node: Explained, telling: Telling): string {
  const { names, lang } = telling;
  const zh = lang === 'zh';
  if (node.op === 'line') return partyText(node.inputs.party, names, lang);
  if (node.op === 'ref') {
    const target = telling.find(node.inputs.to);
    return target === undefined ? node.inputs.to : figureTitle(target, telling);
  }
  const id = plainId(node.id);
  const later = runTitle(id, telling);
  if (later !== undefined) return later;
  const given = givenTitle(node, telling);
  if (given !== undefined) return given;
  if (id === 'gross') return zh ? '到账合计' : 'All receipts';
  if (id === 'net') return zh ? '净收入' : 'Net income';
  if (id === 'distribution') return zh ? '合计' : 'Total';
  const side = /^(?:before|after|all\.total)\.(.+)$/.exec(id)?.[1];
  if (side !== undefined) return partyText(side as Party, names, lang);
  const unit = /^divide\.\w+\.(.+)$/.exec(id)?.[1];
  if (unit !== undefined) return names.units[unit] ?? unit;
  const place = stepOf(telling, id);
  return (
    teamTitle(id, telling) ?? costTitle(id, lang) ?? (place && stepTitle(place, telling)) ?? plainId(node.id)
  );
}

const amount = (node: Explained): string => formatAmount(node.value);

/** A weight as it was declared: 45, 70%, 1/3. */
const weightText = (weight: string): string =>
  /[%‰]/.test(weight) || /^\d+$/.test(weight) ? weight : weight.replace(/^(\d+)\/1$/, '$1');

function shareFormula(node: Explained & { op: 'share' }, of: Explained, lang: SheetLanguage): string {
  const { weights, index } = node.inputs;
  const own = weights[index] ?? '0';
  const asRates: Rate[] = weights.map((weight) => (/^\d+$/.test(weight) ? `${weight}/1` : weight));
  const total = sumRates(asRates);
  const { n, d } = fractionOf(total);
  const whole = n === d;
  const part = whole ? percentText(asRates[index] ?? '0', 4) : `${weightText(own)} ÷ ${weightText(total)}`;
  const isMany =
    weights.filter((weight) => fractionOf(/^\d+$/.test(weight) ? `${weight}/1` : weight).n > 0n).length > 1;
  const rounding = lang === 'zh' ? '（余分按最大余数）' : ' (largest remainder)';
  return `${amount(of)} × ${part}${isMany ? rounding : ''}`;
}

/** How a figure was calculated from the figures below it. */
export function figureFormula(node: Explained, telling: Telling): string {
  const zh = telling.lang === 'zh';
  const [first, second] = node.children;
  switch (node.op) {
    case 'given':
      return zh ? '录入' : 'entered';
    case 'constant':
      return zh ? '规则所定' : 'set by the rule';
    case 'ref':
      return zh ? '见前' : 'see above';
    case 'line':
      return zh ? '分配结果' : 'result';
    case 'sum':
      return node.children.map(amount).join(' + ');
    case 'minus':
      return node.children.map(amount).join(' − ');
    case 'notBelowZero':
      return zh ? '小于 0 的按 0' : 'not below 0';
    case 'smaller':
    case 'larger': {
      const word = { smaller: zh ? '取较小' : 'smaller of', larger: zh ? '取较大' : 'larger of' }[node.op];
      return `${word} ${first ? amount(first) : ''} ${zh ? '与' : 'and'} ${second ? amount(second) : ''}`;
    }
    case 'slice': {
      const { from, upTo } = node.inputs;
      const band = bandText({ from, upTo }, telling.lang);
      return `${first ? amount(first) : ''} ${zh ? '中' : 'within'} ${band}${zh ? '的部分' : ''}`;
    }
    case 'rate':
      return `${first ? amount(first) : ''} × ${node.inputs.rate}${zh ? '（四舍五入到分）' : ' (to the fen)'}`;
    case 'share':
      return first === undefined ? '' : shareFormula(node, first, telling.lang);
  }
}

/** The rule a figure follows, as a sentence; undefined for what was entered. */
export function figureRule(node: Explained, telling: Telling): string | undefined {
  const { policy, mode, lang } = telling;
  const target = node.op === 'ref' ? telling.find(node.inputs.to) : node;
  if (target === undefined || target.op === 'given' || target.op === 'line') return undefined;
  const id = target.rule.slice(policy.id.length + 1).split('.')[0];
  if (id === 'selfImplementation' && policy.selfImplementation !== undefined)
    return ownUseText(policy.selfImplementation, lang);
  const step = schemeFor(policy, mode)?.steps.find((one) => one.id === id);
  return step && stepText(step, policy, lang);
}

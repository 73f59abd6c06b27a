// A contract composed: title, sides, numbered articles, list of patents, places to sign, and what is still missing.
import { type Article, blank, blanksOf, type Clause, type OwnClause, or } from './clause';
import type { DraftFacts, DraftPatent, TemplateKind } from './facts';
import { fieldValues } from './fields';
import { clausesOf, isMandatory } from './library';
import { openLicenceText } from './openLicence';

export interface ContractText {
  readonly kind: TemplateKind;
  readonly title: string;
  readonly number: string;
  /** 甲方、乙方 with their facts, a line each. */
  readonly sides: readonly string[];
  readonly recital: readonly string[];
  readonly articles: readonly Article[];
  readonly patents: readonly DraftPatent[];
  /** Who signs. */
  readonly signers: readonly string[];
  /** Places to fill in. */
  readonly blanks: readonly string[];
  /** Mandatory clauses that were left out, by id. */
  readonly left: readonly string[];
}

const titles: Readonly<Record<TemplateKind, string>> = {
  licence: '专利实施许可合同',
  transfer: '专利权转让合同',
  openLicence: '专利开放许可声明',
  nda: '保密协议',
  jointDevelopment: '技术开发（合作）合同',
  entrustedDevelopment: '技术开发（委托）合同',
  service: '技术服务合同',
  equity: '科技成果作价投资协议',
};

const contractTitle = ({ kind, terms }: DraftFacts): string =>
  kind === 'service' && terms.mode === 'consulting' ? '技术咨询合同' : titles[kind];

export interface Choices {
  /** Clauses left out, by id; a mandatory one stays in and is only reported. */
  readonly without?: readonly string[];
  readonly own?: readonly OwnClause[];
}

const FIELD = /\{\{([^{}]{1,50})\}\}/g;

/** `{{字段}}` of an own clause filled; an unknown or empty field becomes a place to fill in. */
function filled(text: string, facts: DraftFacts): string[] {
  const { single } = fieldValues(facts);
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(FIELD, (_, name: string) => single[name.trim()] || blank(name.trim())));
}

const shipped = (clause: Clause, facts: DraftFacts): Article => ({
  id: clause.id,
  heading: clause.heading,
  sentences: clause.sentences(facts),
});

function articlesOf(facts: DraftFacts, { without = [], own = [] }: Choices): Article[] {
  const mine = own.filter(({ kinds }) => kinds.includes(facts.kind));
  const articleOf = ({ id, heading, text }: OwnClause): Article => ({
    id,
    heading,
    sentences: filled(text, facts),
  });
  const known = clausesOf(facts.kind);
  const out = known
    .filter((clause) => isMandatory(clause, facts.kind) || !without.includes(clause.id))
    .flatMap((clause) => [
      shipped(clause, facts),
      ...mine.filter(({ after }) => after === clause.id).map(articleOf),
    ]);
  const loose = mine.filter(({ after }) => !known.some(({ id }) => id === after)).map(articleOf);
  return [...out, ...loose].filter(({ sentences }) => sentences.length > 0);
}

function sideLines(facts: DraftFacts): string[] {
  const line = (letter: string, { name, code, country }: DraftFacts['us'][number]): string =>
    `${letter}：${name}（${code === undefined ? (country ?? `统一社会信用代码${blank(`${letter}统一社会信用代码`)}`) : `统一社会信用代码 ${code}`}）`;
  return [
    ...(facts.us.length === 0 ? [`甲方：${blank('甲方')}`] : facts.us.map((one) => line('甲方', one))),
    ...(facts.them.length === 0 ? [`乙方：${blank('乙方')}`] : facts.them.map((one) => line('乙方', one))),
  ];
}

/** The whole text. It is always a draft for a lawyer's eye: nothing in it replaces legal advice. */
export function composeContract(facts: DraftFacts, choices: Choices = {}): ContractText {
  const isDeclaration = facts.kind === 'openLicence';
  const articles = isDeclaration ? openLicenceText(facts) : articlesOf(facts, choices);
  const sides = isDeclaration ? [] : sideLines(facts);
  const recital = isDeclaration
    ? []
    : [
        `甲乙双方经平等协商，就${facts.title === '' ? or(undefined, '项目名称') : `“${facts.title}”`}达成如下${facts.kind === 'nda' ? '协议' : '合同'}，共同遵守。`,
      ];
  const asked = choices.without ?? [];
  return {
    kind: facts.kind,
    title: contractTitle(facts),
    number: facts.number ?? '',
    sides,
    recital,
    articles,
    patents: facts.kind === 'nda' || facts.kind === 'service' ? [] : facts.patents,
    signers: isDeclaration ? facts.us.map(({ name }) => name) : ['甲方（盖章）', '乙方（盖章）'],
    blanks: blanksOf([...sides, ...recital, ...articles.flatMap(({ sentences }) => sentences)]),
    left: clausesOf(facts.kind)
      .filter((clause) => isMandatory(clause, facts.kind) && asked.includes(clause.id))
      .map(({ id }) => id),
  };
}

/** 第一条, 第十二条. */
export function articleNumber(index: number): string {
  const digits = '零一二三四五六七八九';
  const n = index + 1;
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`;
  return `第${ten}${ones === 0 && tens > 0 ? '' : digits[ones]}条`;
}

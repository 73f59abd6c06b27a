// One pre-check of a filing: what should be true, by which article, what follows where it is not, and how it is cured.
import type { DatedRule } from '../distribution/datedRule';

/** The same words in both languages; the paper is Chinese. `{name}` is filled from the data of a finding. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

export const words = (zh: string, en: string): Words => ({ zh, en });

/** A ground of refusal or a duty as data: since when, from where, whether it was read in a primary text. */
export interface CheckRule extends DatedRule {
  /** What should be true. */
  readonly title: Words;
  /** What is wrong where it is not. */
  readonly why: Words;
  readonly cure: Words;
}

/** A record that has to be changed before the filing can go. */
export interface CheckPlace {
  readonly entity: 'patent' | 'agreement' | 'deal' | 'filing' | 'matter';
  readonly id: string;
}

export type CheckLevel = 'pass' | 'warn' | 'fail';
export type CheckData = Readonly<Record<string, string | number>>;

export interface Check {
  readonly rule: CheckRule;
  readonly level: CheckLevel;
  readonly data: CheckData;
  readonly at?: CheckPlace;
}

export const passed = (rule: CheckRule): Check => ({ rule, level: 'pass', data: {} });
export const failed = (rule: CheckRule, data: CheckData = {}, at?: CheckPlace): Check => ({
  rule,
  level: 'fail',
  data,
  ...(at === undefined ? {} : { at }),
});
export const warned = (rule: CheckRule, data: CheckData = {}, at?: CheckPlace): Check => ({
  ...failed(rule, data, at),
  level: 'warn',
});

/** The findings, or one line that says that all is well. */
export const orPassed = (rule: CheckRule, found: readonly Check[]): readonly Check[] =>
  found.length === 0 ? [passed(rule)] : found;

export const worstOf = (checks: readonly Check[]): CheckLevel =>
  checks.some(({ level }) => level === 'fail')
    ? 'fail'
    : checks.some(({ level }) => level === 'warn')
      ? 'warn'
      : 'pass';

const fill = (text: string, data: CheckData): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => String(data[key] ?? whole));

/** A finding in words of one language: what should be true, what is wrong, what to do. */
export function checkText(
  { rule, level, data }: Pick<Check, 'rule' | 'level' | 'data'>,
  lang: 'zh' | 'en',
): { title: string; why: string; cure: string } {
  const isFine = level === 'pass';
  return {
    title: fill(rule.title[lang], data),
    why: isFine ? '' : fill(rule.why[lang], data),
    cure: isFine ? '' : fill(rule.cure[lang], data),
  };
}

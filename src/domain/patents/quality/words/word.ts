// What a person reads about a check: its name, what was found, why it matters, what to do. Filled in with the finding.
import type { CheckCode, FindingData } from '../codes';
import { en } from './en';
import { zh } from './zh';

export interface CheckWords {
  readonly name: string;
  /** With the finding's data in braces. */
  readonly what: string;
  readonly why: string;
  readonly cure: string;
}

export type Language = 'zh' | 'en';

const values: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    invention: '发明',
    utilityModel: '实用新型',
    design: '外观设计',
    pending: '审中',
    inForce: '有效',
    lapsed: '失效',
    filingDate: '申请日',
    grantDate: '授权公告日',
    publications: '公布（告）日',
    legalEvents: '法律事件日期',
    over: '超过',
    under: '不足',
    agency: '有代理机构，没有代理人',
    agent: '有代理人，没有代理机构',
    notFunded: '写明“非财政资助”',
    declared: '写明“已声明”',
  },
  en: {
    invention: 'invention',
    utilityModel: 'utility model',
    design: 'design',
    pending: 'pending',
    inForce: 'in force',
    lapsed: 'lapsed',
    filingDate: 'filing date',
    grantDate: 'grant date',
    publications: 'publication date',
    legalEvents: 'date of a legal event',
    over: 'more than',
    under: 'less than',
    agency: 'an agency without an agent',
    agent: 'an agent without an agency',
    notFunded: '"not publicly funded"',
    declared: '"declared"',
  },
};
/** Data that are codes of the desk and have words; anything else is shown as it is. */
const coded = new Set(['type', 'said', 'legalBucket', 'field', 'sum', 'has', 'status']);

/**
 * Words of a check; with `data` those of one finding. Where the finding is not known any more, `what` is the name.
 */
export function checkWords(code: CheckCode, language: Language, data: FindingData = {}): CheckWords {
  const words = (language === 'zh' ? zh : en)[code];
  const known = values[language];
  let complete = true;
  const what = words.what.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = data[key];
    if (value === undefined) complete = false;
    return coded.has(key) ? (known[String(value)] ?? String(value)) : String(value ?? '');
  });
  return { ...words, what: complete ? what : words.name };
}

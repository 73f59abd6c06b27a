// Conditions on groups in words: 实施状态：未实施、许可实施. Keys are those of the list's groups.

import {
  industryName,
  ipcName,
  strategicIndustryName,
  wipoFieldName,
  wipoSectorName,
} from '../patents/classification';
import { IMPLEMENTATION_WORDS, REDUCTION_WORDS, wordOf } from '../patents/valueWords';
import type { ReportLanguage } from './document';
import { reportWords } from './words';

/** Group, its name in Chinese and English. */
const groupNames: Readonly<Record<string, readonly [string, string]>> = {
  type: ['类型', 'type'],
  legalBucket: ['法律状态', 'legal state'],
  legalStatus: ['法律状态原文', 'legal status'],
  department: ['院系', 'department'],
  agency: ['代理机构', 'agency'],
  filingYear: ['申请年', 'filing year'],
  grantYear: ['授权年', 'grant year'],
  ipcClass: ['IPC 大类', 'IPC class'],
  wipoField: ['技术领域', 'technology field'],
  wipoSector: ['技术部门', 'technology sector'],
  strategicIndustry: ['战略性新兴产业', 'strategic industry'],
  industry: ['国民经济行业', 'industry'],
  tier: ['分层', 'tier'],
  implementation: ['实施状态', 'use'],
  funded: ['财政资助', 'public funding'],
  submission: ['上报状态', 'submission'],
  family: ['同族', 'family'],
  feeReduction: ['费减比例', 'fee reduction'],
  age: ['已用年限', 'years since filing'],
};

const submissions: Readonly<Record<string, readonly [string, string]>> = {
  none: ['未上报', 'not submitted'],
  waiting: ['待回执', 'waiting for a receipt'],
  accepted: ['已受理', 'accepted'],
  rejected: ['被退回', 'rejected'],
};

const known = <V extends string>(words: Readonly<Record<V, unknown>>, key: string): key is V => key in words;

function valueIn(
  group: string,
  key: string,
  names: Readonly<Record<string, string>>,
  lang: ReportLanguage,
): string {
  const at = lang === 'zh' ? 0 : 1;
  const words = reportWords[lang];
  if (key === '') return lang === 'zh' ? '未填' : 'not entered';
  switch (group) {
    case 'type':
      return known(words.types, key) ? words.types[key] : key;
    case 'legalBucket':
      return known(words.buckets, key) ? words.buckets[key] : key;
    case 'implementation':
      return known(IMPLEMENTATION_WORDS, key) ? wordOf(IMPLEMENTATION_WORDS, key, lang) : key;
    case 'feeReduction':
      return known(REDUCTION_WORDS, key) ? wordOf(REDUCTION_WORDS, key, lang) : key;
    case 'funded':
      return (key === 'yes' ? ['是', 'yes'] : ['否', 'no'])[at] ?? key;
    case 'submission':
      return submissions[key]?.[at] ?? key;
    case 'wipoField':
      return wipoFieldName(Number(key), lang) ?? key;
    case 'wipoSector':
      return wipoSectorName(Number(key), lang) ?? key;
    case 'industry':
      return industryName(key, lang) ?? key;
    case 'strategicIndustry':
      return strategicIndustryName(key, lang) ?? key;
    case 'ipcClass':
      return `${key} ${ipcName(key, lang) ?? ''}`.trim();
    default:
      return names[key] ?? key;
  }
}

/** Longest list of values a paper repeats. */
const most = 6;

/** `names` of departments by id. */
export function groupsInWords(
  where: Readonly<Partial<Record<string, readonly string[]>>>,
  names: Readonly<Record<string, string>>,
  lang: ReportLanguage,
): string[] {
  const zh = lang === 'zh';
  return Object.entries(where).flatMap(([group, keys]) => {
    if (keys === undefined || keys.length === 0) return [];
    const values = keys.slice(0, most).map((key) => valueIn(group, key, names, lang));
    if (keys.length > most) values.push(zh ? `等 ${keys.length} 项` : `${keys.length} in all`);
    const name = groupNames[group]?.[zh ? 0 : 1] ?? group;
    return [zh ? `${name}：${values.join('、')}` : `${name}: ${values.join(', ')}`];
  });
}

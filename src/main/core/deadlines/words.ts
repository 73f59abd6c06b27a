// Words of deadlines outside the window: calendar entries, tables of jobs, the desktop reminder.
import type { DeadlineKind } from '../../../domain/patents/deadlines/clocks';

export type Lang = 'zh' | 'en';

const kinds: Record<Lang, Record<DeadlineKind, string>> = {
  zh: {
    annuity: '年费',
    nonUse: '财政资助专利五年未实施',
    compulsoryLicence: '强制许可起算',
    termEnd: '保护期届满',
    examination: '提实质审查请求',
    priority: '优先权期限',
    bonus: '发明人奖金',
  },
  en: {
    annuity: 'Annuity',
    nonUse: 'Funded patent five years unused',
    compulsoryLicence: 'Compulsory licence opens',
    termEnd: 'End of term',
    examination: 'Request examination',
    priority: 'Priority period',
    bonus: 'Inventor bonus',
  },
};

export const kindWord = (kind: DeadlineKind, lang: Lang): string => kinds[lang][kind];

export const words = {
  zh: {
    name: '期限与年费',
    year: (n: number) => `第 ${n} 年`,
    payable: (amount: string) => `应缴 ${amount} 元`,
    number: (number: string) => `申请号 ${number}`,
    moved: (date: string) => `原定 ${date}，逢休息日顺延`,
    grace: (date: string) => `滞纳期至 ${date}`,
    columns: ['期限', '剩余天数', '事项', '申请号', '名称', '院系', '年度', '应缴（元）', '滞纳期至'],
  },
  en: {
    name: 'Deadlines and annuities',
    year: (n: number) => `year ${n}`,
    payable: (amount: string) => `Payable: ${amount} yuan`,
    number: (number: string) => `Application no. ${number}`,
    moved: (date: string) => `Moved from ${date}, a day off`,
    grace: (date: string) => `Grace period until ${date}`,
    columns: [
      'Deadline',
      'Days left',
      'Matter',
      'Application no.',
      'Title',
      'Department',
      'Year',
      'Payable (yuan)',
      'Grace until',
    ],
  },
} as const;

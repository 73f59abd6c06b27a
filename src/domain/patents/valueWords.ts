// Words of closed lists in files: how the desk writes each value, and the other words lists use for it. Data and lookup.
import type { FeeReduction, FundingDeclaration, ImplementationStatus, TransferMode } from './parts';
import type { LegalBucket, PatentType } from './records';

export type FileLanguage = 'zh' | 'en';

/** Of each value: the word written in Chinese, the one in English, then words that are only read. */
type Words<V extends string> = Readonly<Record<V, readonly [zh: string, en: string, ...others: string[]]>>;

export const TYPE_WORDS: Words<PatentType> = {
  invention: ['发明', 'Invention'],
  utilityModel: ['实用新型', 'Utility model'],
  design: ['外观设计', 'Design'],
};

export const BUCKET_WORDS: Words<LegalBucket> = {
  unknown: ['未知', 'Unknown'],
  pending: ['审中', 'Pending'],
  inForce: ['有效', 'In force'],
  lapsed: ['失效', 'Lapsed', '无效'],
};

/** 实施状态. What is only planned is not implemented. */
export const IMPLEMENTATION_WORDS: Words<ImplementationStatus> = {
  none: ['未实施', 'Not used', '未转化', '否', '待转化', '未转化实施', '尚未实施', '未产业化', 'no', 'none'],
  own: ['自行实施', 'Own use', '自主实施', '自实施', '本单位实施'],
  licensed: ['许可实施', 'Licensed', '已许可', '许可', '许可他人实施', '许可使用'],
  transferred: ['转让后实施', 'Assigned', '已转让', '转让', '转让他人实施', '转让实施'],
  equity: ['作价入股实施', 'Contributed as equity', '作价入股', '作价投资', '已作价入股', '作价投资实施'],
  industrialised: ['已产业化', 'Industrialised', '产业化', '已实现产业化'],
};

/** 可接受的转化方式. */
export const TRANSFER_WORDS: Words<TransferMode> = {
  assignment: ['转让', 'Assignment', '专利权转让', '专利转让', '所有权转让'],
  exclusiveLicence: ['独占许可', 'Exclusive licence', '独占实施许可'],
  soleLicence: ['排他许可', 'Sole licence', '排他实施许可', '独家许可'],
  ordinaryLicence: ['普通许可', 'Ordinary licence', '普通实施许可', '一般许可'],
  openLicence: ['开放许可', 'Open licence', '专利开放许可'],
  equity: ['作价入股', 'Equity', '作价投资', '技术入股', '作价出资'],
  jointDevelopment: ['合作开发', 'Joint development', '合作研发', '联合开发', '合作实施'],
  pledge: ['质押融资', 'Pledge', '质押', '专利质押'],
  notForNow: ['暂不转化', 'Not for now', '暂无', '暂不'],
};

export const REDUCTION_WORDS: Words<FeeReduction> = {
  none: ['不减缴', 'None', '无', '否', '0', '0%', '不费减', '全额', 'no'],
  p85: ['85%', '85%', '85', '0.85'],
  p70: ['70%', '70%', '70', '0.7', '0.70'],
};

/** 财政资助科研项目形成专利声明. */
export const DECLARATION_WORDS: Words<FundingDeclaration['status']> = {
  notFunded: ['无需声明', 'Not funded', '非财政资助', '否'],
  required: ['应声明', 'Declaration required', '待声明', '未声明'],
  declared: ['已声明', 'Declared', '是'],
};

export function wordOf<V extends string>(words: Words<V>, value: V, language: FileLanguage): string {
  return words[value][language === 'zh' ? 0 : 1];
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s。.,，]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Value a word stands for; undefined where it is none of the list's. */
export function valueOfWord<V extends string>(words: Words<V>, text: string): V | undefined {
  const wanted = plain(text);
  for (const value of Object.keys(words) as V[]) {
    if (words[value].some((word) => plain(word) === wanted)) return value;
  }
  return undefined;
}

// How an obligation out of the terms is called. It is stored in Chinese, the one form that searches, drafts and the change
// log agree on, and said in the language of the reader when it is shown. Titles of the office's own stay as written.

const titles = {
  lumpSum: ['一次总付价款', 'Lump sum'],
  upfront: ['入门费', 'Upfront fee'],
  yearly: ['第 {0} 年年费', 'Fee of year {0}'],
  report: ['{0} 至 {1} 提成报告及提成费', 'Royalty report and royalty, {0} to {1}'],
  royalty: ['{0} 至 {1} 提成费', 'Royalty, {0} to {1}'],
  minimum: ['第 {0} 年最低提成费', 'Minimum royalty of year {0}'],
  annuity: ['{0} 年维持专利有效（缴纳年费）', 'Keep the patents in force, {0} (annuities)'],
  delivery: ['交付技术资料', 'Hand over the technical documents'],
  recordal: ['专利实施许可合同备案', 'Record the licence with CNIPA'],
  insurance: ['第 {0} 年保险凭证', 'Proof of insurance, year {0}'],
  audit: ['第 {0} 年查阅账目（约定）', 'Inspection of the accounts, year {0} (agreed)'],
  expiry: ['到期前商议续期或终止', 'Agree on renewal or end before the term ends'],
} as const;

type Titled = keyof typeof titles;

const fill = (pattern: string, values: readonly (string | number)[]): string =>
  pattern.replace(/\{(\d)\}/g, (_place, at: string) => String(values[Number(at)] ?? ''));

/** The title as it is stored. */
export const storedTitle = (name: Titled, ...values: readonly (string | number)[]): string =>
  fill(titles[name][0], values);

const readers = Object.values(titles).map(([stored, english]) => ({
  reader: new RegExp(`^${stored.replace(/\{\d\}/g, '(\\d[\\d-]*)')}$`),
  english,
}));

/** The title as a reader of that language is told it. */
export function spokenTitle(title: string, language: 'zh' | 'en'): string {
  if (language === 'zh') return title;
  for (const { reader, english } of readers) {
    const found = reader.exec(title);
    if (found !== null) return fill(english, found.slice(1));
  }
  return title;
}

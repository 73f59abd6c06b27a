// The definitions printed under the summary (统计口径): what one piece is and where each state comes from.
import type { ReportLanguage } from './document';

const zh = [
  '件数按申请号计：一件申请先公布后授权的，仍计一件。',
  '类型依《中华人民共和国专利法》第二条，由申请号的类型位确定。',
  '有效：已授权且权利存续；审中：已申请，尚未授权或驳回；失效：驳回、撤回、放弃、终止、届满或被宣告无效；未知：来源未载明。法律状态栏小字为来源原文。',
  '数据取自本单位专利台账在截至日的登记，未逐件与专利登记簿副本核对；“—”表示台账未载明。',
];

const en = [
  'One application number counts once, even where the application was both published and granted.',
  'Type follows Article 2 of the Patent Law of the PRC, read from the type digit of the application number.',
  'In force: granted and maintained. Pending: filed, neither granted nor refused. Lapsed: refused, withdrawn, abandoned, terminated, expired or declared invalid. Unknown: not stated by the source. Small type in that column quotes the source.',
  'Figures come from the institution’s own ledger on the date given and were not checked one by one against the patent register; a dash means not entered.',
];

export const portfolioNotes = (lang: ReportLanguage): string[] => [...(lang === 'zh' ? zh : en)];

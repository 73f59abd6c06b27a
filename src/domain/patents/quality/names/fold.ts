// One form for every way to type the same text: width, case, spaces, brackets, traditional characters.

/** Traditional characters that occur in names of bodies and persons, each before its simplified form. */
const pairs =
  '學学國国華华東东車车電电機机業业開开關关長长門门馬马龍龙鳳凤劉刘陳陈張张楊杨趙赵黃黄吳吴孫孙羅罗鄭郑謝谢許许鄧邓馮冯韓韩蕭萧呂吕盧卢蔣蒋賈贾葉叶閻阎鐘钟鄒邹陸陆範范萬万錢钱湯汤嚴严喬乔賀贺顧顾龔龚邁迈偉伟麗丽' +
  '強强軍军傑杰靜静藝艺濟济灣湾廣广陽阳寧宁蘇苏漢汉瀋沈慶庆貴贵遼辽雲云藥药醫医術术實实驗验環环資资農农礦矿產产質质測测儀仪設设備备製制劑剂線线網网絡络訊讯數数據据節节熱热動动輕轻紡纺織织紙纸鋼钢鐵铁銅铜鋁铝錫锡' +
  '鋅锌鎳镍鈦钛鉛铅銀银廠厂團团會会處处務务責责權权專专標标準准檢检濾滤儲储運运輸输輪轮軌轨鐳镭飛飞艦舰導导彈弹發发無无遠远進进達达連连過过選选適适興兴創创優优聯联協协眾众億亿豐丰寶宝賽赛貝贝衛卫視视覺觉聲声樂乐' +
  '書书畫画經经貿贸財财稅税銷销購购買买賣卖價价與与個个後后從从來来時时為为這这應应該该對对於于將将當当';

const simplified = new Map<string, string>();
for (let i = 0; i + 1 < pairs.length; i += 2) simplified.set(pairs.charAt(i), pairs.charAt(i + 1));

const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g');
/** True where a character has a simplified form; lists of the office are kept in those. */
export const hasTraditional = (text: string): boolean => text.search(traditional) >= 0;

const silent = /[\s\u00ad\u200b-\u200f\u2060\ufeff·・•.。]+/g;

/** Most names and titles: nothing but Chinese characters, which have neither case nor width. */
const plain = /^[\u3400-\u9fff]*$/;

/** Lower case, half width, simplified, without spaces, middle dots and full stops. */
export function foldText(text: string): string {
  if (plain.test(text) && !hasTraditional(text)) return text;
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(silent, '')
    .replace(traditional, (character) => simplified.get(character) ?? character);
}

/** `foldText` without any punctuation either. */
export const foldBare = (text: string): string =>
  plain.test(text) && !hasTraditional(text)
    ? text
    : foldText(text).replace(/[()[\]{}<>【】〔〕《》「」"'“”‘’,，、;；:：/\\|_\-—–~!?*]+/g, '');

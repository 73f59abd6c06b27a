// 金额大写: the amount in the characters that can not be altered, after the payment rules of the People's Bank.
import { type Fen, fenOf } from './fen';

const DIGITS = [...'零壹贰叁肆伍陆柒捌玖'];
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万'];

/** Up to four digits; a gap between two digits is one 零. */
function fourDigits(group: string): string {
  let out = '';
  let gap = false;
  [...group].forEach((digit, index) => {
    if (digit === '0') {
      gap = out !== '';
      return;
    }
    out += `${gap ? '零' : ''}${DIGITS[Number(digit)]}${PLACES[group.length - 1 - index]}`;
    gap = false;
  });
  return out;
}

/** Whole yuan as words without 元; '' for 0. */
function wholeYuan(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 4) groups.unshift(digits.slice(Math.max(0, end - 4), end));
  let out = '';
  groups.forEach((group, index) => {
    const place = groups.length - 1 - index;
    const words = fourDigits(group);
    // A group that begins with 0, or follows an empty one, is parted from what stands before it.
    const skipped = index > 0 && Number(groups[index - 1]) === 0;
    if (words !== '')
      out += `${out !== '' && (group.startsWith('0') || skipped) ? '零' : ''}${words}${GROUPS[place]}`;
    else if (place === 2 && out !== '') out += '亿';
  });
  return out;
}

/**
 * Amount (fen) in words: 壹仟陆佰捌拾元零叁角贰分. Ends in 整 after 元 and 角, not after 分; a minus is 负.
 * Source: 支付结算办法 附一 正确填写票据和结算凭证的基本规定, item 2 to 4 (未核实: read in secondary texts).
 */
export function amountInWords(fen: Fen): string {
  const digits = BigInt(fenOf(fen)).toString().replace('-', '').padStart(3, '0');
  const yuan = digits.slice(0, -2);
  const [jiao, rest] = [Number(digits.at(-2)), Number(digits.at(-1))];
  const whole = wholeYuan(yuan);
  let out = whole === '' ? '' : `${whole}元`;
  if (jiao > 0) out += `${whole !== '' && yuan.endsWith('0') ? '零' : ''}${DIGITS[jiao]}角`;
  if (rest > 0) out += `${whole !== '' && jiao === 0 ? '零' : ''}${DIGITS[rest]}分`;
  if (out === '') out = '零元';
  return `${fen < 0 ? '负' : ''}${out}${rest > 0 ? '' : '整'}`;
}

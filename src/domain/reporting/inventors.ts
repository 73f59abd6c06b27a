// Shortens a long list of inventors to what two lines of a narrow column hold: 张三、李四 等 5 人.
import type { ReportLanguage } from './document';

const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** Width of a text in half-em cells: 2 for a Chinese character, 1 for the rest. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += WIDE.test(char) || char.length > 1 ? 2 : 1;
  return width;
}

/** Names in the order of the document; commas part names only where no stronger separator is present. */
export function splitNames(text: string): string[] {
  const parts = text.split(/[;；、]/);
  const names = parts.length > 1 ? parts : text.split(/，|,(?=\s*[\u4e00-\u9fff])/);
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

function clip(name: string, width: number): string {
  if (textWidth(name) <= width) return name;
  let kept = '';
  for (const char of name) {
    if (textWidth(kept + char) > width - 1) break;
    kept += char;
  }
  return `${kept}…`;
}

/**
 * The whole list where it fits into `width` half-em cells, otherwise the first names and the number of all
 * (Chinese counts everybody, English those left out). At least one name is kept, cut where it alone is too long.
 */
export function shortenInventors(text: string, lang: ReportLanguage, width = 34): string {
  const names = splitNames(text);
  const comma = lang === 'zh' ? '、' : ', ';
  const tail = (shown: number): string => {
    if (shown === names.length) return '';
    return lang === 'zh' ? ` 等 ${names.length} 人` : ` + ${names.length - shown} more`;
  };
  for (let shown = names.length; shown > 0; shown -= 1) {
    const short = names.slice(0, shown).join(comma) + tail(shown);
    if (textWidth(short) <= width) return short;
  }
  const last = tail(Math.min(1, names.length));
  return clip(names[0] ?? '', width - textWidth(last)) + last;
}

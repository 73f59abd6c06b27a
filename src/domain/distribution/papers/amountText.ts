// Amounts inside a sentence: 50万元, 1,234.56元; exact, never rounded.
import { type Fen, formatAmount, formatWan, yuan } from '../../money';
import { type SheetLanguage, sheetWords } from './words';

/** An amount (fen) as a person would say it: whole 万元 where it is exact, else yuan. */
export function spokenAmount(fen: Fen, lang: SheetLanguage): string {
  const text = formatAmount(fen);
  const isWhole = text.endsWith('.00');
  if (lang === 'en' || !isWhole || fen < yuan(10_000))
    return `${isWhole ? text.slice(0, -3) : text}${sheetWords[lang].yuan}`;
  return `${formatWan(fen, 4).replace(/\.?0+$/, '')}万元`;
}

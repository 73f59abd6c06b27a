// Amounts are calculated with in src/domain/money only: elsewhere no operator touches fen and no float makes yuan of it.
import { describe, expect, it } from 'vitest';
import { codeOnly } from './codeOnly';
import { filesBelow, isSource, isTest, read } from './sources';

/** A value that holds an amount: `fen`, `paidFen`, `amount`, `dueAmount`; not a function of that name, not a type. */
const amount = String.raw`(?:fen|[a-z]\w*Fen|amount|[a-z]\w*Amount)\b(?!\s*[(:])`;
type Rule = readonly [what: string, pattern: RegExp];
const onAmounts: readonly Rule[] = [
  ['an operator behind an amount', new RegExp(String.raw`\b${amount}[!\]]*\s*(?:[-+*%]|\/(?![/>*]))`)],
  ['an operator behind a bracketed amount', new RegExp(String.raw`\b${amount}!?\)+\s*(?:[-*%]|\/(?![/>*]))`)],
  [
    'an operator before an amount',
    new RegExp(String.raw`(?:[-+*%]|(?<!<)\/)=?\s*(?:[\w$]+[!?]*\.|[\w$]+\[\w+\]!?\.)*${amount}`),
  ],
];
const onFloats: readonly Rule[] = [
  ['yuan and fen made of each other', /[*/]=?\s*(?:100|1e2)\b(?!\.)|\b(?:100|1e2)\s*\*/],
  ['a float written out', /\.toFixed\s*\(/],
  ['a float read', /\bparseFloat\s*\(/],
];

/** A source in which no such word stands has no amounts; a hundred there is a per cent, a date, a pixel. */
const speaksOfMoney = /\b(?:fen|\w+Fen|yuan|\w*Yuan|\w*[aA]mount\w*|salary|price|formatWan)\b/;

/** A hundred here is no yuan: files of other things, and of which. */
const notYuan: Readonly<Record<string, string>> = {
  'src/domain/patents/agencies/figures.ts': 'months of days',
  'src/domain/patents/agencies/scores.ts': 'points in per cent',
  'src/domain/patents/agencies/tenderPaper.ts': 'hundredths of a point',
  'src/domain/patents/agencies/tenderPoints.ts': 'hundredths of a point',
  'src/domain/patents/deadlines/facts.ts': 'a date as one number',
  'src/renderer/app/features/deadlines/BudgetBars.tsx': 'height of a bar in per cent',
  'src/renderer/app/features/deadlines/budget.ts': 'height of a bar in per cent',
  'src/renderer/store/queries/deadlines.ts': 'months of days',
};

const broken = (text: string, file = ''): string[] => {
  const code = codeOnly(text);
  const isFree = file in notYuan || !speaksOfMoney.test(code);
  const held = [...onAmounts, ...(isFree ? [] : onFloats)];
  return held.filter(([, pattern]) => pattern.test(code)).map(([what]) => what);
};

describe('amounts', () => {
  it('are calculated with in src/domain/money and nowhere else', () => {
    const found = filesBelow('src')
      .filter((file) => isSource(file) && !isTest(file) && !file.startsWith('src/domain/money/'))
      .flatMap((file) => broken(read(file), file).map((what) => `${file}: ${what}`));
    expect(found).toEqual([]);
  });

  it.each([
    ['const total = line.fen + other;'],
    ['const left = total - line.fen;'],
    ['sum += row.paidFen;'],
    ['count -= amount;'],
    ['const back = -amount;'],
    ['const half = Math.round((dueAmount) / 2);'],
    ['const all = list[0]!.fen * 3;'],
    ['const all = 3 * list[0]!.fen;'],
    ['fen++;'],
    ['const fen = yuan * 100;'],
    ['const yuan = value / 100;'],
    ['const part = value / 100; show(amount);'],
    ['const text = (value).toFixed(2); show(salary);'],
    ["const price = parseFloat('1.5');"],
    [`const text = \`\${a + b} \${line.fen - 1}\`;`],
  ])('planted: %s is found', (text) => {
    expect(broken(text)).not.toEqual([]);
  });

  it.each([
    ["const text = 'fen * 100 / 100'; // fen + 1"],
    ['/* amount - 1 */ const a = plus(line.fen, 1);'],
    ["const label = formatAmount(fen) + '元';"],
    ['<ExplainedAmount /> </ExplainedAmount>'],
    ['if (line.fen > 0 && fen <= amount) return fen;'],
    ['const found = /fen - (\\d+)/.exec(text);'],
    [`const all = \`fen * 100 \${line.fen} / 100\`;`],
    ['const scale = n * 1000 + m / 1000;'],
    ['const percent = ((100 * done) / all).toFixed(1);'],
  ])('allowed: %s', (text) => {
    expect(broken(text)).toEqual([]);
  });
});

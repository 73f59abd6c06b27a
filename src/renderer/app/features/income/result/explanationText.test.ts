// An explanation as text: every figure with its calculation, told once, references read through.
import { expect, it } from 'vitest';
import { explanationText, opened } from '../../../components/money/explanationText';
import { outcomeB, tellingFor } from '../model/income.testkit';

const outcome = outcomeB();
const telling = tellingFor(outcome);
const line = outcome.tree.children.find(
  (one) => one.op === 'line' && one.inputs.party.startsWith('person:'),
)!;

it('goes from the person down to the receipts', () => {
  const text = explanationText('周思齐', opened(line, telling), telling);
  const lines = text.split('\n');
  expect(lines[0]).toBe('周思齐\t210,965.82\t= 468,812.93 × 45 ÷ 100（余分按最大余数）');
  expect(lines.some((one) => one.trim().startsWith('提成 2024-12-20\t432,098.76'))).toBe(true);
  expect(lines.some((one) => one.startsWith('    ') && one.includes('500,000.00 × 80%'))).toBe(true);
});

it('tells nothing twice', () => {
  const text = explanationText('x', opened(line, telling), telling);
  const calculated = text.split('\n').filter((one) => one.includes('= 200,000.00 + 432,098.76'));
  expect(calculated).toHaveLength(1);
});

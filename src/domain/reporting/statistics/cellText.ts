// A cell in words, as paper and Word show it.
import { formatAmount } from '../../money';
import type { Cell } from './report';

/** Share with two decimals, half-up; nothing to take a share of = —. */
function shareText(part: number, whole: number): string {
  if (whole === 0) return '—';
  const hundredths = (BigInt(part) * 100_000n + BigInt(whole) * 5n) / (BigInt(whole) * 10n);
  const digits = hundredths.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}%`;
}

const thousands = (value: number): string => value.toString().replace(/\B(?=(\d{3})+$)/g, ',');

export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'count':
      return thousands(cell.value);
    case 'money':
      return formatAmount(cell.fen);
    case 'share':
      return shareText(cell.part, cell.whole);
    case 'date':
      return cell.iso;
  }
}

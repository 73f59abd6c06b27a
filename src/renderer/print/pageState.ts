// What the page tells main about itself: data attributes of the root element, because it has no other way to speak.
import type { PrintPageState } from '../../shared/print';

export function tell(
  state: Partial<Omit<PrintPageState, 'cuts'>> & { missing?: string; cuts?: string },
): void {
  const { dataset } = document.documentElement;
  for (const [key, value] of Object.entries(state)) dataset[key] = String(value);
}

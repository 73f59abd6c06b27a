// What the page tells main about itself: data attributes of the root element, because it has no other way to speak.
import type { PrintPageState } from '../../shared/print';

export function tell(
  state: Partial<Omit<PrintPageState, 'cuts' | 'outline'>> & {
    missing?: string;
    cuts?: string;
    /** JSON. */
    outline?: string;
    painted?: number;
  },
): void {
  const { dataset } = document.documentElement;
  for (const [key, value] of Object.entries(state)) dataset[key] = String(value);
}

let painted = (): void => {};
/** The first sheet of a preview is on screen; a window nobody looks at draws nothing and is not waited for. */
export const firstPainted = new Promise<void>((resolve) => {
  painted = resolve;
});

/** Two frames on, what was just rendered is on screen: told once, as ms since 1970. */
export function tellPainted(): void {
  const then = (): void => {
    tell({ painted: Math.round(performance.timeOrigin + performance.now()) });
    painted();
  };
  requestAnimationFrame(() => requestAnimationFrame(then));
  setTimeout(painted, 500);
}

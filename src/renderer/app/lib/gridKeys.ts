// What a key means in a list. Pure, so that every list obeys the same keys.

export type GridAction =
  | { readonly kind: 'move'; readonly to: number; readonly extend: boolean }
  | { readonly kind: 'open' | 'fold' | 'toggle' | 'selectAll' | 'copy' | 'remove' | 'close' | 'menu' };

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const clamp = (value: number, total: number): number => Math.max(0, Math.min(total - 1, value));

/**
 * @param cursor index of the current row, -1 = none
 * @param total rows in the list
 * @param page rows that fit on the screen
 * @returns undefined where the key is not the list's
 */
export function gridAction(
  press: KeyPress,
  cursor: number,
  total: number,
  page: number,
): GridAction | undefined {
  if (total === 0 || press.altKey) return undefined;
  const extend = press.shiftKey;
  const move = (to: number): GridAction => ({ kind: 'move', to: clamp(to, total), extend });
  if (press.ctrlKey || press.metaKey) {
    if (press.key === 'a' || press.key === 'A') return { kind: 'selectAll' };
    if (press.key === 'c' || press.key === 'C') return { kind: 'copy' };
    return undefined;
  }
  switch (press.key) {
    case 'ArrowDown':
    case 'j':
    case 'J':
      return move(cursor + 1);
    case 'ArrowUp':
    case 'k':
    case 'K':
      return move(cursor < 0 ? 0 : cursor - 1);
    case 'PageDown':
      return move(Math.max(cursor, 0) + page);
    case 'PageUp':
      return move(cursor - page);
    case 'Home':
      return move(0);
    case 'End':
      return move(total - 1);
    case 'Enter':
      return { kind: 'open' };
    case 'ArrowLeft':
    case 'ArrowRight':
      return { kind: 'fold' };
    case ' ':
      return { kind: 'toggle' };
    case 'Delete':
      return { kind: 'remove' };
    case 'Escape':
      return { kind: 'close' };
    case 'ContextMenu':
      return { kind: 'menu' };
    case 'F10':
      return press.shiftKey ? { kind: 'menu' } : undefined;
    default:
      return undefined;
  }
}

// Keys that work everywhere. Pure: says what a key means, the frame does it.
import type { KeyPress } from './gridKeys';

export type GlobalAction =
  | { readonly kind: 'palette' | 'search' | 'help' | 'undo' | 'print' | 'back' | 'create' | 'edit' }
  | { readonly kind: 'page'; readonly index: number };

export interface KeyPlace {
  /** The caret is in a text field: plain letters and Ctrl+Z are the field's. */
  readonly inField: boolean;
  /** A menu, a popover or a list of choices is open: Esc is its own. */
  readonly inOverlay: boolean;
  /** A dialog that covers the page is open: the page's keys rest. */
  readonly inModal: boolean;
}

export function globalAction(press: KeyPress, place: KeyPlace): GlobalAction | undefined {
  const control = press.ctrlKey || press.metaKey;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (control && !press.altKey && !press.shiftKey) {
    if (key === 'k') return { kind: 'palette' };
    if (key === 'p') return { kind: 'print' };
    if (key === 'n') return { kind: 'create' };
    if (key === 'z' && !place.inField) return { kind: 'undo' };
    return undefined;
  }
  if (press.altKey && !control && /^[1-9]$/.test(key)) return { kind: 'page', index: Number(key) - 1 };
  if (press.altKey && key === 'ArrowLeft') return { kind: 'back' };
  if (control || press.altKey || place.inField || place.inModal) return undefined;
  if (key === '/') return { kind: 'search' };
  if (key === '?') return { kind: 'help' };
  if (key === 'e') return { kind: 'edit' };
  return key === 'Escape' && !place.inOverlay ? { kind: 'back' } : undefined;
}

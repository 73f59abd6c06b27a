// Esc closes a form or a panel, unless a list of choices inside it is open and takes the key for itself.
import type { KeyboardEvent } from 'react';

export const closesOnEscape = (close: () => void) => ({
  onKeyDown: (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  },
});

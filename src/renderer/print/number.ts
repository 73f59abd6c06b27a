// The number of the document on screen: its own, or the one it was given since, which the window around the preview puts
// behind the address. Nothing is laid out anew for it.
import { useSyncExternalStore } from 'react';
import { numberBehind } from '../../shared/print';

const given = (): string => numberBehind(location.hash);

function watch(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

export const useDocumentNumber = (own: string): string => useSyncExternalStore(watch, given) || own;

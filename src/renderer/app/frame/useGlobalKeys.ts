// Carries out the keys and menu entries that work everywhere.
import { useEffect } from 'react';
import { onEvent } from '../lib/desk';
import { type GlobalAction, globalAction } from '../lib/globalKeys';
import { undoLast } from '../lib/runCommand';
import { railPages } from '../routes';
import { back, go } from '../state/navigation';
import { useOverlays } from '../state/overlays';
import { pageAction } from '../state/pageActions';

const FIELD = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]';
/** A card that is carried is put back by Esc, like a list that is closed by it. */
const OVERLAY = '[role=dialog], [role=menu], [role=listbox], [data-carrying]';
const MODAL = '[aria-modal=true]';

/** Closed lists of choices stay in the page, unseen. */
const seen = (selector: string): boolean =>
  [...document.querySelectorAll(selector)].some((element) => element.checkVisibility());

/** @returns true where it was done */
function perform(action: GlobalAction): boolean {
  const open = useOverlays.getState().open;
  switch (action.kind) {
    case 'palette':
      open('palette', true);
      return true;
    case 'help':
      open('keys', true);
      return true;
    case 'undo':
      void undoLast();
      return true;
    case 'create':
      go('patents', { create: true });
      return true;
    case 'print':
      (pageAction('print') ?? (() => go('reports')))();
      return true;
    case 'search':
      (pageAction('search') ?? (() => open('palette', true)))();
      return true;
    case 'edit': {
      const edit = pageAction('edit');
      edit?.();
      return edit !== undefined;
    }
    case 'page': {
      const page = railPages[action.index];
      if (page) (go as (id: string) => void)(page.id);
      return page !== undefined;
    }
    case 'back':
      return back();
  }
}

const MENU: Readonly<Record<string, GlobalAction | (() => void)>> = {
  palette: { kind: 'palette' },
  keys: { kind: 'help' },
  help: { kind: 'help' },
  undo: { kind: 'undo' },
  print: { kind: 'print' },
  new: { kind: 'create' },
  search: { kind: 'search' },
  back: { kind: 'back' },
  import: () => go('import'),
  settings: () => go('settings'),
  about: () => go('settings', { section: 'about' }),
  activity: () => go('activity'),
  deadlines: () => go('deadlines'),
};

export function useGlobalKeys(): void {
  useEffect(() => {
    // Asked before anything closes by this very key: an Esc that closed a menu is not also a way back.
    let inOverlay = false;
    const beforeKey = (): void => {
      inOverlay = seen(OVERLAY);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : null;
      const action = globalAction(event, {
        inField: target?.matches(FIELD) ?? false,
        inOverlay,
        inModal: seen(MODAL),
      });
      if (action && perform(action)) event.preventDefault();
    };
    window.addEventListener('keydown', beforeKey, true);
    // On the document, not the window: a hint that closes by Esc stops the key there, and it still means something here.
    document.addEventListener('keydown', onKey);
    const off = onEvent('menu', ({ action }) => {
      const entry = MENU[action];
      if (typeof entry === 'function') entry();
      else if (entry) perform(entry);
    });
    return () => {
      window.removeEventListener('keydown', beforeKey, true);
      document.removeEventListener('keydown', onKey);
      off();
    };
  }, []);
}

// What the open page and its panes do for the keys of the frame: Ctrl+P, "/", E. Each says so while it is mounted.
import { useEffect } from 'react';

export interface PageActions {
  readonly print?: () => void;
  /** Puts the caret into the page's search box. */
  readonly search?: () => void;
  readonly edit?: () => void;
}

const mounted: PageActions[] = [];

/** The newest part that knows the action has it; undefined where none does. */
export const pageAction = (name: keyof PageActions): (() => void) | undefined =>
  mounted.findLast((actions) => actions[name] !== undefined)?.[name];

/** @param actions a memoised object */
export function usePageActions(actions: PageActions): void {
  useEffect(() => {
    mounted.push(actions);
    return () => {
      mounted.splice(mounted.indexOf(actions), 1);
    };
  }, [actions]);
}

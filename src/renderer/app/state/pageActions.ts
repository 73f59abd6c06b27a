// What the open page does for the keys of the frame: Ctrl+P, "/", E. A page says so while it is mounted.
import { useEffect } from 'react';

export interface PageActions {
  readonly print?: () => void;
  /** Puts the caret into the page's search box. */
  readonly search?: () => void;
  readonly edit?: () => void;
}

let present: PageActions = {};

export const pageActions = (): PageActions => present;

/** Pass a memoised object, or one per render: the newest counts. */
export function usePageActions(actions: PageActions): void {
  useEffect(() => {
    present = actions;
    return () => {
      if (present === actions) present = {};
    };
  }, [actions]);
}

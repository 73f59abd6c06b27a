// The code of a page: fetched once, and known from then on.
import type { ComponentType } from 'react';

export interface PageCode {
  /** The page, where its code is already there. */
  known(): ComponentType | null;
  /** Fetches the code. A fetch that failed is tried again by the next call. */
  load(): Promise<ComponentType>;
}

export function pageCode(fetchCode: () => Promise<{ default: ComponentType }>): PageCode {
  let page: ComponentType | null = null;
  return {
    known: () => page,
    load: async () => {
      page ??= (await fetchCode()).default;
      return page;
    },
  };
}

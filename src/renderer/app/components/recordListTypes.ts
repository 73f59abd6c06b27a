// What differs between lists of records: question, columns, chips, words.
import type { Result } from '../../../shared/result';
import type { Translate } from '../lib/i18n';
import type { Page } from '../lib/usePagedRows';
import type { GridColumn } from './gridTypes';

export interface Listed {
  readonly id: string;
}

/** A page of rows, with counts for the chips where the query gives them. */
interface Counted<R> extends Page<R> {
  readonly counts?: Readonly<Record<string, number>>;
}

interface ListWords {
  /** Name of the table, for readers of screens. */
  readonly label: string;
  readonly search: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly emptyMore?: string;
  /** The button of the empty list. */
  readonly create: string;
}

export interface ListKind<R extends Listed> {
  /** Test ids begin with it: ID-grid, ID-search, ID-count, ID-empty. */
  readonly id: string;
  /** Entities whose changes ask the list again. */
  readonly entities: readonly string[];
  readonly fetch: (
    text: string,
    chips: readonly string[],
    offset: number,
    limit: number,
  ) => Promise<Result<Counted<R>>>;
  readonly columns: (t: Translate) => GridColumn<R>[];
  readonly name: (row: R) => string;
  /** Values to filter by, with their words. */
  readonly chips?: (t: Translate) => readonly { readonly value: string; readonly label: string }[];
  readonly words: (t: Translate) => ListWords;
}

// What the page of deadlines remembers while the person is elsewhere: tab, filters, unit, closed groups, selection.
import { create } from 'zustand';
import type { DeadlineKind } from '../../../domain/patents/deadlines/clocks';
import type { PatentFilter } from '../../../shared/store/queries';
import type { DeadlineGroup } from '../../../shared/store/queries/deadlines';
import { noSelection, type Selection } from '../lib/selection';
import type { PageParams } from './navigation';

export type DeadlineTab = NonNullable<NonNullable<PageParams['deadlines']>['tab']>;

/** Both days included; `label` says what it is. */
interface Narrow {
  readonly from: string;
  readonly until: string;
  readonly label: string;
  readonly filter?: PatentFilter;
}

interface Filters {
  readonly text: string;
  /** '' = all. */
  readonly kind: DeadlineKind | '';
  readonly departmentId: string;
  /** Days from today the list reaches. */
  readonly horizon: number;
  /** A figure of the calendar or the budget whose deadlines are looked at. */
  readonly narrow: Narrow | null;
  readonly presumed: boolean;
}

interface DeadlineView extends Filters {
  readonly tab: DeadlineTab;
  readonly unit: 'yuan' | 'wan';
  readonly closed: readonly DeadlineGroup[];
  readonly selection: Selection;
  show(part: Partial<Omit<DeadlineView, 'show' | 'clear'>>): void;
  clear(): void;
}

const everything: Filters = {
  text: '',
  kind: '',
  departmentId: '',
  horizon: 365,
  narrow: null,
  presumed: false,
};

export const useDeadlines = create<DeadlineView>((set) => ({
  ...everything,
  tab: 'tasks',
  unit: 'yuan',
  closed: [],
  selection: noSelection,
  show: (part) => set(part),
  clear: () => set(everything),
}));

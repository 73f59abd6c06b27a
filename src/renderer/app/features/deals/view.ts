// What the page of negotiations remembers while the person is elsewhere: board or list, filter, the open room and its tab.
import { create } from 'zustand';
import type { DealStage } from '../../../../domain/negotiation/records';
import type { QueryInput } from '../../../../shared/store/queries';

export type DealFilter = NonNullable<QueryInput<'deals.board'>['filter']>;
export type DealSort = NonNullable<QueryInput<'deals.list'>['sort']>;

export const roomTabs = ['overview', 'offers', 'work', 'decision', 'papers', 'private', 'history'] as const;
export type RoomTab = (typeof roomTabs)[number];

/** A card that was dropped where a reason is asked for. */
export interface PendingMove {
  readonly id: string;
  readonly rev: number;
  readonly title: string;
  readonly from: DealStage;
  readonly to: DealStage;
}

interface DealsView {
  readonly as: 'board' | 'list';
  readonly filter: DealFilter;
  readonly sort: DealSort;
  readonly unit: 'yuan' | 'wan';
  readonly openId: string | null;
  readonly tab: RoomTab;
  readonly creating: boolean;
  readonly pending: PendingMove | null;
  put(patch: Partial<Omit<DealsView, 'put'>>): void;
}

export const noFilter: DealFilter = { text: '', modes: [], overdue: false };

export const useDealsView = create<DealsView>((set) => ({
  as: 'board',
  filter: noFilter,
  sort: 'due',
  unit: 'wan',
  openId: null,
  tab: 'overview',
  creating: false,
  pending: null,
  put: (patch) => set(patch),
}));

export const isFiltered = ({ text, modes, overdue, owner, departmentId, patentId }: DealFilter): boolean =>
  text !== '' || (modes ?? []).length > 0 || overdue === true || Boolean(owner ?? departmentId ?? patentId);

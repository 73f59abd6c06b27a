// Where the person is: the page, what it was opened with, and the way back.
import { create } from 'zustand';
import type { ReportKind } from '../../../domain/reporting/kinds';
import type { OwnDesign } from '../../../domain/reporting/own/design';
import type { RouteInput } from '../../../shared/routes';
import type { PatentFilter } from '../../../shared/store/queries';

/** The registers beside the patents that share one page. */
export type RegisterTab = 'disclosure' | 'result' | 'family';

/** Agreements and their money. */
export type ReceiptTab = 'agreements' | 'incomes' | 'outlays' | 'runs' | 'statement' | 'reconcile' | 'yearly';

/** The register of agreements, what is owed, shares held, the record of parties. */
export type AgreementTab = 'register' | 'duties' | 'holdings' | 'credit';

/** What a page may be opened with. Features meet only here: they navigate, they never import each other. */
export interface PageParams {
  home: undefined;
  patents: { text?: string; filter?: PatentFilter; selectId?: string; create?: boolean } | undefined;
  patent: { id: string };
  overview: undefined;
  persons: { id?: string } | undefined;
  departments: { id?: string } | undefined;
  projects: { id?: string } | undefined;
  registers: { tab?: RegisterTab; id?: string; create?: boolean } | undefined;
  deadlines: { tab?: 'tasks' | 'duties' | 'calendar' | 'budget' | 'funding' } | undefined;
  quality: { check?: string; tab?: 'checks' | 'duplicates' | 'variants' } | undefined;
  income: undefined;
  agencies: { tab?: 'table' | 'tenders'; key?: string; tenderId?: string } | undefined;
  receipts: { tab?: ReceiptTab; id?: string; agreementId?: string } | undefined;
  deals:
    | { id?: string; tab?: 'overview' | 'offers' | 'papers'; patentId?: string; create?: boolean }
    | undefined;
  agreements:
    | { tab?: AgreementTab; id?: string; panel?: 'overview' | 'changes'; dealId?: string }
    | undefined;
  filings: { id?: string; dealId?: string; agreementId?: string; kind?: string } | undefined;
  matters: { id?: string } | undefined;
  drafting:
    | { dealId?: string; agreementId?: string; tab?: 'draft' | 'clauses' | 'templates' | 'review' }
    | undefined;
  import: { file?: string } | undefined;
  /** Nothing: the catalogue. A paper is printed as the page that made it shows it. */
  reports:
    | {
        kind?: ReportKind;
        place?: 'archive' | 'batch' | 'queue' | 'designer';
        /** A report of the office's own: to be shown, or by its id to be changed. */
        own?: OwnDesign;
        designId?: string;
        request?: RouteInput<'report.prepare'>;
        paper?: RouteInput<'report.paper'>;
      }
    | undefined;
  submission: { ids?: string[]; text?: string; filter?: PatentFilter; batchId?: string } | undefined;
  activity: { seq?: number } | undefined;
  settings: { section?: string } | undefined;
}
export type PageId = keyof PageParams;

type Place = { [P in PageId]: { readonly page: P; readonly params: PageParams[P] } }[PageId];

type GoArguments<P extends PageId> = undefined extends PageParams[P]
  ? [params?: PageParams[P]]
  : [params: PageParams[P]];

interface NavigationState {
  readonly place: Place;
  readonly trail: readonly Place[];
  go<P extends PageId>(page: P, ...rest: GoArguments<P>): void;
  /** False where there is nothing to go back to. */
  back(): boolean;
}

const DEPTH = 50;
const START: Place = { page: 'home', params: undefined };

export const useNavigation = create<NavigationState>((set, get) => ({
  place: START,
  trail: [],
  go(page, ...rest) {
    const { place, trail } = get();
    set({ place: { page, params: rest[0] } as Place, trail: [...trail, place].slice(-DEPTH) });
  },
  back() {
    const trail = get().trail;
    const last = trail.at(-1);
    if (!last) return false;
    set({ place: last, trail: trail.slice(0, -1) });
    return true;
  },
}));

/** For event handlers and code outside components. */
export const go = <P extends PageId>(page: P, ...rest: GoArguments<P>): void =>
  useNavigation.getState().go(page, ...rest);
export const back = (): boolean => useNavigation.getState().back();

/** Parameters of the page that is open, or undefined where another one is. */
export const usePageParams = <P extends PageId>(page: P): PageParams[P] | undefined =>
  useNavigation((state) => (state.place.page === page ? (state.place.params as PageParams[P]) : undefined));

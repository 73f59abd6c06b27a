// From the options on screen to the request for a document. What the list handed over is printed as it was shown.
import { reportKinds, type StatKind } from '../../../../domain/reporting/statistics/report';
import type { ReportRequest, RouteInput } from '../../../../shared/routes';
import type { StatisticRequest } from '../../../../shared/store/queries/statistics';

export type Request = RouteInput<'report.prepare'>;
export type Scope = 'selection' | 'filter' | 'all';

export type Paper = RouteInput<'report.paper'>;
/** What the catalogue offers; `paper` is what another page handed over. */
export type Kind = ReportRequest['kind'] | StatKind | 'paper';

export const isStatistic = (kind: Kind): kind is StatKind => reportKinds.some((one) => one === kind);

export interface ReportForm {
  readonly kind: Kind;
  readonly title: string;
  readonly scope: Scope;
  readonly groupBy: ReportRequest['groupBy'];
  readonly watermark: ReportRequest['watermark'];
  readonly lang: ReportRequest['lang'];
  /** Period of a statistic, both ends included, ISO. */
  readonly from: string;
  readonly until: string;
}

/** True where the list was narrowed by words or filters; an empty filter prints the same as everything. */
export const isNarrowed = (handed: Request | undefined): boolean =>
  handed !== undefined &&
  ((handed.text ?? '') !== '' || Object.values(handed.filter ?? {}).some((value) => value !== undefined));

/** Scopes that make sense for what was handed over, the narrowest first. */
export function scopes(handed: Request | undefined): Scope[] {
  const list: Scope[] = [];
  if (handed?.ids && handed.ids.length > 0) list.push('selection');
  if (isNarrowed(handed)) list.push('filter');
  return [...list, 'all'];
}

/** @param today ISO: statistics begin with the current year */
export const firstForm = (
  handed: Request | undefined,
  lang: 'zh' | 'en',
  today: string,
  paper?: Paper,
): ReportForm => ({
  from: `${today.slice(0, 4)}-01-01`,
  until: `${today.slice(0, 4)}-12-31`,
  kind: paper ? 'paper' : (handed?.kind ?? 'portfolio'),
  title: paper?.title ?? handed?.title ?? '',
  scope: scopes(handed)[0] ?? 'all',
  groupBy: handed?.groupBy ?? 'none',
  watermark: handed?.watermark ?? 'none',
  lang: handed?.lang ?? lang,
});

export function buildRequest(form: ReportForm, handed: Request | undefined): Request {
  const title = form.title.trim();
  const request: Request = {
    kind: form.kind === 'inventory' ? 'inventory' : 'portfolio',
    groupBy: form.groupBy,
    watermark: form.watermark,
    lang: form.lang,
    ...(title === '' ? {} : { title }),
    ...(handed?.sort ? { sort: handed.sort } : {}),
  };
  switch (form.scope) {
    case 'all':
      return request;
    case 'filter':
      return { ...request, text: handed?.text ?? '', filter: handed?.filter ?? {} };
    case 'selection':
      return { ...request, ids: handed?.ids ?? [] };
  }
}

/** The paper another page handed over, with the options on screen. */
export function buildPaper(form: ReportForm, paper: Paper): Paper {
  const { watermark, lang } = form;
  return { ...paper, title: form.title.trim() || paper.title, watermark, lang: paper.lang ?? lang };
}

/** A statistic of the period on screen. */
export function buildStatistic(form: ReportForm, kind: StatKind, today: string): StatisticRequest {
  const title = form.title.trim();
  return { kind, from: form.from, until: form.until, asOf: today, ...(title === '' ? {} : { title }) };
}

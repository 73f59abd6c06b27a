// From the options on screen to the request for a document. What the list handed over is printed as it was shown.
import {
  type RecordKind,
  type ReportKind,
  recordKinds,
  reportList,
} from '../../../../../domain/reporting/kinds';
import type { OwnDesign } from '../../../../../domain/reporting/own/design';
import { isChosen } from '../../../../../domain/reporting/recordVariants';
import { departmentReach } from '../../../../../domain/reporting/statistics/department';
import { reportKinds, type StatKind } from '../../../../../domain/reporting/statistics/report';
import type { ReportRequest, RouteInput } from '../../../../../shared/routes';
import type { StatisticRequest } from '../../../../../shared/store/queries/statistics';
import { ownRequest } from '../designer/ownRequest';

export type Request = RouteInput<'report.prepare'>;
export type Scope = 'selection' | 'filter' | 'all';

export type Paper = RouteInput<'report.paper'>;
/** What the catalogue offers; `own` the office designed itself; `paper` is what another page handed over. */
export type Kind = ReportKind | 'own' | 'paper';

export const isStatistic = (kind: Kind): kind is StatKind => reportKinds.some((one) => one === kind);
export const isRecordKind = (kind: Kind): kind is RecordKind => recordKinds.some((one) => one === kind);

/** What the kind asks for; a paper made elsewhere asks for nothing. */
export const needsOf = (kind: Kind) => reportList.find((one) => one.kind === kind)?.needs ?? [];

/** The statistic can be asked for one department. */
export const isByDepartment = (kind: Kind): boolean => isStatistic(kind) && departmentReach[kind] !== 'none';

/** The entity of the record the kind is about. */
const recordOf = (kind: Kind) =>
  needsOf(kind).flatMap((need) => (typeof need === 'object' ? [need.entity] : []))[0];

/** The record a paper is made of, and which of its papers. */
export interface RecordChoice {
  readonly id: string | null;
  readonly variant?: string;
  readonly year?: string;
}

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
  readonly record: RecordChoice;
  /** null = the whole institution, '' = what belongs to no department. */
  readonly departmentId: string | null;
}

/** What is to be printed. */
export type Source =
  | { readonly request: Request }
  | { readonly paper: Paper }
  | { readonly record: RouteInput<'report.record'> }
  | { readonly statistic: StatisticRequest; readonly watermark: ReportForm['watermark'] };

/** What the page was opened with. */
export interface Handed {
  readonly request?: Request;
  readonly paper?: Paper;
  readonly own?: OwnDesign;
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

/** A kind that looks ahead begins today and ends a year later; every other one covers the current year. */
const firstPeriod = (kind: Kind, today: string): Pick<ReportForm, 'from' | 'until'> => {
  const year = today.slice(0, 4);
  return needsOf(kind).includes('ahead')
    ? { from: today, until: `${Number(year) + 1}-12-31` }
    : { from: `${year}-01-01`, until: `${year}-12-31` };
};

/** @param today ISO: statistics begin with the current year */
export function firstForm(
  kind: Kind,
  { request, paper, own }: Handed,
  { lang, today }: { lang: 'zh' | 'en'; today: string },
): ReportForm {
  return {
    ...firstPeriod(kind, today),
    kind,
    title: paper?.title ?? request?.title ?? '',
    scope: scopes(request)[0] ?? 'all',
    groupBy: request?.groupBy ?? 'none',
    watermark: request?.watermark ?? own?.watermark ?? 'none',
    lang: request?.lang ?? lang,
    record: { id: null },
    departmentId: null,
  };
}

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
  const { from, until, departmentId, record } = form;
  return {
    kind,
    from,
    until,
    asOf: today,
    ...(title === '' ? {} : { title }),
    ...(departmentId === null || !isByDepartment(kind) ? {} : { departmentId }),
    ...(record.id === null || recordOf(kind) === undefined ? {} : { subject: record.id }),
  };
}

/** A paper of the record on screen; null while none is chosen that has to be. */
function buildRecord(form: ReportForm, kind: RecordKind): Source | null {
  const { id, variant, year } = form.record;
  if (!isChosen(kind, form.record)) return null;
  const title = form.title.trim();
  return {
    record: {
      kind,
      id,
      lang: form.lang,
      watermark: form.watermark,
      ...(variant === undefined ? {} : { variant }),
      ...(kind === 'yearly' ? { year: year ?? form.until.slice(0, 4) } : {}),
      ...(title === '' ? {} : { title }),
    },
  };
}

/** Null where something the kind needs is not chosen yet. */
export function sourceOf(form: ReportForm, { request, paper, own }: Handed, today: string): Source | null {
  const { kind, watermark, from, until, title } = form;
  if (kind === 'paper') return paper === undefined ? null : { paper: buildPaper(form, paper) };
  if (kind === 'own')
    return own === undefined
      ? null
      : { statistic: ownRequest(own, { from, until, today, title }), watermark };
  if (isRecordKind(kind)) return buildRecord(form, kind);
  if (isStatistic(kind))
    return form.record.id === null && recordOf(kind) !== undefined
      ? null
      : { statistic: buildStatistic(form, kind, today), watermark };
  return { request: buildRequest(form, request) };
}

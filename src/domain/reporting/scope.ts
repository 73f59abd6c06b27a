// Says in words which patents the report covers and in which order, so that the paper explains itself.
import type { LegalBucket, PatentType } from '../patents/records';
import type { GroupBy, ReportLanguage } from './document';
import { groupsInWords } from './scopeGroups';
import { reportWords, thousands } from './words';

/** The request as the list showed it; same shape as the route's, without its transport. */
export interface PortfolioRequest {
  text: string;
  filter: {
    types?: PatentType[];
    buckets?: LegalBucket[];
    departmentIds?: string[];
    filedFrom?: string;
    filedTo?: string;
    ipc?: string[];
    submission?: ('none' | 'waiting' | 'accepted' | 'rejected')[];
    personId?: string;
    projectId?: string;
    onlySample?: boolean;
    grantedFrom?: string;
    grantedTo?: string;
    where?: Partial<Record<string, string[]>>;
    ids?: string[];
  };
  sort: { key: string; descending: boolean };
  ids?: string[];
  groupBy: GroupBy;
}

/** Names behind the ids a filter holds. */
export interface ScopeNames {
  departments: Record<string, string>;
  person?: string;
  project?: string;
}

const SORTS: Record<string, [string, string]> = {
  applicationNumber: ['申请号', 'application number'],
  title: ['专利名称', 'title'],
  type: ['类型', 'type'],
  filingDate: ['申请日', 'filing date'],
  grantDate: ['授权日', 'grant date'],
  legalBucket: ['法律状态', 'legal state'],
  department: ['院系', 'department'],
  changed: ['最近修改', 'last change'],
  applicants: ['申请（专利权）人', 'applicant'],
  inventors: ['发明人', 'inventor'],
  agency: ['代理机构', 'agency'],
  internalNumber: ['内部编号', 'internal number'],
  ipcMain: ['主分类号', 'main IPC'],
  tier: ['分层', 'tier'],
  implementation: ['实施状态', 'use'],
};

const SUBMISSION = {
  none: ['未上报', 'not submitted'],
  waiting: ['待回执', 'waiting for a receipt'],
  accepted: ['已受理', 'accepted'],
  rejected: ['被退回', 'rejected'],
} as const;

/** One statement a condition; without any condition, that the whole ledger is listed. */
export function scopeInWords(request: PortfolioRequest, names: ScopeNames, lang: ReportLanguage): string[] {
  const words = reportWords[lang];
  const zh = lang === 'zh';
  const list = (parts: readonly string[]): string => parts.join(zh ? '、' : ', ');
  const labelled = (chinese: string, english: string, value: string): string =>
    zh ? `${chinese}：${value}` : `${english}: ${value}`;
  const { filter } = request;
  const said: string[] = [];
  if (request.ids) {
    const n = thousands(request.ids.length);
    said.push(zh ? `仅列所选的 ${n} 件` : `only the ${n} patents selected`);
  }
  if (request.text.trim() !== '') said.push(labelled('检索词', 'search', `“${request.text.trim()}”`));
  if (filter.types) said.push(labelled('类型', 'type', list(filter.types.map((type) => words.types[type]))));
  if (filter.buckets) {
    said.push(
      labelled('法律状态', 'legal state', list(filter.buckets.map((bucket) => words.buckets[bucket]))),
    );
  }
  if (filter.departmentIds) {
    const known = filter.departmentIds.map((id) =>
      id === '' ? words.noDepartment : (names.departments[id] ?? id),
    );
    const shown =
      known.length > 6
        ? [...known.slice(0, 5), zh ? `等 ${known.length} 个` : `${known.length} in all`]
        : known;
    said.push(labelled('院系', 'department', list(shown)));
  }
  if (filter.filedFrom || filter.filedTo)
    said.push(dates(zh ? '申请日' : 'filed', filter.filedFrom, filter.filedTo, zh));
  if (filter.grantedFrom || filter.grantedTo)
    said.push(dates(zh ? '授权日' : 'granted', filter.grantedFrom, filter.grantedTo, zh));
  said.push(...groupsInWords(filter.where ?? {}, names.departments, lang));
  if (filter.ids) {
    const n = thousands(filter.ids.length);
    said.push(zh ? `检查结果中的 ${n} 件` : `${n} found by a check`);
  }
  if (filter.ipc) said.push(labelled('分类号', 'IPC', list(filter.ipc)));
  if (filter.submission) {
    said.push(
      labelled('上报状态', 'submission', list(filter.submission.map((mark) => SUBMISSION[mark][zh ? 0 : 1]))),
    );
  }
  if (filter.personId) said.push(labelled('发明人', 'inventor', names.person ?? filter.personId));
  if (filter.projectId) said.push(labelled('资助项目', 'funded project', names.project ?? filter.projectId));
  if (filter.onlySample) said.push(zh ? '仅示例数据' : 'sample data only');
  if (said.length === 0) said.push(zh ? '台账全部专利' : 'all patents of the ledger');
  said.push(order(request, zh));
  return said;
}

function dates(what: string, from: string | undefined, to: string | undefined, zh: boolean): string {
  if (from && to) return zh ? `${what} ${from} 至 ${to}` : `${what} ${from} to ${to}`;
  if (from) return zh ? `${what} ${from} 及以后` : `${what} on or after ${from}`;
  return zh ? `${what} ${to} 及以前` : `${what} on or before ${to}`;
}

function order(request: PortfolioRequest, zh: boolean): string {
  const key = SORTS[request.sort.key]?.[zh ? 0 : 1] ?? request.sort.key;
  const grouped = request.groupBy !== 'none';
  if (!zh) {
    const by = `ordered by ${key}, ${request.sort.descending ? 'descending' : 'ascending'}`;
    return grouped ? `grouped by ${reportWords.en.groupings[request.groupBy]}, ${by}` : by;
  }
  const by = `按${key}${request.sort.descending ? '降序' : '升序'}排列`;
  return grouped ? `按${reportWords.zh.groupings[request.groupBy]}分组，组内${by}` : by;
}

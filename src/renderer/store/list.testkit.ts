// Records for tests of the list, and the list as one would write it without columns.
import {
  industryOf,
  strategicIndustryOf,
  wipoFieldOf,
  wipoSectorOf,
} from '../../domain/patents/classification';
import type { Patent } from '../../domain/patents/records';
import type { GroupKey, PatentFilter, PatentSortKey, SubmissionMark } from '../../shared/store/queries';

export const today = '2024-05-20';

const pick = <T>(n: number, all: readonly T[]): T => all[n % all.length] as T;

/** A patent whose fields follow from its number and a variant, so that a run can be repeated. */
export function patentOf(n: number, variant: number, rev: number, seq: number): Patent {
  const v = variant + n;
  const optional: Record<string, unknown> = {
    filingDate: pick(v, [undefined, '2019-05-20', '2019-05-21', '2022-01-31', '2024-05-20', '2024-12-01']),
    grantDate: pick(v >> 1, [undefined, '2021-03-04', '2022-02-02', '2023-07-01']),
    departmentId: pick(v >> 2, [undefined, 'd1', 'd2', 'd3']),
    ipcMain: pick(v, [undefined, 'H01M 10/42', 'H01M 2/40', 'G06F 17/00', 'C07D 1/00']),
    legalStatus: pick(v >> 1, [undefined, '授权', '未缴年费专利权终止']),
    agency: pick(v >> 3, [undefined, '示例代理', '另一事务所']),
    tier: pick(v >> 2, [undefined, 'A', 'B']),
    implementationStatus: pick(v >> 1, [undefined, 'none', 'licensed']),
    familyId: pick(v >> 4, [undefined, 'f1', 'f2']),
    feeReduction: pick(v >> 3, [undefined, 'none', 'p85']),
    strategicIndustry: pick(v >> 2, [undefined, undefined, '9.9']),
    industry: pick(v >> 3, [undefined, 'C38', undefined]),
    internalNumber: pick(v, [undefined, 'S-2', 'S-10', 'S-1']),
  };
  const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return {
    id: `p${n}`,
    rev,
    seq,
    applicationNumber: `20231${String(n).padStart(7, '0')}.0`,
    type: pick(v, ['invention', 'utilityModel', 'design']),
    title: pick(v >> 1, ['一种电池', '电机控制', 'Motor 10', 'Motor 9']),
    publications: [],
    applicants: pick(v, [['示例大学'], ['示例大学', '某公司'], []]),
    inventors: pick(v, [
      [{ name: '张三', personId: 'w1' }],
      [{ name: '李四' }, { name: '王五', personId: 'w2' }],
      [],
    ]),
    ipc: optional.ipcMain === undefined ? [] : [String(optional.ipcMain)],
    legalBucket: pick(v >> 2, ['unknown', 'pending', 'inForce', 'lapsed']),
    projectIds: pick(v, [[], ['j1'], ['j1', 'j2']]),
    ...given,
  } as unknown as Patent;
}

type World = { marks: ReadonlyMap<string, { mark: SubmissionMark; rev: number }> };

function markOf(patent: Patent, { marks }: World): SubmissionMark {
  const known = marks.get(patent.id);
  if (known === undefined || (known.mark === 'accepted' && known.rev !== patent.rev)) return 'none';
  return known.mark;
}

function ageOf(filed: string | undefined): string {
  if (filed === undefined || filed > today) return '';
  const years = Number(today.slice(0, 4)) - Number(filed.slice(0, 4));
  return String(filed.slice(5) > today.slice(5) ? years - 1 : years);
}

export function groupKey(group: GroupKey, patent: Patent, world: World): string {
  const symbol = patent.ipcMain ?? '';
  const field = wipoFieldOf(symbol);
  switch (group) {
    case 'type':
      return patent.type;
    case 'legalBucket':
      return patent.legalBucket;
    case 'legalStatus':
      return patent.legalStatus ?? '';
    case 'department':
      return patent.departmentId ?? '';
    case 'agency':
      return patent.agency ?? '';
    case 'filingYear':
      return patent.filingDate?.slice(0, 4) ?? '';
    case 'grantYear':
      return patent.grantDate?.slice(0, 4) ?? '';
    case 'ipcClass':
      return patent.ipcMain?.slice(0, 3) ?? '';
    case 'tier':
      return patent.tier ?? '';
    case 'implementation':
      return patent.implementationStatus ?? '';
    case 'funded':
      return patent.projectIds.length > 0 ? 'yes' : 'no';
    case 'submission':
      return markOf(patent, world);
    case 'family':
      return patent.familyId ?? '';
    case 'feeReduction':
      return patent.feeReduction ?? '';
    case 'age':
      return ageOf(patent.filingDate);
    case 'wipoField':
      return field === undefined ? '' : String(field);
    case 'wipoSector':
      return field === undefined ? '' : String(wipoSectorOf(field));
    case 'strategicIndustry':
      return patent.strategicIndustry ?? strategicIndustryOf(symbol) ?? '';
    case 'industry':
      return patent.industry ?? industryOf(symbol) ?? '';
  }
}

const within = (day: string | undefined, from: string | undefined, to: string | undefined): boolean =>
  (from === undefined && to === undefined) ||
  (day !== undefined && day >= (from ?? '') && day <= (to ?? '9999'));

const saysAll = (patent: Patent, text: string): boolean => {
  const all = [
    patent.title,
    patent.applicationNumber,
    ...patent.applicants,
    ...patent.inventors.map(({ name }) => name),
    ...patent.ipc,
    patent.internalNumber ?? '',
  ];
  const joined = all.join('\n').toLowerCase();
  return text
    .split(' ')
    .filter(Boolean)
    .every((term) => joined.includes(term));
};

export function naiveList(
  patents: readonly Patent[],
  question: World & { names: ReadonlyMap<string, string>; filter: PatentFilter; text: string },
): Patent[] {
  const { filter, text } = question;
  return patents.filter(
    (patent) =>
      Object.entries(filter.where ?? {}).every(([group, keys]) =>
        keys.includes(groupKey(group as GroupKey, patent, question)),
      ) &&
      within(patent.filingDate, filter.filedFrom, filter.filedTo) &&
      within(patent.grantDate, filter.grantedFrom, filter.grantedTo) &&
      (filter.ids?.includes(patent.id) ?? true) &&
      (filter.types?.includes(patent.type) ?? true) &&
      (filter.personId === undefined ||
        patent.inventors.some(({ personId }) => personId === filter.personId)) &&
      (filter.ipc?.some((prefix) => patent.ipcMain?.startsWith(prefix)) ?? true) &&
      saysAll(patent, text),
  );
}

/** What a patent is sorted by. */
export function naiveKey(
  key: PatentSortKey,
  patent: Patent | undefined,
  names: ReadonlyMap<string, string>,
): string | number {
  if (patent === undefined) return '';
  switch (key) {
    case 'department':
      return names.get(patent.departmentId ?? '') ?? '';
    case 'changed':
      return patent.seq;
    case 'applicants':
      return patent.applicants.join('；');
    case 'inventors':
      return patent.inventors.map(({ name }) => name).join('；');
    case 'type':
      return ['invention', 'utilityModel', 'design'].indexOf(patent.type);
    case 'legalBucket':
      return ['unknown', 'pending', 'inForce', 'lapsed'].indexOf(patent.legalBucket);
    case 'implementation':
      return ['', 'none', 'licensed'].indexOf(patent.implementationStatus ?? '');
    default:
      return String(patent[key] ?? '');
  }
}

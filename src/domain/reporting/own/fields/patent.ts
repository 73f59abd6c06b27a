// What a report may say of a patent. The first fields are also columns of the store; see ownPatents.ts there.
import { sum } from '../../../money';
import {
  industryName,
  industryOf,
  strategicIndustryName,
  strategicIndustryOf,
  wipoFieldName,
  wipoFieldOf,
} from '../../../patents/classification';
import type { Patent } from '../../../patents/records';
import { BUCKET_WORDS, IMPLEMENTATION_WORDS, TRANSFER_WORDS, TYPE_WORDS } from '../../../patents/valueWords';
import { makers } from '../value';
import { declarationWords, feeWords, markWords, yes, yesNo } from './words';

const { text, choice, list, date, money, count } = makers<Patent>();

/** Name of the WIPO field of a main class; '' where the class is unknown. */
export const fieldName = (field: number | undefined): string =>
  field === undefined ? '' : wipoFieldName(field, 'zh');
export const strategicName = (code: string | undefined): string =>
  code === undefined || code === '' ? '' : strategicIndustryName(code, 'zh') || code;
export const industryWord = (code: string | undefined): string =>
  code === undefined || code === '' ? '' : industryName(code, 'zh') || code;

const printed = (patent: Patent, kind: 'published' | 'granted') =>
  patent.publications.find((one) => one.kind === kind);

export const patentFields = [
  text('number', ['申请号', 'Application no.'], (one) => one.applicationNumber, { weight: 1.5 }),
  text('title', ['专利名称', 'Title'], (one) => one.title, { weight: 3, long: true }),
  choice('type', ['专利类型', 'Type'], TYPE_WORDS, (one) => one.type),
  choice('bucket', ['法律状态', 'Legal state'], BUCKET_WORDS, (one) => one.legalBucket),
  text('status', ['法律状态原文', 'Legal status as given'], (one) => one.legalStatus),
  date('filed', ['申请日', 'Filing date'], (one) => one.filingDate),
  date('granted', ['授权公告日', 'Grant date'], (one) => one.grantDate),
  text('department', ['院系', 'Department'], (one, { name }) => name('department', one.departmentId), {
    weight: 1.6,
  }),
  list('inventors', ['发明人', 'Inventors'], (one) => one.inventors.map(({ name }) => name)),
  list('applicants', ['申请（专利权）人', 'Applicants'], (one) => one.applicants),
  text('ipcMain', ['主分类号', 'Main IPC'], (one) => one.ipcMain, { weight: 1.1 }),
  text('ipcClass', ['IPC 大类', 'IPC class'], (one) => one.ipcMain?.slice(0, 3), { weight: 0.8 }),
  text('field', ['技术领域', 'Field of technology'], (one) => fieldName(wipoFieldOf(one.ipcMain ?? ''))),
  text('strategic', ['战略性新兴产业', 'Strategic industry'], (one) =>
    strategicName(one.strategicIndustry || strategicIndustryOf(one.ipcMain ?? '')),
  ),
  text('industry', ['国民经济行业', 'Industry'], (one) =>
    industryWord(one.industry || industryOf(one.ipcMain ?? '')),
  ),
  text('agency', ['代理机构', 'Agency'], (one) => one.agency, { weight: 1.6 }),
  text('agent', ['代理人', 'Agent'], (one) => one.agent),
  text('internalNumber', ['内部编号', 'Internal no.'], (one) => one.internalNumber),
  text('tier', ['分层', 'Tier'], (one) => one.tier, { weight: 0.7 }),
  text('family', ['同族', 'Family'], (one, { name }) => name('family', one.familyId)),
  choice(
    'implementation',
    ['实施状态', 'State of use'],
    IMPLEMENTATION_WORDS,
    (one) => one.implementationStatus,
  ),
  choice('fee', ['费减比例', 'Fee reduction'], feeWords, (one) => one.feeReduction),
  choice('funded', ['财政资助', 'Publicly funded'], yesNo, (one) => yes(one.projectIds.length > 0)),
  list('projects', ['资助项目', 'Funded projects'], (one, { name }) =>
    one.projectIds.map((id) => name('project', id)),
  ),
  choice('mark', ['上报', 'Submission'], markWords, (one, { mark }) => mark(one.id)),
  count('claims', ['权利要求数', 'Claims'], (one) => one.claimsCount, { adds: true }),
  list('modes', ['转化意愿', 'Ways offered'], (one) =>
    (one.transferModes ?? []).map((mode) => TRANSFER_WORDS[mode][0]),
  ),
  text('maturity', ['技术成熟度', 'Maturity'], (one) => one.maturity),
  text('selfRating', ['专利自评', 'Own rating'], (one) => one.selfRating),
  text('prospects', ['应用场景', 'Prospects'], (one) => one.prospects, { weight: 3, long: true }),
  text('abstract', ['摘要', 'Abstract'], (one) => one.abstract, { weight: 4, long: true }),
  text('contact', ['联系人', 'Contact'], (one) => one.contact),
  choice(
    'declaration',
    ['财政资助声明', 'Funding declaration'],
    declarationWords,
    (one) => one.fundingDeclaration?.status,
  ),
  list('holders', ['专利权人', 'Right holders'], (one) => (one.rightHolders ?? []).map(({ name }) => name)),
  text('publishedNumber', ['公布号', 'Publication no.'], (one) => printed(one, 'published')?.number),
  text('grantNumber', ['授权公告号', 'Grant no.'], (one) => printed(one, 'granted')?.number),
  money('costs', ['费用合计', 'Costs'], (one) => sum((one.costs ?? []).map(({ fen }) => fen)), {
    define: '逐笔登记在该专利下的费用之和，不含年费登记中的金额。单位：元。',
  }),
  money(
    'annuities',
    ['已缴年费', 'Annuities paid'],
    (one) => sum((one.annuities ?? []).map(({ paidFen }) => paidFen ?? 0)),
    { define: '年费登记中记有金额的各年之和；推定已缴而没有金额的不计。单位：元。' },
  ),
  text('note', ['备注', 'Note'], (one) => one.note, { weight: 2, long: true }),
] as const;

// The one header text of each field in files the desk writes, so that what goes out comes back in. Data only.
// What a cell holds is in exportCell.ts; how it is read again in interpretRow.ts.
import type { ImportField } from './importRow';

export interface ExportHeader {
  readonly zh: string;
  readonly en: string;
}

/**
 * Header texts of exported lists. Every one of them is recognised on import as its own field (exportHeaders.test.ts).
 * `publicationDate` and `grantNumber` repeat what `publicationNumber` says in full; they are for people.
 */
export const EXPORT_HEADERS: Readonly<Record<ImportField, ExportHeader>> = {
  applicationNumber: { zh: '申请号', en: 'Application number' },
  title: { zh: '专利名称', en: 'Title' },
  type: { zh: '专利类型', en: 'Patent type' },
  abstract: { zh: '摘要', en: 'Abstract' },
  filingDate: { zh: '申请日', en: 'Filing date' },
  grantDate: { zh: '授权公告日', en: 'Grant date' },
  publicationNumber: { zh: '公开（公告）号', en: 'Publication number' },
  publicationDate: { zh: '公开（公告）日', en: 'Publication date' },
  grantNumber: { zh: '授权公告号', en: 'Grant number' },
  applicants: { zh: '申请（专利权）人', en: 'Applicants' },
  inventors: { zh: '发明人', en: 'Inventors' },
  department: { zh: '院系', en: 'Department' },
  ipcMain: { zh: 'IPC主分类号', en: 'Main IPC' },
  ipc: { zh: 'IPC分类号', en: 'IPC classes' },
  locarno: { zh: '洛迦诺分类号', en: 'Locarno class' },
  legalStatus: { zh: '法律状态', en: 'Legal status' },
  agency: { zh: '代理机构', en: 'Agency' },
  agent: { zh: '代理师', en: 'Patent agent' },
  address: { zh: '地址', en: 'Address' },
  claimsCount: { zh: '权利要求数量', en: 'Number of claims' },
  firstClaim: { zh: '首项权利要求', en: 'First claim' },
  priority: { zh: '优先权', en: 'Priority' },
  internalNumber: { zh: '内部编号', en: 'Internal number' },
  projectType: { zh: '资助项目类型', en: 'Project type' },
  projectName: { zh: '资助项目名称', en: 'Project name' },
  projectNumber: { zh: '资助项目编号', en: 'Project number' },
  note: { zh: '备注', en: 'Note' },
  rightHolders: { zh: '权利人及份额', en: 'Right holders and shares' },
  legalBucket: { zh: '状态大类', en: 'State' },
  legalEvents: { zh: '法律状态历史', en: 'Legal events' },
  familyName: { zh: '专利族', en: 'Patent family' },
  tier: { zh: '分层', en: 'Tier' },
  feeReduction: { zh: '费减比例', en: 'Fee reduction' },
  annuityPaidThrough: { zh: '已缴年度', en: 'Annuity paid through year' },
  implementationStatus: { zh: '实施状态', en: 'Implementation status' },
  transferModes: { zh: '可接受的转化方式', en: 'Transfer modes' },
  maturity: { zh: '技术成熟度', en: 'Maturity' },
  selfRating: { zh: '专利自评', en: 'Self rating' },
  prospects: { zh: '应用场景（产业化前景）', en: 'Prospects' },
  contact: { zh: '联系人', en: 'Contact' },
  fundingDeclaration: { zh: '财政资助声明', en: 'Funding declaration' },
  strategicIndustry: { zh: '战略性新兴产业（校正）', en: 'Strategic industry (corrected)' },
  industry: { zh: '国民经济行业（校正）', en: 'Industry (corrected)' },
};

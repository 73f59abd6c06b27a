// Words of the portfolio report in Chinese and English. Chinese terms are those of the Patent Law and its practice.
import type { LegalBucket, PatentType } from '../patents/records';
import type { GroupBy, ReportLanguage, Watermark } from './document';

const zh = {
  title: '专利资产清单',
  types: { invention: '发明', utilityModel: '实用新型', design: '外观设计' } as Record<PatentType, string>,
  buckets: { inForce: '有效', pending: '审中', lapsed: '失效', unknown: '未知' } as Record<
    LegalBucket,
    string
  >,
  columns: {
    n: '序号',
    applicationNumber: '申请号',
    title: '专利名称',
    type: '类型',
    filingDate: '申请日',
    grantDate: '授权日',
    legalState: '法律状态',
    department: '院系',
    inventors: '发明人',
    ipcMain: '主分类号',
  },
  groupings: { none: '不分组', department: '院系', type: '专利类型', legalBucket: '法律状态' } as Record<
    GroupBy,
    string
  >,
  watermarks: { none: '', draft: '草稿', internal: '内部' } as Record<Watermark, string>,
  noDepartment: '未填院系',
  documentNumber: '文件编号',
  numberLater: '（编号在输出时生成）',
  asOf: '数据截至',
  scope: '范围',
  countInLedger: (n: string, all: string) => `本清单 ${n} 件，台账共 ${all} 件`,
  summary: '按类型和法律状态统计（件）',
  total: '合计',
  subtotal: '小计',
  grandTotal: '总计',
  continued: '（续）',
  pieces: (n: string) => `${n} 件`,
  notes: '统计口径',
  organisation: '单位',
  operator: '制表人',
  madeAt: '制表时间',
  page: (page: string, pages: string) => `第 ${page} 页 / 共 ${pages} 页`,
  preparedBy: '制表',
  reviewedBy: '审核',
  approvedBy: '批准',
  signDate: '年　　月　　日',
  seal: '（盖章）',
};

const en: typeof zh = {
  title: 'Patent Portfolio Schedule',
  types: { invention: 'Invention', utilityModel: 'Utility model', design: 'Design' },
  buckets: { inForce: 'In force', pending: 'Pending', lapsed: 'Lapsed', unknown: 'Unknown' },
  columns: {
    n: 'No.',
    applicationNumber: 'Application no.',
    title: 'Title',
    type: 'Type',
    filingDate: 'Filed',
    grantDate: 'Granted',
    legalState: 'Legal state',
    department: 'Department',
    inventors: 'Inventors',
    ipcMain: 'Main IPC',
  },
  groupings: { none: 'none', department: 'department', type: 'type', legalBucket: 'legal state' },
  watermarks: { none: '', draft: 'DRAFT', internal: 'INTERNAL' },
  noDepartment: 'No department entered',
  documentNumber: 'Document no.',
  numberLater: '(given when it is put out)',
  asOf: 'Data as of',
  scope: 'Scope',
  countInLedger: (n, all) => `${n} listed here; ${all} in the ledger`,
  summary: 'Number of patents by type and legal state',
  total: 'Total',
  subtotal: 'Subtotal',
  grandTotal: 'Grand total',
  continued: ' (continued)',
  pieces: (n) => n,
  notes: 'Definitions',
  organisation: 'Organisation',
  operator: 'Prepared by',
  madeAt: 'Prepared at',
  page: (page, pages) => `Page ${page} of ${pages}`,
  preparedBy: 'Prepared',
  reviewedBy: 'Reviewed',
  approvedBy: 'Approved',
  signDate: 'Date ________________',
  seal: '(seal)',
};

export type ReportWords = typeof zh;
export const reportWords: Record<ReportLanguage, ReportWords> = { zh, en };

/** 1234567 -> `1,234,567`, without the machine's locale. */
export const thousands = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

// Rows, requests and stamps for the tests of reports.
import type { PortfolioChoice, PortfolioSource, PortfolioStamp } from './portfolio';

export const row = (over: Partial<PortfolioSource> = {}): PortfolioSource => ({
  applicationNumber: '202310000001.X',
  type: 'invention',
  title: '一种锂离子电池隔膜的制备方法',
  filingDate: '2023-01-03',
  grantDate: '2024-05-07',
  legalBucket: 'inForce',
  inventors: '王明、李华',
  department: '材料科学与工程学院',
  ipcMain: 'H01M 50/403',
  ...over,
});

export const choice = (over: Partial<PortfolioChoice> = {}): PortfolioChoice => ({
  text: '',
  filter: {},
  sort: { key: 'filingDate', descending: true },
  groupBy: 'none',
  watermark: 'none',
  lang: 'zh',
  ...over,
});

export const stamp: PortfolioStamp = {
  documentNumber: 'ZHD-PF-20261122-0001',
  organisation: '示例大学',
  operator: '陈静',
  at: '2026-11-22T17:30:00+08:00',
  ledgerTotal: 1200,
  names: { departments: { d1: '化学学院', d2: '医学院' } },
};

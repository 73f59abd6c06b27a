// A sound patent for the tests of this folder, to be spoilt one field at a time. Never imported by the program.
import type { Patent } from '../records';

export const sound = (more: Partial<Patent> = {}): Patent =>
  ({
    id: 'p1',
    rev: 1,
    seq: 1,
    applicationNumber: '202310000001.5',
    type: 'invention',
    title: '一种电池管理系统',
    filingDate: '2023-03-01',
    grantDate: '2025-05-06',
    publications: [
      { number: 'CN116000001A', date: '2023-09-05', kind: 'published' },
      { number: 'CN116000001B', date: '2025-05-06', kind: 'granted' },
    ],
    applicants: ['示例大学'],
    inventors: [{ name: '张三' }, { name: '李四' }],
    departmentId: 'd1',
    ipcMain: 'H01M 10/42',
    ipc: ['H01M 10/42'],
    legalBucket: 'inForce',
    legalStatus: '授权',
    agency: '示例代理',
    agent: '王代理',
    claimsCount: 10,
    projectIds: [],
    ...more,
  }) as Patent;

// Invented registrations with valid numbers, as many as wanted; the n-th is always the same.
import { checkDigit } from '../../../src/domain/patents/checkDigit';
import { type Declaration, declare } from '../../../src/domain/submission/record';
import type { PatentRegistration } from '../../../src/domain/submission/registration';
import { nodeSha256 } from '../../../src/main/core/submission/crypto';

/** `series` keeps the numbers of different tests apart: 0-99. */
export function registration(n: number, series: number): PatentRegistration {
  const body = `20181${String(series).padStart(2, '0')}${String(n).padStart(5, '0')}`;
  const applicationNumber = `${body}.${checkDigit(body)}`;
  return {
    applicationNumber,
    title: `一种用于第${n}号示例装置的检测方法及系统`,
    type: 'invention',
    filingDate: '2018-03-14',
    grantDate: '2020-11-06',
    publications: [{ number: `CN1${body.slice(4)}B`, date: '2020-11-06', kind: 'granted' }],
    applicants: ['示例大学'],
    inventors: ['甲某', '乙某', '丙某'],
    department: '示例学院',
    ipcMain: 'H01M 2/40',
    ipc: ['H01M 2/40', 'G01N 21/00'],
    legalBucket: 'inForce',
    legalStatus: '授权',
    projects: [{ projectType: '国家重点研发计划', name: '示例项目', number: '2017YFB0000001' }],
  };
}

export function declaration(n: number, series: number, opId = `op-${series}-${n}`, baseRev = 0): Declaration {
  const payload = registration(n, series);
  return declare(
    {
      opId,
      type: 'patent.registration',
      key: payload.applicationNumber,
      action: 'register',
      baseRev,
      payload,
      evidence: [],
    },
    nodeSha256,
  );
}

export const declarations = (count: number, series: number): Declaration[] =>
  Array.from({ length: count }, (_, n) => declaration(n, series));

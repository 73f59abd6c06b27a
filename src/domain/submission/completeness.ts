// What a registration lacks before it may be sealed. `blocking` would be refused by the platform and is not sent;
// `advisory` is sent, and shown so that the office can complete it.
import { parseApplicationNumber } from '../patents/applicationNumber';
import { isCalendarDate } from './kinds/calendar';
import type { Lack } from './kinds/kind';
import type { PatentRegistration } from './registration';

export type { Lack } from './kinds/kind';

/**
 * All lacks of one record, blocking ones first. The fields asked for follow the inventory of the existing stock
 * (国知发运字〔2024〕5号) and, for projects, the declaration of 国知发运字〔2024〕3号 (type, name, number).
 */
export function checkComplete(payload: PatentRegistration): Lack[] {
  const lacks: Lack[] = [];
  const add = (when: boolean, code: string, field: string, weight: Lack['weight']) => {
    if (when) lacks.push({ code, field, weight });
  };
  const blocking = 'blocking';
  const advisory = 'advisory';
  const number = parseApplicationNumber(payload.applicationNumber);
  const canonical = number.ok && number.value.canonical === payload.applicationNumber;
  add(!canonical, 'APPLICATION_NUMBER_INVALID', 'applicationNumber', blocking);
  add(payload.title.trim() === '', 'TITLE_MISSING', 'title', blocking);
  add(
    payload.applicants.every((name) => name.trim() === ''),
    'APPLICANT_MISSING',
    'applicants',
    blocking,
  );
  for (const field of ['filingDate', 'grantDate'] as const) {
    const date = payload[field];
    add(date !== undefined && !isCalendarDate(date), 'DATE_IMPOSSIBLE', field, blocking);
  }
  const { filingDate, grantDate } = payload;
  const reversed = filingDate !== undefined && grantDate !== undefined && grantDate < filingDate;
  add(reversed, 'GRANT_BEFORE_FILING', 'grantDate', blocking);

  add(filingDate === undefined, 'FILING_DATE_MISSING', 'filingDate', advisory);
  const needsGrant = payload.legalBucket === 'inForce' && grantDate === undefined;
  add(needsGrant, 'GRANT_DATE_MISSING', 'grantDate', advisory);
  add(payload.inventors.length === 0, 'INVENTOR_MISSING', 'inventors', advisory);
  add(payload.department === undefined, 'DEPARTMENT_MISSING', 'department', advisory);
  // A design is classified by Locarno, not by IPC.
  const needsIpc = payload.type !== 'design' && payload.ipcMain === undefined && payload.ipc.length === 0;
  add(needsIpc, 'IPC_MISSING', 'ipc', advisory);
  add(payload.legalBucket === 'unknown', 'LEGAL_STATUS_UNKNOWN', 'legalBucket', advisory);
  payload.projects.forEach((project, i) => {
    add(project.projectType === undefined, 'PROJECT_TYPE_MISSING', `projects.${i}.projectType`, advisory);
  });
  return lacks;
}

export const isBlocked = (lacks: readonly Lack[]): boolean =>
  lacks.some((lack) => lack.weight === 'blocking');

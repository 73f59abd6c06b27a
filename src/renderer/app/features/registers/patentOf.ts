// The patent a disclosure becomes on the day it is filed: its people, department and projects go with it. Pure.
import type { parseApplicationNumber } from '../../../../domain/patents/applicationNumber';
import type { Disclosure } from '../../../../domain/patents/records';

type ReadNumber = Extract<ReturnType<typeof parseApplicationNumber>, { ok: true }>['value'];

/** Fields of the new patent; `legalBucket` is pending, for it has just been filed. */
export function patentOf(
  disclosure: Disclosure,
  number: ReadNumber,
  filingDate: string,
): Record<string, unknown> {
  const { title, inventors, projectIds, departmentId } = disclosure;
  return {
    applicationNumber: number.canonical,
    type: number.type,
    title,
    filingDate,
    legalBucket: 'pending',
    publications: [],
    applicants: [],
    inventors,
    ipc: [],
    projectIds,
    ...(departmentId === undefined ? {} : { departmentId }),
    ...(number.checkDigitCompleted ? { checkDigitCompleted: true } : {}),
    ...(projectIds.length > 0 ? { fundingDeclaration: { status: 'required' } } : {}),
  };
}

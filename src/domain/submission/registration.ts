// The patent registration record (存量专利登记记录): what the office declares of one patent to the national platform.
// Carries no personal data beyond the inventors' names, which the patent document itself publishes.
import { z } from 'zod';
import type { DepartmentId, ProjectId } from '../ids';
import {
  type FundedProject,
  IsoDate,
  LegalBucket,
  type Patent,
  PatentType,
  Publication,
} from '../patents/records';

export const PATENT_REGISTRATION = 'patent.registration';
/** Name of the record schema in manifests and capabilities. */
export const REGISTRATION_SCHEMA = 'patent.registration/1';

/** Declaration of a publicly funded project: type, name, number (国知发运字〔2024〕3号). */
export const DeclaredProject = z.strictObject({
  projectType: z.string().max(100).optional(),
  name: z.string().min(1).max(500),
  number: z.string().min(1).max(100),
});

export const PatentRegistration = z.strictObject({
  /** Canonical `YYYYTNNNNNNN.C` or `YYTNNNNN.C`. */
  applicationNumber: z.string().min(1).max(16),
  title: z.string().min(1).max(500),
  type: PatentType,
  filingDate: IsoDate.optional(),
  grantDate: IsoDate.optional(),
  publications: z.array(Publication).max(20),
  applicants: z.array(z.string().min(1).max(300)).max(100),
  /** Names in the order of the document. */
  inventors: z.array(z.string().min(1).max(200)).max(200),
  /** Name of the department (学院/部门) that holds the file. */
  department: z.string().max(200).optional(),
  ipcMain: z.string().max(32).optional(),
  ipc: z.array(z.string().min(1).max(32)).max(100),
  legalBucket: LegalBucket,
  legalStatus: z.string().max(100).optional(),
  projects: z.array(DeclaredProject).max(50),
});
export type PatentRegistration = z.infer<typeof PatentRegistration>;

/** Names behind the ids a patent refers to, looked up by the caller. */
export interface RegistrationNames {
  department(id: DepartmentId): string | undefined;
  project(id: ProjectId): Pick<FundedProject, 'projectType' | 'name' | 'number'> | undefined;
}

/** Payload of one patent. References that lead nowhere are left out; `checkComplete` reports them. */
export function registrationPayload(patent: Patent, names: RegistrationNames): PatentRegistration {
  return PatentRegistration.parse({
    applicationNumber: patent.applicationNumber,
    title: patent.title,
    type: patent.type,
    filingDate: patent.filingDate,
    grantDate: patent.grantDate,
    publications: patent.publications,
    applicants: patent.applicants,
    inventors: patent.inventors.map((inventor) => inventor.name),
    department: patent.departmentId === undefined ? undefined : names.department(patent.departmentId),
    ipcMain: patent.ipcMain,
    ipc: patent.ipc,
    legalBucket: patent.legalBucket,
    legalStatus: patent.legalStatus,
    projects: patent.projectIds.flatMap((id) => {
      const project = names.project(id);
      if (project === undefined) return [];
      return [{ projectType: project.projectType, name: project.name, number: project.number }];
    }),
  });
}

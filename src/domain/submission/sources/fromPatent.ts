// Payloads of the kinds that are made from a patent alone: registration, inventory card, funded-project declaration.
import type { Patent } from '../../patents/records';
import { type RegistrationNames, registrationPayload } from '../registration';

/** What a source makes of a record: of the shape of its kind, or not yet; `check` in check.ts says which. */
export type Drafted = Record<string, unknown>;

const projectsOf = (patent: Patent, names: RegistrationNames) =>
  patent.projectIds.flatMap((id) => {
    const project = names.project(id);
    if (project === undefined) return [];
    return [{ projectType: project.projectType, name: project.name, number: project.number }];
  });

const common = (patent: Patent, names: RegistrationNames): Drafted => ({
  applicationNumber: patent.applicationNumber,
  title: patent.title,
  type: patent.type,
  filingDate: patent.filingDate,
  grantDate: patent.grantDate,
  applicants: patent.applicants,
  projects: projectsOf(patent, names),
});

const inventoryOf = (patent: Patent, names: RegistrationNames): Drafted => ({
  ...common(patent, names),
  inventors: patent.inventors.map((inventor) => inventor.name),
  department: patent.departmentId === undefined ? undefined : names.department(patent.departmentId),
  funded: fundedFlag(patent),
  implementation: patent.implementationStatus,
  modes: patent.transferModes ?? [],
  maturity: patent.maturity,
  selfRating: patent.selfRating,
  prospects: patent.prospects,
  contact: patent.contact,
});

/** A linked project answers the question; so does a declaration. */
function fundedFlag(patent: Patent): boolean | undefined {
  if (patent.projectIds.length > 0) return true;
  const status = patent.fundingDeclaration?.status;
  return status === undefined ? undefined : status !== 'notFunded';
}

const fundedOf = (patent: Patent, names: RegistrationNames): Drafted => ({
  ...common(patent, names),
  declaredOn: patent.fundingDeclaration?.declaredOn,
  implemented: patent.implementationStatus === undefined ? undefined : patent.implementationStatus !== 'none',
  nonUseReason: patent.nonUseReason?.reason,
});

export const PATENT_SOURCES = {
  'patent.registration': (patent: Patent, names: RegistrationNames): Drafted =>
    registrationPayload(patent, names),
  'patent.inventory': inventoryOf,
  'project.declaration': fundedOf,
} as const;

/** A patent that has nothing to do with a kind is no candidate of it. */
export const concerns = (kind: keyof typeof PATENT_SOURCES, patent: Patent): boolean =>
  kind !== 'project.declaration' ||
  patent.projectIds.length > 0 ||
  (patent.fundingDeclaration !== undefined && patent.fundingDeclaration.status !== 'notFunded');

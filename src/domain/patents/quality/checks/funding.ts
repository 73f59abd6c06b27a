// Patents from publicly funded projects are declared (国知发运字〔2024〕3号), and what is declared names its project.
import type { Check } from '../codes';

export const fundedUndeclared: Check = {
  severity: 'warning',
  fields: ['fundingDeclaration', 'projectIds'],
  find: ({ projectIds, fundingDeclaration }) => {
    const status = fundingDeclaration?.status;
    if (status === 'required') return { projects: projectIds.length };
    return projectIds.length > 0 && status === undefined ? { projects: projectIds.length } : undefined;
  },
};

export const fundingContradiction: Check = {
  severity: 'error',
  fields: ['fundingDeclaration', 'projectIds'],
  find: ({ projectIds, fundingDeclaration }) => {
    const status = fundingDeclaration?.status;
    if (status === 'notFunded' && projectIds.length > 0) return { status, projects: projectIds.length };
    return status === 'declared' && projectIds.length === 0 ? { status, projects: 0 } : undefined;
  },
};

// The departments and projects an entry points at: offices have few of both, so the whole lists are read.
import type { Department, FundedProject } from '../../../../domain/patents/records';
import type { NameOf } from '../../lib/changeText';
import { useDeskQuery } from '../../lib/useQuery';

const ALL = { limit: 5000 };

interface Names {
  readonly department: Department | null;
  readonly projects: readonly FundedProject[];
  readonly nameOf: NameOf;
}

export function useNames(entry: {
  readonly departmentId?: string | undefined;
  readonly projectIds: readonly string[];
}): Names {
  const departments = useDeskQuery('departments.list', ALL, { entities: ['department'] }).data?.rows ?? [];
  const projects = useDeskQuery('projects.list', ALL, { entities: ['project'] }).data?.rows ?? [];
  return {
    department: departments.find((one) => one.id === entry.departmentId) ?? null,
    projects: entry.projectIds.flatMap((id) => projects.find((one) => one.id === id) ?? []),
    nameOf: (id) => [...departments, ...projects].find((one) => one.id === id)?.name,
  };
}

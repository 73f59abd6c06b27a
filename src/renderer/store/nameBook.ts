// Names an import mentions, known or to be created with it: departments, persons, projects, families.
import type { DepartmentId, FamilyId, PersonId, ProjectId } from '../../domain/ids';
import type { PatentDraft } from '../../domain/patents/importRow';
import type { ResolvedNames } from '../../domain/patents/mergeDraft';
import type { StoreState } from './state';
import type { RecordEffect } from './transact';

export class NameBook {
  readonly created: RecordEffect[] = [];
  private readonly departments = new Map<string, DepartmentId>();
  /** By department, then by name. */
  private readonly persons = new Map<string, Map<string, PersonId>>();
  private readonly projects = new Map<string, ProjectId>();
  private readonly families = new Map<string, FamilyId>();

  constructor(
    state: StoreState,
    private readonly newId: () => string,
    private readonly marker: { sample?: true },
  ) {
    for (const department of state.small.department.values())
      this.departments.set(department.name, department.id);
    for (const project of state.small.project.values()) this.projects.set(project.number, project.id);
    for (const family of state.small.family.values()) this.families.set(family.name, family.id);
    for (const person of state.small.person.values()) {
      this.personsOf(person.departmentId ?? '').set(person.name, person.id);
    }
  }

  /**
   * Persons are known by name within a department: 王伟 of two departments stay two. Without a department a name is
   * only a name; no person is made up for it.
   */
  resolve(draft: PatentDraft): ResolvedNames {
    const persons = new Map<string, PersonId>();
    const departmentId = draft.department === undefined ? undefined : this.department(draft.department);
    if (departmentId !== undefined) {
      for (const name of draft.inventors) persons.set(name, this.person(name, departmentId));
    }
    const projectId = draft.project === undefined ? undefined : this.project(draft.project);
    const moreProjectIds = (draft.moreProjects ?? []).map((project) => this.project(project));
    const familyId = draft.familyName === undefined ? undefined : this.family(draft.familyName);
    return {
      persons,
      ...(departmentId === undefined ? {} : { departmentId }),
      ...(projectId === undefined ? {} : { projectId }),
      ...(moreProjectIds.length === 0 ? {} : { moreProjectIds }),
      ...(familyId === undefined ? {} : { familyId }),
    };
  }

  private department(name: string): DepartmentId {
    const known = this.departments.get(name);
    if (known !== undefined) return known;
    const id = this.newId() as DepartmentId;
    this.departments.set(name, id);
    this.created.push({ entity: 'department', id, before: null, after: { name, ...this.marker } });
    return id;
  }

  private person(name: string, departmentId: DepartmentId): PersonId {
    const persons = this.personsOf(departmentId);
    const known = persons.get(name);
    if (known !== undefined) return known;
    const id = this.newId() as PersonId;
    persons.set(name, id);
    this.created.push({ entity: 'person', id, before: null, after: { name, departmentId, ...this.marker } });
    return id;
  }

  private personsOf(departmentId: string): Map<string, PersonId> {
    const known = this.persons.get(departmentId);
    if (known !== undefined) return known;
    const persons = new Map<string, PersonId>();
    this.persons.set(departmentId, persons);
    return persons;
  }

  private family(name: string): FamilyId {
    const known = this.families.get(name);
    if (known !== undefined) return known;
    const id = this.newId() as FamilyId;
    this.families.set(name, id);
    this.created.push({ entity: 'family', id, before: null, after: { name, ...this.marker } });
    return id;
  }

  private project({ number, name, projectType }: NonNullable<PatentDraft['project']>): ProjectId {
    const known = this.projects.get(number);
    if (known !== undefined) return known;
    const id = this.newId() as ProjectId;
    this.projects.set(number, id);
    const type = projectType === undefined ? {} : { projectType };
    this.created.push({
      entity: 'project',
      id,
      before: null,
      after: { name: name ?? number, number, ...type, ...this.marker },
    });
    return id;
  }
}

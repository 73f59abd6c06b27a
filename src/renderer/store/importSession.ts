// One import between its dry run and its commit: drafts come in blocks, meet the store, and become effects.
// Nothing is written until commit; a discarded session leaves no trace.
import type { DepartmentId, PersonId, ProjectId } from '../../domain/ids';
import type { PatentDraft, RowIssue } from '../../domain/patents/importRow';
import {
  conflictWith,
  mergeIntoPatent,
  patentFromDraft,
  type ResolvedNames,
} from '../../domain/patents/mergeDraft';
import type { Patent, PatentFields } from '../../domain/patents/records';
import { difference } from '../../domain/replication/patch';
import { failure } from '../../shared/result';
import type { ControlOutput } from '../../shared/store/protocol';
import type { StoreState } from './state';
import type { Intent, RecordEffect } from './transact';

const sampleSize = 50;
const issueHeader = '';

type PatentEffect = Extract<RecordEffect, { entity: 'patent' }>;

/** Names of departments, persons and projects, known or to be created with this import. */
class NameBook {
  readonly created: RecordEffect[] = [];
  private readonly departments = new Map<string, DepartmentId>();
  /** By department, then by name. */
  private readonly persons = new Map<string, Map<string, PersonId>>();
  private readonly projects = new Map<string, ProjectId>();

  constructor(
    state: StoreState,
    private readonly newId: () => string,
    private readonly marker: { sample?: true },
  ) {
    for (const department of state.small.department.values())
      this.departments.set(department.name, department.id);
    for (const project of state.small.project.values()) this.projects.set(project.number, project.id);
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
    return {
      persons,
      ...(departmentId === undefined ? {} : { departmentId }),
      ...(projectId === undefined ? {} : { projectId }),
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

export class ImportSession {
  private readonly byNumber = new Map<string, { effect: PatentEffect; row: number; draft: PatentDraft }>();
  private readonly unchanged = new Set<string>();
  private readonly issues: RowIssue[] = [];
  private readonly marker: { sample?: true };
  private readonly names: NameBook;

  constructor(
    private readonly state: StoreState,
    private readonly newId: () => string,
    sample: boolean,
  ) {
    this.marker = sample ? { sample: true } : {};
    this.names = new NameBook(state, newId, this.marker);
  }

  /** Takes a block of drafts; a second draft of a number completes the first. */
  async add(drafts: readonly PatentDraft[]): Promise<void> {
    const { projection, heaps } = this.state;
    const ids = drafts.flatMap((draft) => projection.idOfNumber(draft.applicationNumber) ?? []);
    const stored = new Map<string, Patent>();
    for (const patent of (await heaps.patent.getMany(ids)).values())
      stored.set(patent.applicationNumber, patent);
    for (const draft of drafts) this.addOne(draft, stored.get(draft.applicationNumber));
  }

  private addOne(draft: PatentDraft, stored: Patent | undefined): void {
    const earlier = this.byNumber.get(draft.applicationNumber);
    const base = earlier?.effect.after ?? stored;
    if (base != null && stored !== undefined && earlier === undefined) {
      const conflict = conflictWith(stored, draft);
      if (conflict !== null) {
        this.issues.push({
          row: draft.row,
          column: issueHeader,
          value: draft.applicationNumber,
          severity: 'error',
          code: conflict.code,
          data: { field: conflict.field, stored: conflict.stored, found: conflict.found },
        });
        return;
      }
    }
    const names = this.names.resolve(draft);
    if (base == null) {
      const after: PatentFields = { ...patentFromDraft(draft, names), ...this.marker };
      const id = this.newId() as Patent['id'];
      this.byNumber.set(draft.applicationNumber, {
        effect: { entity: 'patent', id, before: null, after },
        row: draft.row,
        draft,
      });
      return;
    }
    const after = mergeIntoPatent(base, draft, names);
    if (earlier !== undefined) {
      earlier.effect.after = after;
      return;
    }
    if (stored === undefined) return;
    this.byNumber.set(draft.applicationNumber, {
      effect: { entity: 'patent', id: stored.id, before: stored, after },
      row: draft.row,
      draft,
    });
  }

  plan(): ControlOutput<'import.plan'> {
    const sample: ControlOutput<'import.plan'>['sample'] = [];
    const counts = {
      created: 0,
      updated: 0,
      unchanged: 0,
      repeated: 0,
      rejected: this.issues.length,
      warnings: 0,
    };
    const shown = { create: 0, update: 0, unchanged: 0 };
    this.unchanged.clear();
    for (const [number, { effect, draft }] of this.byNumber) {
      const { before, after } = effect;
      const found = before === null || after === null ? null : difference(before, after);
      const action = before === null ? 'create' : found === null ? 'unchanged' : 'update';
      if (action === 'create') counts.created += 1;
      else if (action === 'update') counts.updated += 1;
      else {
        counts.unchanged += 1;
        this.unchanged.add(number);
      }
      if (shown[action]++ >= sampleSize) continue;
      const changes = Object.keys(found?.after ?? {}).map((field) => ({
        field,
        before: found?.before[field],
        after: found?.after[field],
      }));
      sample.push({ action, draft, changes });
    }
    return { counts, sample, issues: this.issues };
  }

  /** What the dry run showed, as one change; refused if the records it builds on have changed since. */
  intent(label: string, sample: boolean): { intent: Intent; created: number; updated: number } {
    const { projection } = this.state;
    const effects: RecordEffect[] = [...this.names.created];
    let created = 0;
    let updated = 0;
    for (const [number, { effect }] of this.byNumber) {
      if (this.unchanged.has(number)) continue;
      const holder = projection.idOfNumber(number);
      if (effect.before === null) {
        if (holder !== undefined) throw failure('NUMBER_EXISTS', { number, id: holder });
        created += 1;
      } else {
        const row = projection.rowOf(effect.id);
        const rev = row === undefined ? 0 : (projection.rev.data[row] ?? 0);
        if (rev !== effect.before.rev) {
          throw failure('REV_CONFLICT', {
            entity: 'patent',
            id: effect.id,
            expectedRev: effect.before.rev,
            rev,
          });
        }
        updated += 1;
      }
      effects.push(effect);
    }
    return { intent: { kind: sample ? 'sample' : 'import', label, effects }, created, updated };
  }
}

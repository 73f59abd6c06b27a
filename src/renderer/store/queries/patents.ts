// Answers about patents: the list, one record with everything around it, candidates for a batch.

import type { z } from 'zod';
import { failure } from '../../../shared/result';
import type { PatentRow, QueryOutput, queries } from '../../../shared/store/queries';
import { facetsOf } from '../facets';
import { receiptsOfPatent } from '../outboxQueries';
import {
  bucketCodes,
  feeCodes,
  implementationCodes,
  isoOfDay,
  type Projection,
  typeCodes,
} from '../projection';
import type { StoreState } from '../state';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;

export const departmentName = (state: StoreState, id: string): string =>
  state.small.department.get(id)?.name ?? '';

function rowOf(state: StoreState, p: Projection, row: number): PatentRow {
  const filingDate = isoOfDay(p.filed.data[row] ?? 0);
  const grantDate = isoOfDay(p.granted.data[row] ?? 0);
  const legalStatus = p.statuses.words[p.status.data[row] ?? 0];
  const ipcMain = p.ipcs.words[p.ipcMain.data[row] ?? 0];
  return {
    id: p.ids[row] ?? '',
    rev: p.rev.data[row] ?? 0,
    applicationNumber: p.numbers[row] ?? '',
    type: typeCodes[p.type.data[row] ?? 0] ?? 'invention',
    title: p.titles[row] ?? '',
    ...(filingDate === undefined ? {} : { filingDate }),
    ...(grantDate === undefined ? {} : { grantDate }),
    legalBucket: bucketCodes[p.bucket.data[row] ?? 0] ?? 'unknown',
    ...(legalStatus ? { legalStatus } : {}),
    applicants: p.applicants[row] ?? '',
    inventors: p.inventors[row] ?? '',
    department: departmentName(state, p.departments.words[p.department.data[row] ?? 0] ?? ''),
    ...(ipcMain ? { ipcMain } : {}),
    submission: p.markOf(row),
    sample: p.sample.data[row] === 1,
    funded: p.projectIds[row] !== undefined,
    ...optionalCells(p, row),
  };
}

/** Cells that many patents do not have. */
function optionalCells(p: Projection, row: number): Partial<PatentRow> {
  const cells: Partial<PatentRow> = {};
  const agency = p.agencies.words[p.agency.data[row] ?? 0];
  if (agency) cells.agency = agency;
  const tier = p.tiers.words[p.tier.data[row] ?? 0];
  if (tier) cells.tier = tier;
  const internalNumber = p.internalNumbers[row];
  if (internalNumber) cells.internalNumber = internalNumber;
  const familyId = p.families.words[p.family.data[row] ?? 0];
  if (familyId) cells.familyId = familyId;
  const implementation = implementationCodes[p.implementation.data[row] ?? 0];
  if (implementation) cells.implementation = implementation;
  const feeReduction = feeCodes[p.fee.data[row] ?? 0];
  if (feeReduction) cells.feeReduction = feeReduction;
  const field = p.wipoFields.keyOf(p.ipcMain.data[row] ?? 0);
  if (field !== '') cells.wipoField = Number(field);
  return cells;
}

export function listPatents(state: StoreState, input: Input<'patents.list'>): QueryOutput<'patents.list'> {
  const start = performance.now();
  const { text, filter, sort, offset, limit, facets } = input;
  const rows = state.lists.rows({ text, filter, sort });
  const page = rows.subarray(offset, offset + limit);
  const answer: QueryOutput<'patents.list'> = {
    total: rows.length,
    all: state.projection.alive,
    rows: Array.from(page, (row) => rowOf(state, state.projection, row)),
    ms: 0,
  };
  if (facets) answer.facets = facetsOf(state.projection, rows, (id) => departmentName(state, id));
  answer.ms = performance.now() - start;
  return answer;
}

export function patentIds(state: StoreState, input: Input<'patents.ids'>): QueryOutput<'patents.ids'> {
  return { ids: Array.from(state.lists.rows(input), (row) => state.projection.ids[row] ?? '') };
}

export async function getPatent(
  state: StoreState,
  { id }: Input<'patents.get'>,
): Promise<QueryOutput<'patents.get'>> {
  const patent = await state.heaps.patent.get(id);
  const row = state.projection.rowOf(id);
  if (patent === undefined || row === undefined) throw failure('NOT_FOUND', { entity: 'patent', id });
  return {
    patent,
    department:
      patent.departmentId === undefined ? null : (state.small.department.get(patent.departmentId) ?? null),
    persons: patent.inventors.flatMap(({ personId }) => state.small.person.get(personId ?? '') ?? []),
    projects: patent.projectIds.flatMap((projectId) => state.small.project.get(projectId) ?? []),
    submission: state.projection.markOf(row),
    receipts: await receiptsOfPatent(state, id),
  };
}

export async function manyPatents(
  state: StoreState,
  { ids }: Input<'patents.many'>,
): Promise<QueryOutput<'patents.many'>> {
  const found = await state.heaps.patent.getMany(ids);
  return { patents: ids.flatMap((id) => found.get(id) ?? []) };
}

// 财政资助科研项目形成专利的声明 (国知发运字〔2024〕3号; plan of 2023, part 6): type, name and number of the project, per patent.
// Says what is missing; decides nothing.
import type { FundedProjectFields, PatentFields } from './records';

export type ProjectGap = 'projectType' | 'name' | 'number';

/** Parts of the declaration a project lacks. A name that only repeats the number is none: imports know just the number. */
export function projectGaps(
  project: Pick<FundedProjectFields, 'projectType' | 'name' | 'number'>,
): readonly ProjectGap[] {
  const name = project.name.trim();
  const number = project.number.trim();
  const gaps: ProjectGap[] = [];
  if ((project.projectType ?? '').trim() === '') gaps.push('projectType');
  if (name === '' || name === number) gaps.push('name');
  if (number === '') gaps.push('number');
  return gaps;
}

/** `contradiction` = called not funded, yet linked to a project. */
export type DeclarationGap = 'status' | 'project' | 'projectData' | 'date' | 'contradiction';

/** What the declaration of a patent still wants; empty = complete. */
export function declarationGaps(
  patent: Pick<PatentFields, 'fundingDeclaration' | 'projectIds'>,
  projects: readonly Pick<FundedProjectFields, 'projectType' | 'name' | 'number'>[],
): readonly DeclarationGap[] {
  const declaration = patent.fundingDeclaration;
  const linked = patent.projectIds.length > 0;
  if (declaration === undefined) return ['status'];
  if (declaration.status === 'notFunded') return linked ? ['contradiction'] : [];
  const gaps: DeclarationGap[] = [];
  if (!linked) gaps.push('project');
  else if (projects.some((project) => projectGaps(project).length > 0)) gaps.push('projectData');
  if (declaration.status === 'declared' && declaration.declaredOn === undefined) gaps.push('date');
  return gaps;
}

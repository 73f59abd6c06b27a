// The collection form of patents from publicly funded projects (财政资助科研项目形成专利声明信息采集表) and what a patent lacks for it.
// Source: 国知发运字〔2024〕3号 asks for type, name and number of the project; the layout of the form is the office's own (未核实).
import type { FundedProject, Patent } from './records';

export type FundingLack = 'project' | 'projectType' | 'projectName' | 'projectNumber' | 'declaration';

/** What the declaration of a funded patent still lacks, in the order of the form. */
export function fundingLacks(
  projects: readonly Pick<FundedProject, 'projectType' | 'name' | 'number'>[],
  declared: boolean,
): FundingLack[] {
  const empty = (text: string | undefined): boolean => (text ?? '').trim() === '';
  const lacks: FundingLack[] = [];
  if (projects.length === 0) lacks.push('project');
  if (projects.some(({ projectType }) => empty(projectType))) lacks.push('projectType');
  if (projects.some(({ name }) => empty(name))) lacks.push('projectName');
  if (projects.some(({ number }) => empty(number))) lacks.push('projectNumber');
  if (!declared) lacks.push('declaration');
  return lacks;
}

const headers = [
  '序号',
  '申请号',
  '专利名称',
  '专利类型',
  '申请日',
  '授权公告日',
  '项目类型',
  '项目名称',
  '项目编号',
  '声明状态',
  '声明日期',
] as const;

const typeWords = { invention: '发明', utilityModel: '实用新型', design: '外观设计' } as const;
const stateWords = { notFunded: '非财政资助', required: '应声明未声明', declared: '已声明' } as const;

/** One line a patent and project; a patent without a project has one line that shows the gap. */
export function fundingForm(
  patents: readonly Patent[],
  projectOf: (id: string) => FundedProject | undefined,
): { headers: readonly string[]; rows: string[][] } {
  const rows: string[][] = [];
  for (const patent of patents) {
    const found = patent.projectIds.flatMap((id) => projectOf(id) ?? []);
    for (const project of found.length === 0 ? [undefined] : found) {
      rows.push([
        String(rows.length + 1),
        patent.applicationNumber,
        patent.title,
        typeWords[patent.type],
        patent.filingDate ?? '',
        patent.grantDate ?? '',
        project?.projectType ?? '',
        project?.name ?? '',
        project?.number ?? '',
        stateWords[patent.fundingDeclaration?.status ?? 'required'],
        patent.fundingDeclaration?.declaredOn ?? '',
      ]);
    }
  }
  return { headers, rows };
}

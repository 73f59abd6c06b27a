// 财政资助项目审批: what the manager of a funded project or the ministry has to approve before rights go on (科技进步法 art. 32, 34).
import { type CheckRule, failed, orPassed, words } from '../check';
import { named } from '../checks/patentChecks';
import { inOrder, papersThere } from '../checks/registerChecks';
import { sectionOf } from './field';
import { type FormOf, kindOf } from './kind';
import { otherSide } from './parties';

export const fundedRules = {
  project: {
    id: 'funded-project',
    effectiveFrom: '2022-01-01',
    source: '科学技术进步法第三十二条、第三十四条',
    verified: true,
    title: words('写明财政资助项目', 'Names the funded project'),
    why: words(
      '没有项目名称或编号；专利记录里也没有关联项目。',
      'No project is named and none is linked to the patents.',
    ),
    cure: words(
      '在专利记录里关联项目，或在表中填写。',
      'Link it in the record of the patent, or fill it in.',
    ),
  },
  declared: {
    id: 'funded-declared',
    effectiveFrom: '2024-01-01',
    source: '建立财政资助科研项目形成专利的声明制度实施方案（国知发运字〔2024〕3号）',
    verified: true,
    title: words('已作财政资助专利声明', 'The patents are declared as funded'),
    why: words(
      '{number} 还没有声明为财政资助项目形成的专利。',
      '{number} is not declared as coming from a funded project.',
    ),
    cure: words('在专利业务办理系统声明后登记日期。', 'Declare it and record the day.'),
  },
  before: {
    id: 'funded-approved-before',
    effectiveFrom: '2022-01-01',
    source: '科学技术进步法第三十四条',
    verified: true,
    title: words('批准先于合同生效', 'Approved before the agreement takes effect'),
    why: words(
      '合同 {effective} 生效，批准日是 {approved}。',
      'In effect from {effective}, approved on {approved}.',
    ),
    cure: words('向项目管理机构说明，补办批准。', 'Explain it to the project manager.'),
  },
} satisfies Record<string, CheckRule>;

const project = sectionOf(words('一、项目', 'Project'));
const matter = sectionOf(words('二、申请事项', 'Request'));
const decision = sectionOf(words('三、批复', 'Decision'));

export const fundedApprovalFields = {
  projectName: project.text('项目名称', 'Project', { required: true }),
  projectType: project.text('项目类型', 'Type', { required: true }),
  projectNumber: project.text('项目编号', 'Number', { required: true }),
  manager: project.text('项目管理机构', 'Project manager', { required: true }),
  what: matter.choice(
    '申请事项',
    'What is asked for',
    {
      foreignTransfer: ['向境外转让', 'Transfer abroad'],
      foreignExclusive: ['向境外独占许可', 'Exclusive licence abroad'],
      keyTechnology: ['关键核心技术转化', 'Key technology'],
      other: ['其他', 'Other'],
    },
    { required: true },
  ),
  party: matter.text('受让方（被许可方）', 'Other side', { required: true }),
  reason: matter.long('理由和对国家利益的影响', 'Reason and effect on national interest', { required: true }),
  requestedOn: matter.date('申请日期', 'Requested on', { required: true }),
  approvedOn: decision.date('批准日期', 'Approved on'),
  approvalNumber: decision.text('批复文号', 'Number of the approval'),
  papers: decision.papers('材料清单', 'Papers', {
    request: ['申请报告', 'Request'],
    contract: ['合同草案', 'Draft agreement'],
    projectProof: ['项目任务书', 'Project contract'],
    approval: ['批复文件', 'Approval'],
  }),
};
export type FundedApprovalForm = FormOf<typeof fundedApprovalFields>;

export const fundedApproval = kindOf({
  kind: 'fundedApproval',
  fields: fundedApprovalFields,
  prefill(facts): FundedApprovalForm {
    const [first] = facts.projects;
    const mode = facts.agreement?.kind ?? facts.deal?.mode;
    const other = otherSide(facts);
    return {
      projectName: first?.name,
      projectType: first?.projectType,
      projectNumber: first?.number,
      what:
        other?.foreign !== true
          ? undefined
          : mode === 'exclusiveLicence'
            ? 'foreignExclusive'
            : 'foreignTransfer',
      party: other?.name,
      requestedOn: facts.today,
    };
  },
  checks(form, facts) {
    const isNamed = (form.projectNumber ?? '') !== '' || facts.projects.length > 0;
    const undeclared = facts.patents.filter(
      ({ fundingDeclaration }) => fundingDeclaration?.status !== 'declared',
    );
    const effective = facts.agreement?.effectiveOn;
    const isLate = effective !== undefined && form.approvedOn !== undefined && form.approvedOn > effective;
    return [
      ...named(facts),
      ...orPassed(fundedRules.project, isNamed ? [] : [failed(fundedRules.project)]),
      ...orPassed(
        fundedRules.declared,
        undeclared.map(({ id, applicationNumber: number }) =>
          failed(fundedRules.declared, { number }, { entity: 'patent', id }),
        ),
      ),
      ...orPassed(
        fundedRules.before,
        isLate ? [failed(fundedRules.before, { effective, approved: form.approvedOn ?? '' })] : [],
      ),
      ...inOrder([
        [
          form.requestedOn,
          fundedApprovalFields.requestedOn.label,
          form.approvedOn,
          fundedApprovalFields.approvedOn.label,
        ],
      ]),
      ...papersThere(fundedApprovalFields, form, ['request', 'contract']),
    ];
  },
  paper: {
    title: words('财政资助项目知识产权处置申请表', 'Request on rights from a funded project'),
    notes: [
      words(
        '向境外转让或独占许可，应经项目管理机构批准；首先在境内使用。',
        'Transfer or exclusive licence abroad needs approval; the right is first used at home.',
      ),
    ],
    signatures: [
      words('申请单位（盖章）', 'Applicant'),
      words('项目负责人', 'Project leader'),
      words('项目管理机构', 'Manager'),
    ],
    seal: true,
    patents: { onPage: 10 },
  },
});

// Declaration that a patent came out of a publicly funded project (财政资助科研项目形成专利声明).
import { z } from 'zod';
import { IsoDate, PatentType } from '../../patents/records';
import { DeclaredProject } from '../registration';
import { kind } from './kind';
import { Lacks } from './lacks';
import { patentRef } from './parts';

const FundedDeclaration = z.strictObject({
  ...patentRef.shape,
  type: PatentType,
  filingDate: IsoDate.optional(),
  grantDate: IsoDate.optional(),
  applicants: z.array(z.string().min(1).max(300)).max(100),
  projects: z.array(DeclaredProject).max(50),
  /** Day of the declaration at the filing system, where it was made there. */
  declaredOn: IsoDate.optional(),
  /** 实施情况 for the yearly report to the manager of the project (科学技术进步法 art. 32). */
  implemented: z.boolean().optional(),
  /** 未实施的正当理由 */
  nonUseReason: z.string().max(2000).optional(),
});
export type FundedDeclaration = z.infer<typeof FundedDeclaration>;

export const funded = kind({
  type: 'project.declaration',
  schema: 'project.declaration/1',
  payload: FundedDeclaration,
  zh: '财政资助科研项目形成专利声明',
  en: 'funded-project declaration',
  source: '国知发运字〔2024〕3号',
  verified: true,
  keyOf: (declaration) => declaration.applicationNumber,
  lacks(declaration) {
    const lacks = new Lacks()
      .number(declaration.applicationNumber, 'applicationNumber')
      .text(declaration.title, 'title')
      .date(declaration.filingDate, 'filingDate', false)
      .date(declaration.grantDate, 'grantDate', false)
      .date(declaration.declaredOn, 'declaredOn', false)
      .block(declaration.projects.length === 0, 'PROJECT_MISSING', 'projects')
      .advise(declaration.declaredOn === undefined, 'FIELD_OPEN', 'declaredOn');
    declaration.projects.forEach((project, i) => {
      lacks.block(project.projectType === undefined, 'PROJECT_TYPE_MISSING', `projects.${i}.projectType`);
    });
    return lacks.all();
  },
  personal: [],
  evidence: 'none',
});

// The annual report on transfer of results (科技成果转化年度报告): figures by mode, awards, people, list of projects.
import { z } from 'zod';
import { kind } from './kind';
import { Lacks } from './lacks';
import { fen, long, party, short } from './parts';

const mode = z.strictObject({
  mode: z.enum(['transfer', 'licence', 'equity', 'development', 'consulting', 'service']),
  /** 合同项数 */
  contracts: z.number().int().min(0),
  /** 合同金额, fen. */
  amountFen: fen,
  /** 当年到账, fen. */
  receivedFen: fen,
});

const AnnualReport = z.strictObject({
  institution: party,
  year: z.number().int().min(2000).max(2100),
  modes: z.array(mode).max(6),
  /** 财政资助项目产生的成果: contracts and amount, part of the above. */
  fundedContracts: z.number().int().min(0).optional(),
  fundedFen: fen.optional(),
  /** 个人现金奖励、股权奖励 and how many people had them. */
  cashAwardFen: fen,
  equityAwardFen: fen,
  awardedPeople: z.number().int().min(0),
  /** Of the awards, to 主要贡献人员. */
  mainContributorsFen: fen.optional(),
  retainedFen: fen.optional(),
  partTime: z.number().int().min(0).optional(),
  onLeave: z.number().int().min(0).optional(),
  companies: z.number().int().min(0).optional(),
  transferStaff: z.number().int().min(0).optional(),
  platforms: z.number().int().min(0).optional(),
  /** 总体成效、经验、问题 */
  summary: long,
  experience: long.optional(),
  problems: long.optional(),
  /** 科技成果转化项目清单 */
  projects: z
    .array(
      z.strictObject({
        title: short,
        mode: mode.shape.mode,
        partner: short,
        amountFen: fen,
        receivedFen: fen.optional(),
      }),
    )
    .max(10_000),
  contact: short.optional(),
});
export type AnnualReport = z.infer<typeof AnnualReport>;

export const annualReport = kind({
  type: 'report.annual',
  schema: 'report.annual/1',
  payload: AnnualReport,
  zh: '科技成果转化年度报告',
  en: 'annual report',
  source: '促进科技成果转化法 art. 21；财科教〔2017〕22号；国科办区〔2023〕40号（填报系统字段未核实）',
  verified: false,
  keyOf: (report) => `${report.institution.code ?? report.institution.name}@${report.year}`.slice(0, 64),
  lacks(report) {
    const lacks = new Lacks()
      .party(report.institution, 'institution', true)
      .text(report.summary, 'summary')
      .block(report.modes.length === 0, 'FIELD_MISSING', 'modes')
      .block(new Set(report.modes.map((one) => one.mode)).size < report.modes.length, 'TWICE', 'modes')
      .advise((report.problems ?? '') === '', 'FIELD_OPEN', 'problems')
      .advise(report.projects.length === 0, 'FIELD_OPEN', 'projects');
    for (const [i, one] of report.modes.entries()) {
      const listed = report.projects.filter((project) => project.mode === one.mode).length;
      lacks.advise(
        report.projects.length > 0 && listed !== one.contracts,
        'COUNT_DIFFERS',
        `modes.${i}.contracts`,
      );
    }
    return lacks.all();
  },
  personal: [{ path: 'contact', what: 'name', why: 'contact' }],
  evidence: 'optional',
});

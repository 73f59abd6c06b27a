// What a foreign party makes necessary, as dated rule data: articles, what is wrong, how it is cured.
import { type CheckRule, words } from '../check';

const tie = '技术进出口管理条例（2020年修订）';
const since = '2020-11-29';

export const exportRules = {
  asked: {
    id: 'export-asked',
    effectiveFrom: since,
    source: `${tie}第二条、第三十条`,
    verified: true,
    title: words('已做技术出口审查', 'The technology export was checked'),
    why: words(
      '{party} 是境外方，还没有技术出口审查记录，或问卷没有答完（还差 {open} 项）。',
      '{party} is abroad and there is no complete export check ({open} questions open).',
    ),
    cure: words(
      '在备案页新建“技术出口审查”并答完问卷，再与对方实质谈判。',
      'Make an export check on the filings page and answer it before talks of substance.',
    ),
  },
  unsure: {
    id: 'export-unsure',
    effectiveFrom: since,
    source: `${tie}第三十条；出口管制法`,
    verified: true,
    title: words('问卷没有“不清楚”', 'No answer is unsure'),
    why: words('“{question}”答为不清楚。', '“{questionEn}” was answered unsure.'),
    cure: words(
      '向科研管理部门或商务主管部门咨询后改为明确的答复，并写明依据。',
      'Ask the research office or the trade authority, then answer with the basis.',
    ),
  },
  prohibited: {
    id: 'export-prohibited',
    effectiveFrom: since,
    source: `${tie}第三十二条`,
    verified: true,
    title: words('不属于禁止出口的技术', 'Not a technology whose export is prohibited'),
    why: words(
      '属于禁止出口的技术，不得出口。',
      'The technology is on the prohibited list and may not be exported.',
    ),
    cure: words('终止对境外方的转让或许可。', 'End the transfer or licence to the party abroad.'),
  },
  secret: {
    id: 'export-state-secret',
    effectiveFrom: since,
    source: '保守国家秘密法第三十五条；专利法第四条',
    verified: true,
    title: words('不涉及国家秘密', 'No state secret is involved'),
    why: words(
      '涉及国家秘密，不得在本机处理，也不得对外提供。',
      'A state secret: not to be handled on this computer nor given abroad.',
    ),
    cure: words('停止办理，移交保密部门。', 'Stop and hand it to the secrecy office.'),
  },
  intent: {
    id: 'export-intent-letter',
    effectiveFrom: since,
    source: `${tie}第三十三条至第三十七条`,
    verified: true,
    title: words('限制出口的技术已有许可意向书', 'The intent letter for restricted technology is there'),
    why: words(
      '属于限制出口的技术，没有在有效期内的《技术出口许可意向书》，不得进行实质性谈判、作出有法律效力的承诺。',
      'Restricted technology without a valid intent letter: no talks of substance, no binding promise.',
    ),
    cure: words(
      '先向省级商务主管部门申请；30 个工作日内决定，取得意向书后登记编号和日期。',
      'Apply to the provincial trade authority (30 working days); then record number and day of the letter.',
    ),
  },
  licence: {
    id: 'export-licence',
    effectiveFrom: since,
    source: `${tie}第三十八条至第四十条`,
    verified: true,
    title: words('限制出口的技术已有出口许可证', 'The export licence for restricted technology is there'),
    why: words(
      '限制出口的技术，合同自技术出口许可证颁发之日起生效；现在没有许可证。',
      'Restricted technology: the contract takes effect only with the export licence, and there is none.',
    ),
    cure: words(
      '签订合同后申请许可证（15 个工作日），取得后登记编号和日期。',
      'Apply after signature (15 working days) and record number and day.',
    ),
  },
  registered: {
    id: 'export-registered',
    effectiveFrom: since,
    source: `${tie}第四十一条至第四十四条`,
    verified: true,
    title: words('自由出口的技术合同已登记', 'The export contract is registered'),
    why: words(
      '自由出口的技术，合同要向商务主管部门登记；现在没有登记证书。',
      'Free technology: the contract has to be registered, and it is not.',
    ),
    cure: words(
      '网上登记（3 个工作日），登记编号和日期。',
      'Register it (3 working days) and record number and day.',
    ),
  },
  dualUse: {
    id: 'export-dual-use',
    effectiveFrom: '2024-12-01',
    source: '出口管制法；两用物项出口管制条例',
    verified: true,
    title: words('两用物项已有出口许可', 'Dual-use items have their licence'),
    why: words(
      '属于两用物项或临时管制的技术资料，没有出口许可证。',
      'Dual-use or temporarily controlled data without an export licence.',
    ),
    cure: words(
      '向商务部申请两用物项出口许可；不清楚时先咨询。',
      'Apply to the ministry; where unsure consult it first.',
    ),
  },
  security: {
    id: 'export-security-review',
    effectiveFrom: '2018-03-18',
    source: '国办发〔2018〕19号（未核实）',
    verified: false,
    title: words('知识产权对外转让已做安全审查', 'The security review of the transfer abroad is done'),
    why: words(
      '对外转让或独占许可专利，要做知识产权对外转让安全审查；现在没有结果。',
      'Transfer or exclusive licence abroad needs a security review; no result is recorded.',
    ),
    cure: words(
      '随技术出口申请提交，由地方管理部门审查；登记结果。',
      'File it with the export application and record the result.',
    ),
  },
  funded: {
    id: 'export-funded-approval',
    effectiveFrom: '2022-01-01',
    source: '科学技术进步法第三十四条',
    verified: true,
    title: words('财政资助项目已经项目管理机构批准', 'The manager of the funded project approved it'),
    why: words(
      '财政资助项目形成的知识产权向境外转让或独占许可，要经项目管理机构批准；现在没有批准。',
      'Rights from a publicly funded project: transfer or exclusive licence abroad needs the approval of the project manager.',
    ),
    cure: words(
      '向项目管理机构申请，取得批准后登记编号和日期。',
      'Apply to the project manager and record number and day.',
    ),
  },
  foreignFiling: {
    id: 'export-secrecy-review',
    effectiveFrom: '2024-01-20',
    source: '专利法第十九条、第七十八条；细则第八条、第九条',
    verified: true,
    title: words('向外国申请专利前已做保密审查', 'Secrecy review before filing abroad'),
    why: words(
      '同一发明要向外国申请专利，还没有通过保密审查。',
      'The invention is to be filed abroad and has not passed secrecy review.',
    ),
    cure: words(
      '先请求保密审查；4 个月内作出决定（可延长 2 个月）。',
      'Ask for the review first: decision within 4 months, with 2 more at most.',
    ),
  },
  genetic: {
    id: 'export-human-genetic',
    effectiveFrom: '2024-05-01',
    source: '人类遗传资源管理条例第七条',
    verified: true,
    title: words('人类遗传资源不得对外提供', 'No human genetic resources go abroad'),
    why: words(
      '成果含人类遗传资源，不得向境外提供；利用要另行批准。',
      'The result holds human genetic resources: not to be provided abroad; use needs approval.',
    ),
    cure: words(
      '取得主管部门的批准文件后登记，或从交易中除去。',
      'Record the approval, or take them out of the deal.',
    ),
  },
} satisfies Record<string, CheckRule>;

// Clauses on work to be done: development, service, who owns what comes out of it.
import { type Clause, or } from '../clause';
import { shareWords } from '../facts';
import { termWords } from '../words';

export const work: Clause = {
  id: 'work',
  heading: '工作内容与进度',
  kinds: ['jointDevelopment', 'entrustedDevelopment', 'service'],
  mandatory: ['jointDevelopment', 'entrustedDevelopment', 'service'],
  why: '民法典第八百四十五条：应当写明履行的计划、地点和方式',
  sentences: ({ terms, title }) => [
    `工作名称：${title}。目标、技术指标和分工见附件一《工作计划》。`,
    `履行期限${or(termWords(terms), '履行期限')}。`,
    ...(terms.consideration.milestones ?? []).map(({ title: name }) => `阶段成果：${name}。`),
  ],
};

export const background: Clause = {
  id: 'background',
  heading: '背景知识产权',
  kinds: ['jointDevelopment', 'entrustedDevelopment'],
  mandatory: ['jointDevelopment', 'entrustedDevelopment'],
  why: '不写明背景知识产权，原有专利容易被一并主张',
  sentences: ({ patents }) => [
    patents.length === 0
      ? '双方在本合同之前拥有的知识产权归各自所有，拟投入使用的列入附件二。'
      : `双方在本合同之前拥有的知识产权归各自所有。甲方投入的专利为：${patents.map(({ title, number }) => `《${title}》（${number}）`).join('、')}。`,
    '为完成本合同工作，双方互相许可使用背景知识产权；本合同终止后继续使用的，另行订立许可合同。',
  ],
};

const ownership: Record<'each' | 'licensor' | 'licensee' | 'joint', string> = {
  each: '各自独立完成的成果归完成方所有，共同完成的成果由双方共有。',
  licensor: '履行本合同产生的成果及其知识产权归甲方所有，乙方在约定领域享有以同等条件优先取得许可的权利。',
  licensee: '履行本合同产生的成果及其知识产权归乙方所有，甲方保留教学和科研中无偿使用的权利，并享有署名权。',
  joint: '履行本合同产生的成果及其知识产权由双方共有。',
};

export const results: Clause = {
  id: 'results',
  heading: '成果的归属',
  kinds: ['jointDevelopment', 'entrustedDevelopment', 'service'],
  mandatory: ['jointDevelopment', 'entrustedDevelopment'],
  why: '民法典第八百五十九条、第八百六十条：没有约定的，委托开发归研究开发人，合作开发归双方共有',
  sentences: ({ terms, kind }) => [
    ownership[terms.improvements ?? (kind === 'jointDevelopment' ? 'joint' : 'licensor')],
    '一方转让其共有份额的，对方享有以同等条件优先受让的权利；一方不同意申请专利的，另一方不得申请。',
  ],
};

export const incomeShare: Clause = {
  id: 'incomeShare',
  heading: '收益的分享',
  kinds: ['jointDevelopment'],
  mandatory: ['jointDevelopment'],
  why: '专利法第十四条：共有人许可他人实施收取的使用费应当在共有人之间分配',
  sentences: ({ terms }) => [
    terms.sublicenceShare === undefined
      ? `成果许可、转让或者实施取得的收益，甲方分得${or(undefined, '甲方收益比例')}。`
      : `成果许可、转让或者实施取得的收益，甲方分得${shareWords(terms.sublicenceShare)}，其余归乙方。`,
    '任何一方许可第三方独占或者排他实施的，应当事先征得对方书面同意。',
  ],
};

export const acceptance: Clause = {
  id: 'acceptance',
  heading: '验收与风险',
  kinds: ['jointDevelopment', 'entrustedDevelopment', 'service'],
  mandatory: ['entrustedDevelopment'],
  why: '民法典第八百五十八条：无法克服的技术困难的风险由当事人约定',
  sentences: () => [
    '工作成果按附件一的指标验收，乙方应当在收到成果后30日内书面提出意见，逾期视为通过。',
    '因无法克服的技术困难导致失败的，由双方合理分担已经发生的费用；一方发现可能失败的，应当及时通知对方并采取措施减少损失。',
  ],
};

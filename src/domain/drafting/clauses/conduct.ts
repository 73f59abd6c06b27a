// Clauses on how both sides behave: secrets, improvements, publication, infringement, warranties.
import { type Clause, or } from '../clause';
import { modeWords, monthsWords } from '../words';

export const secrecy: Clause = {
  id: 'secrecy',
  heading: '保密',
  kinds: ['licence', 'transfer', 'jointDevelopment', 'entrustedDevelopment', 'service', 'equity'],
  mandatory: ['licence', 'jointDevelopment', 'entrustedDevelopment'],
  why: '民法典第八百七十一条、第八百六十九条：当事人应当承担保密义务',
  sentences: ({ terms }) => [
    '一方对从对方取得的未公开技术资料和商业信息负有保密义务，只可用于履行本合同，只可告知确有必要知悉并承担同等义务的人员。',
    `保密义务在本合同终止后${terms.confidentialMonths === undefined ? or(undefined, '保密期限') : monthsWords(terms.confidentialMonths)}内继续有效。法律要求披露的，应当事先通知对方。`,
  ],
};

const owners: Record<'each' | 'licensor' | 'licensee' | 'joint', string> = {
  each: '一方在专利基础上作出的后续改进，成果归改进方所有。',
  licensor:
    '乙方在专利基础上作出的后续改进归甲方所有，甲方给予乙方合理补偿，并许可乙方在本合同范围内无偿使用。',
  licensee: '后续改进归乙方所有，甲方为教学和科研目的可以无偿使用。',
  joint: '后续改进由双方共有，任何一方许可第三方实施应当征得对方同意，收益平均分配。',
};

export const improvements: Clause = {
  id: 'improvements',
  heading: '后续改进',
  kinds: ['licence', 'transfer', 'equity', 'service'],
  mandatory: ['licence'],
  why: '民法典第八百七十五条：没有约定的，后续改进的成果其他各方无权分享',
  sentences: ({ terms }) => [
    owners[terms.improvements ?? 'each'],
    ...(terms.grantBack === 'paid'
      ? ['乙方应当以合理条件向甲方普通许可其改进成果。']
      : terms.grantBack === 'free'
        ? ['双方对等地向对方无偿普通许可各自的改进成果。']
        : []),
    // 民法典 art. 864: the scope may be agreed, competition in technology may not be restricted.
    '任何一方不得限制对方进行技术竞争和技术发展。',
  ],
};

export const publication: Clause = {
  id: 'publication',
  heading: '论文发表与学术使用',
  kinds: ['licence', 'jointDevelopment', 'entrustedDevelopment', 'equity'],
  mandatory: ['jointDevelopment', 'entrustedDevelopment'],
  why: '高校和科研机构须保留教学、科研使用和发表的权利',
  sentences: ({ terms }) => {
    const rule: Record<'free' | 'afterReview' | 'withConsent', string> = {
      free: '甲方人员可以发表与合同技术有关的论文，但不得披露乙方的商业秘密。',
      afterReview:
        '甲方人员发表论文前提前30日书面告知乙方，乙方可以就其商业秘密和拟申请专利的内容提出推迟，推迟不超过6个月。',
      withConsent: '甲方人员发表与合同技术有关的论文应当征得乙方书面同意，乙方不得无正当理由拒绝。',
    };
    return [rule[terms.publication ?? 'afterReview'], '甲方保留在教学和科研中无偿使用合同技术的权利。'];
  },
};

export const enforcement: Clause = {
  id: 'enforcement',
  heading: '侵权的处理',
  kinds: ['licence'],
  mandatory: ['licence'],
  why: '侵权发生时由谁起诉取决于许可方式和约定',
  sentences: ({ terms }) => [
    terms.enforcementBy === 'licensee'
      ? '发现第三方侵权的，由乙方负责维权并承担费用，赔偿归乙方；甲方提供必要的授权和协助。'
      : terms.enforcementBy === 'joint'
        ? '发现第三方侵权的，双方共同维权，费用和赔偿平均分担和分配。'
        : '发现第三方侵权的，由甲方决定是否维权并承担费用，赔偿归甲方；甲方不行使的，乙方可以依法提起诉讼，赔偿归乙方。',
    '第三方指控乙方按本合同实施专利侵害其权利的，甲方协助乙方应诉，责任由有过错的一方承担。',
  ],
};

export const warranties: Clause = {
  id: 'warranties',
  heading: '陈述与保证',
  kinds: ['licence', 'transfer', 'equity'],
  mandatory: [],
  why: '写明保证的边界，减少日后争议',
  sentences: ({ terms }) => [
    ...(terms.warranties ?? []).map((one) => (/[。；]$/.test(one) ? one : `${one}。`)),
    '除本合同写明的以外，甲方不对专利的商业前景和产业化结果作出保证。',
  ],
};

export const purpose: Clause = {
  id: 'purpose',
  heading: '保密信息与用途',
  kinds: ['nda'],
  mandatory: ['nda'],
  why: '没有写明用途就无法判断是否违约',
  sentences: ({ patents, terms }) => [
    `双方就${patents.length === 0 ? or(undefined, '合作项目') : `《${patents[0]?.title}》${patents.length > 1 ? `等${patents.length}项成果` : ''}`}的${modeWords[terms.mode]}进行洽谈，为此互相披露未公开的技术和商业信息。`,
    '披露的信息只可用于判断是否合作，不得用于申请专利、研制产品或者其他目的。',
    '接收方只可告知确有必要知悉并承担同等义务的人员；洽谈结束或者披露方要求时，应当归还或者销毁，并出具书面说明。',
    '本协议不构成对任何专利、技术秘密的许可。',
  ],
};

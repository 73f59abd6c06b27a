// Clauses on what is given: words used, object and way of licence or assignment, delivery, upkeep of the right.
import { type Clause, or } from '../clause';
import { type DraftFacts, shareWords } from '../facts';
import { modeWords, monthsWords, termWords } from '../words';

const field = ({ terms }: DraftFacts): string =>
  terms.field ? `使用领域限于${terms.field}` : '不限使用领域';

const exclusivity: Partial<Record<DraftFacts['terms']['mode'], string>> = {
  exclusiveLicence: '许可期限内，在约定的领域和地域，甲方不得实施上述专利，也不得许可任何第三方实施。',
  soleLicence: '许可期限内，在约定的领域和地域，甲方可以自行实施上述专利，但不得许可任何第三方实施。',
  ordinaryLicence: '许可期限内，甲方可以自行实施上述专利，也可以许可第三方实施。',
  subLicence: '乙方的权利来自甲方取得的许可，其内容和期限不超过该许可。',
  crossLicence: '双方互相许可实施各自列明的专利，差价按本合同的使用费条款结算。',
};

export const subject: Clause = {
  id: 'subject',
  heading: '合同标的',
  kinds: ['licence', 'transfer', 'equity'],
  mandatory: ['licence', 'transfer', 'equity'],
  why: '民法典第八百四十五条：技术合同应当写明标的的内容、范围和要求',
  sentences: ({ patents }) => [
    patents.length === 0
      ? or(undefined, '专利清单')
      : `本合同涉及专利${patents.length}项，详见附件一《专利清单》，清单是本合同的组成部分。`,
    '甲方保证其是上述专利的权利人，有权订立本合同；专利存在质押、保全、许可或权属争议的，甲方已在附件一中如实写明。',
  ],
};

export const grant: Clause = {
  id: 'grant',
  heading: '许可方式与范围',
  kinds: ['licence'],
  mandatory: ['licence'],
  why: '技术合同纠纷司法解释第二十五条：没有约定或者约定不明确的，视为普通许可',
  sentences: (facts) => {
    const { terms } = facts;
    const may: Record<NonNullable<typeof terms.sublicensing>, string> = {
      forbidden: '乙方不得向第三方分许可。',
      withConsent: '乙方经甲方书面同意可以分许可，并对被分许可方的行为负责。',
      allowed: '乙方可以分许可，应当在签订后10日内书面告知甲方，并对被分许可方的行为负责。',
    };
    return [
      `许可方式为${modeWords[terms.mode]}。${exclusivity[terms.mode] ?? ''}`,
      `${field(facts)}；地域范围为${or(terms.territory, '许可地域范围')}。`,
      `许可期限${or(termWords(terms), '许可期限')}，且不超过专利权的有效期。`,
      may[terms.sublicensing ?? 'forbidden'],
      ...(terms.sublicenceShare === undefined
        ? []
        : [`乙方因分许可取得的收入，按${shareWords(terms.sublicenceShare)}支付给甲方。`]),
    ];
  },
};

export const assignment: Clause = {
  id: 'assignment',
  heading: '权利转让与登记',
  kinds: ['transfer'],
  mandatory: ['transfer'],
  why: '专利法第十条：专利权的转让自登记之日起生效',
  sentences: () => [
    '甲方将附件一所列专利的专利权（专利申请权）全部转让给乙方。转让自国务院专利行政部门登记之日起生效。',
    '甲方应当在收到首笔款项之日起30日内提交著录项目变更申报的全部文件，登记费用由乙方承担。',
    '登记前专利的年费由甲方缴纳，登记后由乙方缴纳。甲方在登记前已经签订的许可合同详见附件一，乙方承继。',
  ],
};

export const firstRefusal: Clause = {
  id: 'firstRefusal',
  heading: '完成人的优先受让权',
  kinds: ['transfer'],
  mandatory: ['transfer'],
  why: '民法典第八百四十七条：完成人享有以同等条件优先受让的权利',
  sentences: ({ inventors }) => [
    `甲方已将转让条件书面告知成果完成人${inventors.length === 0 ? '' : `（${inventors.join('、')}）`}，完成人已声明不行使以同等条件优先受让的权利。`,
  ],
};

export const definitions: Clause = {
  id: 'definitions',
  heading: '名词和术语',
  kinds: ['licence'],
  mandatory: [],
  why: '民法典第八百四十五条：名词和术语的解释是技术合同的一般条款',
  sentences: ({ terms }) => [
    '“合同产品”是指落入上述专利权利要求保护范围的产品，以及依照专利方法直接获得的产品。',
    '“关联方”是指直接或者间接控制一方、受一方控制或者与一方同受控制的单位。',
    ...(terms.consideration.royalty === undefined
      ? []
      : ['“合同年度”自本合同生效之日起每十二个月为一个年度，首个年度为第1年。']),
  ],
};

export const support: Clause = {
  id: 'support',
  heading: '技术服务与培训',
  kinds: ['licence', 'transfer', 'equity'],
  mandatory: [],
  why: '民法典第八百六十六条：许可人应当提供必要的技术指导',
  sentences: () => [
    '甲方在交付技术资料后6个月内，应乙方要求提供不超过10个工作日的技术指导和培训，差旅费由乙方承担。',
    '超出的技术服务由双方另行订立合同。',
  ],
};

export const delivery: Clause = {
  id: 'delivery',
  heading: '技术资料的交付与验收',
  kinds: ['licence', 'transfer', 'equity'],
  mandatory: ['licence'],
  why: '民法典第八百六十六条：许可人应当按照约定交付实施专利有关的技术资料',
  sentences: () => [
    '甲方在收到首笔款项之日起30日内，向乙方交付专利文件和附件二所列技术资料，双方签署交接清单。',
    '乙方应当在收到后30日内提出缺漏，逾期未提出的视为交付完整。',
  ],
};

export const upkeep: Clause = {
  id: 'upkeep',
  heading: '专利的维持与质量',
  kinds: ['licence'],
  mandatory: ['licence'],
  why: '技术合同纠纷司法解释第二十六条：许可人负有维持专利权有效的义务，另有约定的除外',
  sentences: ({ terms }) => [
    terms.annuitiesBy === 'licensee'
      ? '许可期限内专利年费由乙方按时缴纳并向甲方提交缴费凭证，费用由乙方承担。'
      : '许可期限内甲方应当按时缴纳专利年费，维持专利权有效。',
    '任何一方知悉第三方请求宣告专利权无效的，应当在10日内通知对方，由甲方负责答辩，乙方予以配合。',
    '专利权被宣告全部无效的，本合同自决定生效之日起终止，已支付的使用费不予返还；明显违反公平原则的，双方协商部分返还。',
  ],
};

export const equitySubject: Clause = {
  id: 'equitySubject',
  heading: '作价与股权',
  kinds: ['equity'],
  mandatory: ['equity'],
  why: '促进科技成果转化法第十六条、第四十五条：可以作价投资，奖励不低于所形成股份的一半',
  sentences: ({ terms }) => {
    const equity = terms.consideration.equity;
    const award = equity?.awardShare;
    return [
      '甲方以附件一所列科技成果作价投资，乙方及其股东确认该作价，并在成果完成权属变更之日起30日内办理股权登记。',
      `其中奖励给成果完成人的股权为${award === undefined ? or(undefined, '奖励股权比例') : shareWords(award)}，由完成人直接持有或者由甲方代为安排，办理登记时一并写明。`,
      '乙方后续增资扩股的，甲方及完成人有权按实缴比例认购；乙方每年4月30日前向甲方提交上一年度财务报告。',
    ];
  },
};

export const secrecyTerm: Clause = {
  id: 'confidentialTerm',
  heading: '保密义务的期限',
  kinds: ['nda'],
  mandatory: ['nda'],
  why: '没有期限的保密义务难以执行',
  sentences: ({ terms }) => [
    `保密义务自本协议签订之日起${terms.confidentialMonths === undefined ? or(undefined, '保密期限') : monthsWords(terms.confidentialMonths)}内有效；信息已合法公开的部分除外。`,
  ],
};

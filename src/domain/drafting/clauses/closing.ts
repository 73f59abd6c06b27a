// Clauses at the end of every contract: breach, force majeure, term, disputes, copies.
import { type Clause, or } from '../clause';
import { templateKinds } from '../facts';

const contracts = templateKinds.filter((kind) => kind !== 'openLicence');

export const breach: Clause = {
  id: 'breach',
  heading: '违约责任',
  kinds: contracts,
  mandatory: contracts,
  why: '民法典第八百七十二条、第八百七十三条：违反约定应当承担违约责任',
  sentences: ({ kind }) => [
    '一方违反本合同的，应当赔偿对方因此受到的损失。',
    ...(kind === 'licence'
      ? ['乙方超越约定的领域、地域或者期限实施专利的，应当停止实施，并按超出部分使用费的二倍支付违约金。']
      : []),
  ],
};

export const forceMajeure: Clause = {
  id: 'forceMajeure',
  heading: '不可抗力',
  kinds: contracts.filter((kind) => kind !== 'nda'),
  mandatory: [],
  why: '民法典第五百九十条',
  sentences: () => [
    '因不可抗力不能履行的，根据影响部分或者全部免除责任；受影响的一方应当及时通知对方，并在合理期限内提供证明。',
  ],
};

export const ending: Clause = {
  id: 'ending',
  heading: '生效、变更与终止',
  kinds: contracts,
  mandatory: contracts,
  why: '民法典第五百六十二条：解除合同的事由由当事人约定',
  sentences: ({ terms, kind }) => [
    '本合同自双方法定代表人或者授权代表签字并盖章之日起生效。变更应当订立书面补充协议。',
    ...(terms.termination ?? []).map((one) => (/[。；]$/.test(one) ? one : `${one}。`)),
    ...(kind === 'licence'
      ? [
          '乙方逾期支付超过90日，经书面催告后30日内仍未支付的，甲方可以解除合同。',
          '双方应当在本合同生效之日起3个月内办理专利实施许可合同备案，由甲方提出申请，乙方予以配合。',
        ]
      : []),
  ],
};

export const disputes: Clause = {
  id: 'disputes',
  heading: '争议的解决',
  kinds: contracts,
  mandatory: contracts,
  why: '民法典第四百七十条：解决争议的方法是合同的一般条款',
  sentences: ({ terms }) => [
    `本合同适用中华人民共和国法律。发生争议的，双方协商解决；协商不成的，${or(terms.disputes, '争议解决：仲裁机构或者管辖法院')}。`,
  ],
};

export const other: Clause = {
  id: 'other',
  heading: '其他约定',
  kinds: contracts,
  mandatory: [],
  why: '双方另行谈妥的内容',
  sentences: ({ terms }) => [
    ...(terms.other === undefined || terms.other === '' ? [] : terms.other.split(/\n+/)),
    '本合同一式肆份，双方各执贰份，具有同等效力。',
  ],
};

// 知识产权条款审查: what the office looks for in an agreement that comes from outside (plan of 2023, part 5: 产学研协议审查).
// Own list of points. A point is found by words; words can be missed, so a person still reads the whole text.

export type Severity = 'stop' | 'change' | 'watch';

/** Something in the text that the office should not sign as it stands. */
export interface Risk {
  readonly id: string;
  /** All of these in one paragraph. */
  readonly words: readonly RegExp[];
  /** None of these in the same paragraph. */
  readonly unless?: RegExp;
  readonly severity: Severity;
  readonly what: string;
  readonly advice: string;
}

export interface Point {
  readonly id: string;
  readonly title: string;
  /** A paragraph with one of these speaks of the point. */
  readonly topic: RegExp;
  /** What it means where nothing is said. */
  readonly silence: string;
  readonly silenceSeverity: Severity;
  readonly source: string;
  readonly risks: readonly Risk[];
}

export const points: readonly Point[] = [
  {
    id: 'ownership',
    title: '成果归属',
    topic: /(成果|知识产权|专利(申请)?权|技术秘密).{0,40}(归|属于|共有|所有)/,
    silence: '没有约定归属：委托开发归研究开发人，合作开发由双方共有，其他情形容易争议。',
    silenceSeverity: 'change',
    source: '民法典第八百五十九条、第八百六十条',
    risks: [
      {
        id: 'allTheirs',
        words: [/(全部|所有|一切|均|完全).{0,40}归.{0,6}(甲方|委托方|企业|公司|出资方)/],
        severity: 'change',
        what: '全部成果归对方所有',
        advice:
          '至少保留教学、科研中无偿使用的权利和署名权；能够共有或者由本单位所有并给予许可的，争取改为该方案。',
      },
      {
        id: 'backgroundTaken',
        words: [/(背景|已有|原有|在先).{0,20}(知识产权|专利|技术)/, /归.{0,8}(甲方|委托方|企业|公司)/],
        severity: 'stop',
        what: '原有专利被一并转归对方',
        advice: '背景知识产权应当归各自所有；需要使用的，另行订立许可合同并约定使用费。',
      },
      {
        id: 'jointSilent',
        words: [/共有|共同所有|双方所有/],
        unless: /份额|比例|平均|同意|许可/,
        severity: 'watch',
        what: '约定共有，但没有约定如何实施、许可和分配',
        advice: '写明份额、各自实施的条件、许可第三方须经对方同意、使用费如何分配（专利法第十四条）。',
      },
    ],
  },
  {
    id: 'improvements',
    title: '后续改进',
    topic: /后续改进|改进成果|改进技术|改进.{0,10}(归|权利)/,
    silence: '没有约定后续改进：各归改进方，他方无权分享。',
    silenceSeverity: 'watch',
    source: '民法典第八百七十五条',
    risks: [
      {
        id: 'freeGrantBack',
        words: [/改进/, /(无偿|免费).{0,20}(归|转让|许可|提供)|(归|转让|许可).{0,20}(无偿|免费)/],
        unless: /双方|对等|各自|互相/,
        severity: 'change',
        what: '一方的改进无偿归对方',
        advice: '非互惠的无偿回授可能被认定为限制技术进步（司法解释第十条）；改为对等或者合理补偿。',
      },
    ],
  },
  {
    id: 'publication',
    title: '论文发表与学术使用',
    topic: /论文|发表|学术|教学/,
    silence: '没有保留发表论文和教学科研使用的权利。',
    silenceSeverity: 'change',
    source: '高校和科研机构的学术需要（本单位审查要点）',
    risks: [
      {
        id: 'noPublication',
        words: [/不得|禁止|未经.{0,20}(同意|许可)/, /发表|论文|公开/],
        unless: /不得无正当理由|逾期.{0,10}视为同意|不超过|日内/,
        severity: 'change',
        what: '发表受到无期限的限制',
        advice: '改为事先告知、限期审阅（如30日）、最长推迟6个月，逾期视为同意。',
      },
    ],
  },
  {
    id: 'income',
    title: '收益分享',
    topic: /收益|收入|使用费|提成|分成|利润分配/,
    silence: '没有约定成果许可、转让后的收益如何分享。',
    silenceSeverity: 'change',
    source: '专利法第十四条；专项行动方案五：权利义务对等的收益分配',
    risks: [
      {
        id: 'noIncome',
        words: [/(不再|无权|放弃|不得).{0,20}(收益|收入|报酬|使用费|分成)/],
        severity: 'change',
        what: '本单位放弃收益',
        advice: '约定使用费或者收益比例；确需放弃的，按本单位决策程序审批并记录理由。',
      },
    ],
  },
  {
    id: 'licence',
    title: '许可方式',
    topic: /独占|排他|普通许可|许可(方式|使用|实施)/,
    silence: '没有写明许可方式的，视为普通许可。',
    silenceSeverity: 'watch',
    source: '技术合同纠纷司法解释第二十五条',
    risks: [
      {
        id: 'unclearLicence',
        words: [/许可.{0,20}(使用|实施)|授权.{0,10}使用/],
        unless: /独占|排他|普通/,
        severity: 'watch',
        what: '许可方式不明确，视为普通许可',
        advice: '写明独占、排他或者普通，以及领域、地域、期限。',
      },
      {
        id: 'exclusiveForever',
        words: [/独占/, /永久|无期限|长期|不可撤销/],
        severity: 'stop',
        what: '永久或者不可撤销的独占许可',
        advice: '期限不超过专利有效期，约定最低提成或者实施里程碑，未达到的转为普通许可。',
      },
    ],
  },
  {
    id: 'sublicence',
    title: '分许可与转让',
    topic: /分许可|再许可|转许可|转让给第三|转让.{0,10}合同/,
    silence: '没有约定分许可：被许可人无权许可第三人实施（专利法第十二条）。',
    silenceSeverity: 'watch',
    source: '专利法第十二条',
    risks: [
      {
        id: 'freeSublicence',
        words: [/(分许可|再许可|转许可)/, /无需|不需|自行|任意|有权/],
        unless: /书面同意|事先同意|经.{0,10}同意/,
        severity: 'change',
        what: '对方可以任意分许可',
        advice: '须经书面同意，并约定分许可收入的分享。',
      },
    ],
  },
  {
    id: 'confidentiality',
    title: '保密',
    topic: /保密|商业秘密|未公开/,
    silence: '没有保密约定。',
    silenceSeverity: 'change',
    source: '民法典第八百七十一条',
    risks: [
      {
        id: 'endlessSecrecy',
        words: [/保密/, /永久|无限期|长期有效/],
        severity: 'watch',
        what: '没有期限的保密义务',
        advice: '约定期限（如5年），技术秘密可以约定至其公开为止。',
      },
    ],
  },
  {
    id: 'liability',
    title: '保证与责任',
    topic: /保证|赔偿|违约金|责任/,
    silence: '没有约定违约责任。',
    silenceSeverity: 'watch',
    source: '民法典第八百七十二条、第八百七十三条',
    risks: [
      {
        id: 'noInfringementWarranty',
        words: [/保证|承诺/, /不侵犯.{0,10}(任何|第三)/],
        unless: /据.{0,4}所知|知道或者应当知道/,
        severity: 'change',
        what: '保证不侵犯任何第三人的权利',
        advice: '本单位没有能力做全面检索，改为“据其所知”，责任以已收金额为限。',
      },
      {
        id: 'unlimitedLiability',
        words: [/(全部|一切|无限).{0,10}(损失|责任|赔偿)/],
        unless: /为限|不超过|双方|各自/,
        severity: 'change',
        what: '赔偿没有上限',
        advice: '以本合同已收取的金额为限，并排除间接损失。',
      },
    ],
  },
  {
    id: 'inventors',
    title: '发明人与署名',
    topic: /发明人|完成人|署名/,
    silence: '没有写明发明人的署名和奖酬。',
    silenceSeverity: 'watch',
    source: '民法典第八百四十九条；促进科技成果转化法第四十五条',
    risks: [],
  },
  {
    id: 'disputes',
    title: '适用法律与争议解决',
    topic: /仲裁|人民法院|管辖|适用.{0,6}法律/,
    silence: '没有约定争议解决：按法定管辖。',
    silenceSeverity: 'watch',
    source: '民法典第四百七十条',
    risks: [
      {
        id: 'foreignLaw',
        words: [/适用.{0,20}(外国|美国|英国|德国|日本|香港|新加坡).{0,10}法/],
        severity: 'stop',
        what: '适用境外法律',
        advice: '技术出口合同须先审查；争取适用中国法律，由境内仲裁机构仲裁。',
      },
    ],
  },
];

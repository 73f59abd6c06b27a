// Words of policies, figures and papers of a distribution in Chinese and English: the screen and the paper say the same.
import type { CostKind, Mode, Pool } from '../policy';

export type SheetLanguage = 'zh' | 'en';

interface Words {
  readonly pool: Readonly<Record<Pool | 'rest', string>>;
  readonly cost: Readonly<Record<CostKind, string>>;
  readonly mode: Readonly<Record<Mode, string>>;
  readonly comma: string;
  readonly yuan: string;
}

const zh: Words = {
  pool: {
    team: '团队',
    college: '学院',
    university: '学校',
    tto: '技术转移机构',
    ipFund: '知识产权基金',
    broker: '中介',
    rest: '转入下一步',
  },
  cost: {
    tax: '税金',
    stampDuty: '印花税',
    officialFee: '官费',
    maintenance: '维持费',
    agency: '代理费',
    appraisal: '评估鉴定费',
    negotiation: '谈判费',
    broker: '中介费',
    legal: '法律服务费',
    listing: '挂牌费',
    development: '研发成本',
    other: '其他成本',
  },
  mode: { transfer: '转让', licence: '许可', openLicence: '开放许可', equity: '作价投资' },
  comma: '、',
  yuan: '元',
};

const en: Words = {
  pool: {
    team: 'team',
    college: 'college',
    university: 'university',
    tto: 'transfer office',
    ipFund: 'IP fund',
    broker: 'broker',
    rest: 'next step',
  },
  cost: {
    tax: 'taxes',
    stampDuty: 'stamp duty',
    officialFee: 'official fees',
    maintenance: 'annuities',
    agency: 'agency fees',
    appraisal: 'appraisal',
    negotiation: 'negotiation',
    broker: 'brokerage',
    legal: 'legal services',
    listing: 'listing',
    development: 'development',
    other: 'other costs',
  },
  mode: { transfer: 'transfer', licence: 'licence', openLicence: 'open licence', equity: 'equity' },
  comma: ', ',
  yuan: ' yuan',
};

export const sheetWords: Readonly<Record<SheetLanguage, Words>> = { zh, en };

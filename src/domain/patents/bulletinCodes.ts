// What the codes of the patent bulletin (专利公报 法律状态公告) mean. A table and its lookup, nothing else.

/** What an event does to a right, for its place and colour on a time line. */
export type BulletinKind =
  | 'examination'
  | 'grant'
  | 'end'
  | 'restored'
  | 'invalidity'
  | 'transfer'
  | 'licence'
  | 'pledge'
  | 'preservation'
  | 'particulars'
  | 'notice';

export interface BulletinCode {
  readonly code: string;
  readonly kind: BulletinKind;
  readonly zh: string;
  readonly en: string;
  /** False where the meaning was not read in a public text of the office: shown as 未核实. */
  readonly verified: boolean;
}

const entry = (code: string, kind: BulletinKind, zh: string, en: string, verified = true): BulletinCode => ({
  code,
  kind,
  zh,
  en,
  verified,
});

/** Source of the verified meanings: a published schema of the bulletin's data; register entries: 专利法实施细则 art. 106. */
export const bulletinCodes: readonly BulletinCode[] = [
  entry('PB01', 'examination', '公布', 'published', false),
  entry('SE01', 'examination', '实质审查的生效', 'substantive examination begins', false),
  entry('GR01', 'grant', '授予专利权', 'granted'),
  entry('RJ01', 'end', '发明专利申请公布后的驳回', 'refused after publication', false),
  entry('WD01', 'end', '发明专利申请公布后的视为撤回', 'deemed withdrawn after publication', false),
  entry('AD01', 'end', '专利权的视为放弃', 'right deemed abandoned', false),
  entry('AV01', 'end', '专利权的主动放弃', 'right surrendered'),
  entry('CF01', 'end', '未缴年费专利权终止', 'ended: annuity unpaid'),
  entry('CX01', 'end', '专利权有效期届满', 'term expired'),
  entry('IP01', 'invalidity', '专利权部分无效', 'invalid in part'),
  entry('IW01', 'invalidity', '专利权全部无效', 'invalid as a whole'),
  entry('RR01', 'restored', '权利的恢复', 'right restored'),
  entry('TR01', 'transfer', '专利权的转移', 'right transferred'),
  entry('OL01', 'licence', '开放许可', 'open licence', false),
  entry('EE01', 'licence', '专利实施许可合同备案的生效', 'licence recorded'),
  entry('EM01', 'licence', '专利实施许可合同备案的变更', 'recorded licence changed'),
  entry('EC01', 'licence', '专利实施许可合同备案的注销', 'recorded licence struck off'),
  entry('PE01', 'pledge', '专利权质押合同登记的生效', 'pledge registered'),
  entry('PM01', 'pledge', '专利权质押合同登记的变更', 'registered pledge changed'),
  entry('PC01', 'pledge', '专利权质押合同登记的注销', 'registered pledge struck off'),
  entry('PP01', 'preservation', '专利权的保全', 'preservation ordered'),
  entry('PD01', 'preservation', '专利权保全的解除', 'preservation lifted'),
  entry('CB03', 'particulars', '著录事项变更', 'bibliographic data changed'),
  entry('CD02', 'particulars', '外观设计专利公报更正', 'design gazette corrected'),
  entry('CP01', 'particulars', '专利权人的姓名或者名称变更', 'name of the right holder changed'),
  entry('CP02', 'particulars', '专利权人的地址变更', 'address of the right holder changed'),
  entry(
    'CP03',
    'particulars',
    '专利权人的姓名或者名称、地址变更',
    'name and address of the right holder changed',
  ),
  entry('DD01', 'notice', '文件的公告送达', 'document served by publication'),
];

const byCode = new Map(bulletinCodes.map((one) => [one.code, one]));

/** Undefined where the table does not know the code; letters may be small. */
export const bulletinCode = (code: string): BulletinCode | undefined => byCode.get(code.trim().toUpperCase());

// 尽职免责材料: the record of one transfer that shows its four elements; the file that is exported rests on this form.
import type { Filing } from '../../patents/records';
import { type Check, failed, orPassed, words } from '../check';
import { elementWords, dossierRules as rules } from '../dossier/rules';
import { type FilingFacts, isWorkingIn, plainName } from '../facts';
import { noticeStanding } from '../notice/publicNotice';
import { readForm, sectionOf } from './field';
import { type FormOf, kindOf } from './kind';
import { publicNoticeFields } from './publicNotice';

const subject = sectionOf(words('一、转化事项', 'Transfer'));
const decision = sectionOf(words('二、民主决策', 'Collective decision'));
const care = sectionOf(words('三、合理注意', 'Due care'));
const oversight = sectionOf(words('四、监督管理', 'Oversight'));

export const exemptionDossierFields = {
  subject: subject.text('转化事项', 'Transfer', { required: true }),
  people: subject.names('申请免责的人员', 'Whom it exempts'),
  body: decision.text('决策机构', 'Who decided', { required: true }),
  meetingOn: decision.date('会议日期', 'Meeting on', { required: true }),
  minutes: decision.long('会议纪要', 'Minutes', { required: true }),
  attendees: decision.names('出席人', 'Attendees', { required: true }),
  recused: decision.names('回避人', 'Recused'),
  pricing: care.choice(
    '定价方式',
    'Pricing',
    { agreement: ['协议定价', 'Agreement'], listing: ['挂牌交易', 'Listing'], auction: ['拍卖', 'Auction'] },
    { required: true },
  ),
  priceBasis: care.long('定价依据', 'Basis of the price', { required: true }),
  diligence: care.long('尽职调查', 'Due diligence', { required: true }),
  conflicts: care.long('利益冲突声明', 'Declared interests', { required: true }),
  approvals: oversight.long('审批情况', 'Approvals'),
  oversight: oversight.long('履约监督和收益管理', 'Oversight of performance and income', { required: true }),
  filingsNote: oversight.long('未办备案登记的理由', 'Why a filing is not needed'),
};
export type ExemptionDossierForm = FormOf<typeof exemptionDossierFields>;

/** Notices of the deal and filings of that kind, as far as their days are known. */
function noticeIsOver(facts: FilingFacts): boolean {
  const filed = facts.filings
    .filter(({ kind, state }) => kind === 'publicNotice' && state !== 'withdrawn' && state !== 'refused')
    .map(({ form }) => readForm(publicNoticeFields, form))
    .flatMap(({ from, until, objections = [] }) =>
      from === undefined || until === undefined ? [] : [{ from, until, objections }],
    );
  const question = { today: facts.today, term: facts.noticeTerm, isWorking: isWorkingIn(facts) };
  return [...(facts.deal?.notices ?? []), ...filed].some(
    (one) => noticeStanding(one, question).state === 'over',
  );
}

/** Recordals and registrations of the same agreement or deal. */
const expected: ReadonlySet<Filing['kind']> = new Set([
  'licenceRecordal',
  'transferRegistration',
  'pledgeRegistration',
  'techContractRegistration',
  'fundedApproval',
  'openLicenceTaken',
]);

function interests(form: ExemptionDossierForm, { deal }: FilingFacts): readonly Check[] {
  const has = (names: readonly string[] | undefined, person: string): boolean =>
    (names ?? []).some((one) => plainName(one) === plainName(person));
  return (deal?.conflicts ?? [])
    .filter(
      ({ hasInterest, person }) => hasInterest && has(form.attendees, person) && !has(form.recused, person),
    )
    .map(({ person }) => failed(rules.recused, { person }));
}

const filled = (text: string | undefined): boolean => (text ?? '').trim() !== '';

function dossierChecks(form: ExemptionDossierForm, facts: FilingFacts): readonly Check[] {
  const isDecided = filled(form.body) && form.meetingOn !== undefined && filled(form.minutes);
  const open = facts.filings.filter(
    ({ kind, state }) => expected.has(kind) && state !== 'accepted' && state !== 'withdrawn',
  );
  const isSigned = facts.agreement?.signedOn !== undefined;
  const test = (rule: (typeof rules)[keyof typeof rules], isFine: boolean): readonly Check[] =>
    orPassed(rule, isFine ? [] : [failed(rule)]);
  return [
    ...test(rules.minutes, isDecided),
    ...test(rules.attendees, (form.attendees?.length ?? 0) >= 2),
    ...orPassed(rules.recused, interests(form, facts)),
    ...test(rules.notice, noticeIsOver(facts)),
    ...test(rules.pricing, form.pricing !== undefined && filled(form.priceBasis)),
    ...test(rules.diligence, filled(form.diligence)),
    ...test(rules.conflicts, filled(form.conflicts)),
    ...test(rules.contract, isSigned),
    ...orPassed(
      rules.filed,
      filled(form.filingsNote)
        ? []
        : open.map(({ title, id }) => failed(rules.filed, { title }, { entity: 'filing', id })),
    ),
    ...test(rules.oversight, filled(form.oversight)),
  ];
}

export const exemptionDossier = kindOf({
  kind: 'exemptionDossier',
  fields: exemptionDossierFields,
  prefill({ deal, agreement }): ExemptionDossierForm {
    const approval = deal?.approvals?.filter(({ approved }) => approved).at(-1);
    const none = deal?.conflicts !== undefined && deal.conflicts.length > 0;
    return {
      subject: agreement?.title ?? deal?.title,
      body: approval?.by,
      meetingOn: approval?.on,
      minutes: approval?.minutes,
      attendees: approval?.attendees,
      recused: approval?.recused,
      pricing: deal?.pricing,
      priceBasis: deal?.priceBasis,
      conflicts: none
        ? deal.conflicts
            ?.map(
              ({ person, hasInterest, interest, declaredOn }) =>
                `${person}（${declaredOn}）：${hasInterest ? (interest ?? '有') : '无'}`,
            )
            .join('；')
        : undefined,
      approvals: deal?.approvals
        ?.map(({ on, by, approved }) => `${on} ${by}：${approved ? '同意' : '不同意'}`)
        .join('；'),
    };
  },
  checks: dossierChecks,
  paper: {
    title: words('科技成果转化尽职免责材料', 'Dossier of diligence of a transfer'),
    notes: [
      words(
        '四项要素：民主决策、信息公示、合理注意、监督管理（北京市促进科技成果转化条例第十九条）；没有牟取非法利益的，不因后续价值变化追究决策责任（国发〔2016〕16号）。',
        'Four elements: collective decision, public notice, due care, oversight. Without illegal benefit nobody answers for a later change of value.',
      ),
    ],
    signatures: [words('经办', 'Prepared'), words('审核', 'Reviewed'), words('负责人', 'Responsible')],
    seal: true,
    patents: { onPage: 20 },
  },
  sections(form, facts, lang) {
    const mark = {
      pass: words('具备', 'Shown'),
      warn: words('待补', 'To add'),
      fail: words('欠缺', 'Missing'),
    };
    const rows = dossierChecks(form, facts).flatMap(({ rule, level }) => {
      const known = Object.values(rules).find(({ id }) => id === rule.id);
      return known === undefined
        ? []
        : [[elementWords[known.element][lang], rule.title[lang], mark[level][lang], rule.source]];
    });
    const head = [
      words('要素', 'Element'),
      words('内容', 'What'),
      words('结论', 'Result'),
      words('依据', 'Source'),
    ];
    return [
      {
        heading: words('四项要素核对', 'The four elements')[lang],
        columns: head.map((one) => one[lang]),
        rows,
      },
    ];
  },
});

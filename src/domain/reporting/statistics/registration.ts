// 合同备案与登记情况表: for every agreement of the period what has to be recorded or registered, by when, and how far it is.
import { dayCount, ymdOf } from '../../patents/deadlines/ymd';
import type { Filing } from '../../patents/records';
import { define } from './definitions';
import { datesOf, type StatFacts, type StatOptions } from './facts';
import { type AgreementLine, agreementLines, kindWords } from './lines';
import { type Cell, column, countOf, date, named, type StatReport, type StatTable, text } from './report';

const dutyWords: Readonly<Partial<Record<Filing['kind'], string>>> = {
  licenceRecordal: '许可合同备案',
  transferRegistration: '转让登记',
  pledgeRegistration: '质押登记',
  openLicenceTaken: '开放许可成交备案',
  techContractRegistration: '技术合同登记',
  exportCheck: '技术出口核查',
};

const stateWords: Readonly<Record<Filing['state'], string>> = {
  draft: '办理中（草拟）',
  ready: '办理中（待提交）',
  submitted: '办理中（已提交）',
  returned: '办理中（退回补正）',
  accepted: '已办结',
  refused: '不予办理',
  withdrawn: '已撤回',
};

type Phase = 'done' | 'running' | 'open' | 'refused';

/** One thing to be recorded or registered for one agreement. */
interface Duty {
  readonly line: AgreementLine;
  readonly kind: Filing['kind'];
  readonly phase: Phase;
  readonly words: string;
  readonly filingId?: string;
  readonly due?: string;
  readonly doneOn?: string;
  readonly number?: string;
}

const phaseOf = ({ state }: Filing): Phase =>
  state === 'accepted' ? 'done' : state === 'refused' ? 'refused' : 'running';

/** The filing worked on last of each kind; a number of the technology contract is a registration without a filing. */
function dutiesOf(line: AgreementLine, { filings, wanted }: StatFacts): Duty[] {
  const { agreement } = line;
  const last = new Map<Filing['kind'], Filing>();
  for (const one of [...filings].sort((a, b) => a.seq - b.seq))
    if (one.agreementId === agreement.id && one.state !== 'withdrawn' && dutyWords[one.kind] !== undefined)
      last.set(one.kind, one);
  const duties = [...last.values()].map(
    (one): Duty => ({
      line,
      kind: one.kind,
      phase: phaseOf(one),
      words: stateWords[one.state],
      filingId: one.id,
      ...(one.due === undefined ? {} : { due: one.due }),
      ...(one.decidedOn === undefined ? {} : { doneOn: one.decidedOn }),
      ...(one.number === undefined ? {} : { number: one.number }),
    }),
  );
  const { techContractNumber = '', techContractOn } = agreement;
  if (techContractNumber !== '' && !last.has('techContractRegistration'))
    duties.push({
      ...{
        line,
        kind: 'techContractRegistration',
        phase: 'done',
        words: '已办结',
        number: techContractNumber,
      },
      ...(techContractOn === undefined ? {} : { doneOn: techContractOn }),
    });
  for (const { kind, agreementId, due } of wanted)
    if (agreementId === agreement.id)
      duties.push({ line, kind, phase: 'open', words: '未办', ...(due === undefined ? {} : { due }) });
  return duties;
}

const daysTo = (asOf: string, due: string): number => dayCount(ymdOf(due)) - dayCount(ymdOf(asOf));

/** Days left of what is not done; for what is done whether it was in time. */
function distance({ due, doneOn, phase }: Duty, asOf: string): string {
  if (due === undefined) return phase === 'done' ? '' : '无法定期限';
  if (phase === 'done')
    return doneOn === undefined || doneOn <= due ? '按期' : `迟 ${daysTo(due, doneOn)} 天`;
  const days = daysTo(asOf, due);
  return days < 0 ? `逾期 ${-days} 天` : `还有 ${days} 天`;
}

const isLate = ({ due, phase }: Duty, asOf: string): boolean =>
  phase !== 'done' && due !== undefined && due < asOf;

/** Duties with the agreements they are of; an agreement has several. */
const counted = (duties: readonly Duty[]): Cell =>
  countOf(
    duties.length,
    'agreement',
    duties.map(({ line }) => line.agreement.id),
  );

function summary(duties: readonly Duty[], { asOf }: StatOptions): StatTable {
  const cells = (some: readonly Duty[]): Cell[] => {
    const of = (phase: Phase): Duty[] => some.filter((one) => one.phase === phase);
    const done = of('done');
    return [
      counted(some),
      counted(done),
      counted(of('running')),
      counted(of('open')),
      counted(of('refused')),
      counted(some.filter((one) => isLate(one, asOf))),
      { kind: 'share', part: done.length, whole: some.length },
    ];
  };
  const kinds = Object.keys(dutyWords) as Filing['kind'][];
  return {
    id: 'summary',
    columns: [
      column('事项', 'text', 1.6),
      ...['应办', '已办结', '办理中', '未办', '不予办理', '逾期'].map((label) =>
        column(`${label}（项）`, 'count'),
      ),
      column('办结率', 'share'),
    ],
    rows: kinds
      .map((kind) => ({ kind, found: duties.filter((one) => one.kind === kind) }))
      .filter(({ found }) => found.length > 0)
      .map(({ kind, found }) => [text(dutyWords[kind] ?? ''), ...cells(found)]),
    foot: [text('合计'), ...cells(duties)],
  };
}

const list = (duties: readonly Duty[], { asOf }: StatOptions): StatTable => ({
  id: 'list',
  columns: [
    column('合同', 'text', 2.2),
    column('对方单位', 'text', 2),
    column('方式', 'text', 0.8),
    column('签订', 'date', 0.95),
    column('事项', 'text', 1.3),
    column('状态', 'text', 1.35),
    column('期限日', 'date', 0.95),
    column('剩余或逾期', 'text', 0.95),
    column('编号', 'text', 1.45),
    column('办结日', 'date', 0.95),
  ],
  rows: duties.map((duty) => {
    const { agreement, kind } = duty.line;
    return [
      named(agreement.title, 'agreement', agreement.id),
      text(agreement.party),
      text(kindWords[kind] ?? kind),
      date(agreement.signedOn),
      text(dutyWords[duty.kind] ?? ''),
      duty.filingId === undefined ? text(duty.words) : named(duty.words, 'filing', duty.filingId),
      date(duty.due),
      text(distance(duty, asOf)),
      text(duty.number ?? ''),
      date(duty.doneOn),
    ];
  }),
});

export function registrationReport(facts: StatFacts, options: StatOptions): StatReport {
  const signed = agreementLines(facts, options).filter(({ isSignedNow }) => isSignedNow);
  const duties = signed.flatMap((line) => dutiesOf(line, facts));
  const late = duties.filter((one) => isLate(one, options.asOf));
  const having = new Set(duties.map(({ line }) => line.agreement.id));
  const silent = signed.filter(({ agreement }) => !having.has(agreement.id));
  const warn = (code: string, words: string, ids: readonly string[]) =>
    ids.length === 0
      ? []
      : [
          {
            ...{ code, level: 'warning' as const, text: words },
            from: { entity: 'agreement' as const, ids: [...new Set(ids)] },
          },
        ];
  return {
    kind: 'registration',
    title: options.title ?? '合同备案与登记情况表',
    ...datesOf(options),
    scope: '统计期内签订的合同',
    landscape: true,
    sections: [
      { heading: '一、办理情况', table: summary(duties, options) },
      { heading: '二、逐份清单', table: list(duties, options) },
    ],
    definitions: define('应办事项', '办结率', '备案期限', '合同项数'),
    checks: [
      ...warn(
        'late',
        `有 ${late.length} 项备案或登记已经逾期`,
        late.map(({ line }) => line.agreement.id),
      ),
      ...warn(
        'nothingToFile',
        `有 ${silent.length} 项合同没有备案或登记事项（已结束、解除，或者没有关联专利），请确认`,
        silent.map(({ agreement }) => agreement.id),
      ),
    ],
    signatures: ['制表', '审核'],
  };
}

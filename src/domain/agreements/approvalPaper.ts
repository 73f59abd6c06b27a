// 收益分配与现金发放审批表: what is divided, who gets what, the legal minimum, and who has agreed on which day.
import { type ApprovalBody, type Explained, type Line, linesOf } from '../distribution';
import {
  floorRow,
  left,
  paperWords,
  partText,
  partyText,
  right,
  type SheetLanguage,
  sheetWords,
  teamSection,
} from '../distribution/papers';
import { amountInWords, formatAmount, plus } from '../money';
import type { PaperDraft, PaperSection } from '../reporting/paper';
import { floorsOfRun } from './runChecks';
import { namesOf, paperCaseOf, type RunDossier, watermarkOf } from './runDossier';

interface Words {
  readonly title: string;
  readonly equity: string;
  readonly back: string;
  readonly facts: readonly [
    contract: string,
    number: string,
    registered: string,
    party: string,
    upTo: string,
    policy: string,
  ];
  readonly fen: string;
  readonly inWords: string;
  readonly lines: string;
  readonly share: string;
  readonly floors: string;
  readonly accepted: (reason: string, by: string, on: string) => string;
  readonly opinions: string;
  readonly columns: readonly [step: string, opinion: string, name: string, on: string];
  readonly steps: Readonly<Record<ApprovalBody | 'prepared' | 'checked', string>>;
  readonly agreed: string;
  readonly note: string;
}

const words: Readonly<Record<SheetLanguage, Words>> = {
  zh: {
    title: '科技成果转化收益分配与现金发放审批表',
    equity: '科技成果转化股权奖励审批表',
    back: '收益分配冲回审批表',
    facts: ['合同', '合同编号', '技术合同登记编号', '对方', '到账截止日', '适用制度'],
    fen: '本次分配金额',
    inWords: '金额大写',
    lines: '一、分配方案',
    share: '占本次',
    floors: '三、最低标准核对',
    accepted: (reason, by, on) => `低于最低标准的说明：${reason}（${by}，${on}）`,
    opinions: '四、审批意见',
    columns: ['环节', '意见', '签字', '日期'],
    steps: {
      prepared: '经办',
      checked: '复核',
      researchOffice: '科研院（处）',
      vicePresident: '分管校领导',
      presidentMeeting: '校长办公会',
    },
    agreed: '同意',
    note: '附：收益分配计算表、合同、全体完成人同意书、共有权利人同意书（如有）、公示表、个税备案表。',
  },
  en: {
    title: 'Approval of a distribution and of cash awards',
    equity: 'Approval of an award of shares',
    back: 'Approval of a reversal',
    facts: ['Agreement', 'Number', 'Technology contract', 'Other side', 'Receipts up to', 'Policy'],
    fen: 'Divided now',
    inWords: 'In words',
    lines: '1. Who gets what',
    share: 'Of this run',
    floors: '3. Legal minimum',
    accepted: (reason, by, on) => `Why less than the minimum: ${reason} (${by}, ${on})`,
    opinions: '4. Approvals',
    columns: ['Step', 'Opinion', 'Signature', 'Date'],
    steps: {
      prepared: 'Prepared',
      checked: 'Checked',
      researchOffice: 'Research office',
      vicePresident: 'Vice-president',
      presidentMeeting: "President's meeting",
    },
    agreed: 'agreed',
    note: 'With: calculation sheet, contract, consent of all inventors and co-owners, public notice, tax filing table.',
  },
};

function floorSection(dossier: RunDossier): PaperSection[] {
  const { record, lang } = dossier;
  const found = floorsOfRun(record);
  const of = paperCaseOf(dossier);
  if (found.length === 0 || of === undefined) return [];
  const say = paperWords[lang];
  const { acknowledged } = record;
  return [
    {
      heading: words[lang].floors,
      table: {
        columns: [
          left(say.rule, 2),
          left(say.guarantee, 2),
          right(say.required),
          right(say.actual),
          left(say.result, 1.2),
        ],
        rows: found.map((finding) => floorRow(finding, of)),
      },
      paragraphs:
        acknowledged === undefined
          ? []
          : [words[lang].accepted(acknowledged.reason, acknowledged.by, acknowledged.on)],
    },
  ];
}

/** Every step with its signature, given or to be given. */
function opinions({ record, approvals = [], lang }: RunDossier): PaperSection {
  const say = words[lang];
  const { run } = record;
  const bodies = (['researchOffice', 'vicePresident', 'presidentMeeting'] as const).filter(
    (body) => approvals.includes(body) || run.approvals.some((one) => one.body === body),
  );
  const reviewed = run.reviewedBy;
  return {
    heading: say.opinions,
    table: {
      columns: [
        left(say.columns[0], 1.4),
        left(say.columns[1], 3),
        left(say.columns[2], 1.4),
        left(say.columns[3], 1.2),
      ],
      rows: [
        [say.steps.prepared, '', run.preparedBy, ''],
        [say.steps.checked, reviewed === undefined ? '' : say.agreed, reviewed ?? '', ''],
        ...bodies.map((body) => {
          const given = run.approvals.find((one) => one.body === body);
          return [say.steps[body], given === undefined ? '' : say.agreed, given?.by ?? '', given?.on ?? ''];
        }),
      ],
    },
  };
}

/** The lines with all persons as one team: who of it gets what stands in the table below. */
function poolsOf(result: Explained): Line[] {
  const pools = new Map<Line['party'], number>();
  for (const { party, fen } of linesOf(result)) {
    const pool = /^(person|research):/.test(party) ? 'team' : party;
    pools.set(pool, plus(pools.get(pool) ?? 0, fen));
  }
  return [...pools].map(([party, fen]) => ({ party, fen }));
}

export function approvalPaper(dossier: RunDossier): PaperDraft | undefined {
  const { record, agreement, lang } = dossier;
  const { input, result } = record.run;
  if (result === undefined) return undefined;
  const say = words[lang];
  const names = namesOf(dossier);
  const of = paperCaseOf(dossier);
  const [contract, number, registered, party, upTo, policy] = say.facts;
  const fact = (label: string, value: string | undefined) =>
    value === undefined || value === '' ? [] : [{ label, value }];
  const title = { equity: say.equity, reversal: say.back, distribution: say.title, profit: say.title };
  return {
    series: 'IC',
    title: title[input.kind],
    orientation: 'portrait',
    facts: [
      { label: contract, value: agreement?.title ?? record.title },
      ...fact(number, agreement?.number),
      ...fact(registered, agreement?.techContractNumber),
      ...fact(party, agreement?.party),
      { label: upTo, value: record.upTo },
      ...(input.kind === 'reversal' ? [] : fact(policy, input.policy.title)),
      { label: say.fen, value: paperWords[lang].yuan(formatAmount(result.value)) },
      { label: say.inWords, value: amountInWords(result.value) },
    ],
    sections: [
      {
        heading: say.lines,
        table: {
          columns: [left(paperWords[lang].item, 3), right(paperWords[lang].amount, 1.4), right(say.share)],
          rows: poolsOf(result).map(({ party, fen }) => [
            partyText(party, names, lang),
            formatAmount(fen),
            partText(fen, result.value),
          ]),
          foot: [sheetWords[lang].comma === '、' ? '合计' : 'Total', formatAmount(result.value), ''],
        },
      },
      ...(of === undefined ? [] : teamSection({ ...of, tree: result })),
      ...floorSection(dossier),
      opinions(dossier),
    ],
    notes: [say.note],
    signatures: [],
    seal: false,
    watermark: watermarkOf(record),
    lang,
  };
}

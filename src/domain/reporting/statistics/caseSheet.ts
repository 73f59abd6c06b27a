// 科技成果转化典型案例表: one agreement from the first contact to the money, with what the office tells about it.
import { doneRuns, isOfIncome } from '../../agreements/books';
import { linesOf } from '../../distribution/explained';
import { type Fen, sum } from '../../money';
import type { Agreement, Deal } from '../../patents/records';
import { caseFigures } from './caseFigures';
import { timelineOf } from './caseTimeline';
import { define } from './definitions';
import { datesOf, type StatFacts, type StatOptions } from './facts';
import { kindWords } from './lines';
import { type Cell, column, date, money, type StatReport, type StatTable, text } from './report';

/** Groups of those an income is divided among; persons are not named on a paper that is handed on. */
function groupOf(party: string): string {
  if (party.startsWith('person:') || party.startsWith('research:') || party === 'team') return '完成人和团队';
  if (party.startsWith('costs:')) return '直接成本';
  if (party.startsWith('coOwner:')) return '共有权利人';
  if (party.startsWith('unit:') || party === 'college') return '院系';
  if (party === 'tto') return '转化机构';
  if (party === 'ipFund') return '知识产权基金';
  if (party === 'university') return '学校';
  if (party === 'broker') return '中介机构';
  return '其他';
}

/** What executed runs gave of the receipts, by group, reversals taken off; the rows add up to the foot. */
function distribution(facts: StatFacts, agreement: Agreement): StatTable {
  const runs = doneRuns(facts.runs).filter((one) => one.agreementId === agreement.id && isOfIncome(one));
  const parts = runs.flatMap(({ id, run }) =>
    (run.result === undefined ? [] : linesOf(run.result)).map(({ party, fen }) => ({
      group: groupOf(party),
      fen,
      id,
    })),
  );
  const groups = [...new Set(parts.map(({ group }) => group))];
  const total: Fen = sum(parts.map(({ fen }) => fen));
  const cells = (some: typeof parts): Cell[] => {
    const ids = [...new Set(some.map(({ id }) => id as string))];
    return [
      money(sum(some.map(({ fen }) => fen)), 'run', ids),
      { kind: 'share', part: Math.max(0, sum(some.map(({ fen }) => fen))), whole: Math.max(0, total) },
    ];
  };
  return {
    id: 'distribution',
    columns: [column('去向', 'text', 2), column('已分配（元）', 'money', 1.4), column('占比', 'share')],
    rows: groups.map((group) => [text(group), ...cells(parts.filter((one) => one.group === group))]),
    ...(parts.length === 0 ? {} : { foot: [text('合计'), ...cells(parts)] }),
  };
}

function timeline(facts: StatFacts, agreement: Agreement, deal: Deal | undefined): StatTable {
  return {
    id: 'timeline',
    columns: [column('日期', 'date', 1), column('事项', 'text', 4)],
    rows: timelineOf(facts, agreement, deal).map(({ on, what, from }) => [
      date(on),
      { kind: 'text', text: what, ...(from === undefined ? {} : { from }) },
    ]),
  };
}

const prompts = [
  ['background', '一、背景', '成果来源、技术难题、市场需求'],
  ['practice', '二、做法', '对接、评估、谈判、定价和组织实施的做法'],
  ['effect', '三、成效', '企业应用、产值税收、社会效益，注明数据来源'],
  ['experience', '四、经验', '可以复制推广的经验'],
] as const;

/** Nothing was chosen, or what was chosen is gone: the sheet says so and stays empty. */
function unchosen(options: StatOptions): StatReport {
  return {
    kind: 'case',
    title: options.title ?? '科技成果转化典型案例表',
    ...datesOf(options),
    span: '',
    scope: '未选择合同',
    landscape: false,
    sections: [{ heading: '案例', paragraphs: ['请选择一份合同。'] }],
    definitions: [],
    checks: [{ code: 'noSubject', level: 'error', text: '没有选择合同，或者合同已经删除' }],
    signatures: [],
  };
}

export function caseReport(facts: StatFacts, options: StatOptions): StatReport {
  const agreement = facts.agreements.find(({ id }) => id === options.subject);
  if (agreement === undefined) return unchosen(options);
  const deal = facts.deals.find(
    (one) => one.id === agreement.dealId || one.agreementId === (agreement.id as string),
  );
  const silent = prompts.filter(([id]) => (options.narratives[id] ?? '').trim() === '');
  return {
    kind: 'case',
    title: options.title ?? '科技成果转化典型案例表',
    ...datesOf(options),
    span: '',
    scope: `《${agreement.title}》（${kindWords[agreement.kind ?? agreement.mode] ?? agreement.mode}）`,
    landscape: false,
    sections: [
      { heading: '基本情况', table: caseFigures(facts, agreement, deal) },
      ...prompts.map(([id, heading, prompt]) => ({
        heading,
        narrative: { id, prompt, text: options.narratives[id] ?? '' },
      })),
      { heading: '五、收入分配', table: distribution(facts, agreement) },
      { heading: '六、转化历程', table: timeline(facts, agreement, deal) },
    ],
    definitions: define('案例金额', '案例去向'),
    checks: [
      ...(silent.length === 0
        ? []
        : [
            {
              code: 'unwritten',
              level: 'warning' as const,
              text: `还有 ${silent.length} 段文字没有填写：${silent.map(([, heading]) => heading.slice(2)).join('、')}`,
            },
          ]),
      ...(agreement.confirmedOn === undefined
        ? [
            {
              code: 'unconfirmed',
              level: 'warning' as const,
              text: '合同的签订文本还没有确认，金额和日期以确认的文本为准',
              from: { entity: 'agreement' as const, ids: [agreement.id as string] },
            },
          ]
        : []),
    ],
    signatures: ['填报人', '审核人', '单位负责人'],
  };
}

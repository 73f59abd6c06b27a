// 许可合同报告: licences by kind, field, licensee, region and year, and every agreement with its terms and where it stands.
import { endOf, startOf } from '../../agreements/registerLife';
import { sum } from '../../money';
import { wipoFieldName } from '../../patents/classification';
import type { Filing } from '../../patents/records';
import { define } from './definitions';
import { datesOf, type StatFacts, type StatOptions } from './facts';
import { type AgreementLine, agreementLines, kindWords } from './lines';
import {
  type Cell,
  count,
  date,
  money,
  named,
  type StatColumn,
  type StatReport,
  type StatSection,
  type StatTable,
  text,
} from './report';

const idsOf = (lines: readonly AgreementLine[]): string[] => lines.map(({ agreement }) => agreement.id);

/** Four figures of some agreements, each with the agreements. */
function figures(lines: readonly AgreementLine[]): Cell[] {
  const signed = lines.filter(({ isSignedNow }) => isSignedNow);
  const patents = [...new Set(lines.flatMap(({ agreement }) => agreement.patentIds))];
  return [
    count('agreement', idsOf(lines)),
    count('agreement', idsOf(signed)),
    count('patent', patents),
    money(sum(signed.map(({ price }) => price)), 'agreement', idsOf(signed)),
    money(sum(lines.map(({ receivedNow }) => receivedNow)), 'agreement', idsOf(lines)),
    money(sum(lines.map(({ receivedEver }) => receivedEver)), 'agreement', idsOf(lines)),
  ];
}

const figureColumns: StatColumn[] = [
  { label: '合同（项）', kind: 'count' },
  { label: '本期新签（项）', kind: 'count' },
  { label: '涉及专利（件）', kind: 'count' },
  { label: '本期签订金额（元）', kind: 'money', weight: 1.4 },
  { label: '本期到账（元）', kind: 'money', weight: 1.4 },
  { label: '累计到账（元）', kind: 'money', weight: 1.4 },
];

/** Every line is in exactly one row: the rows add up to the foot, patents excepted. */
export function groupTable(
  id: string,
  label: string,
  lines: readonly AgreementLine[],
  keyOf: (line: AgreementLine) => string,
  order?: (a: string, b: string) => number,
): StatTable {
  const groups = new Map<string, AgreementLine[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [line]);
    else known.push(line);
  }
  const rows = [...groups].sort(
    order === undefined
      ? (a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)
      : (a, b) => order(a[0], b[0]),
  );
  return {
    id,
    columns: [{ label, kind: 'text', weight: 2 }, ...figureColumns],
    rows: rows.map(([key, found]) => [text(key), ...figures(found)]),
    foot: [text('合计'), ...figures(lines)],
  };
}

const stateWords: Readonly<Record<string, string>> = {
  draft: '草拟',
  active: '执行中',
  expired: '已到期',
  terminated: '已解除',
  closed: '已结束',
};

const filingWords: Readonly<Record<Filing['state'], string>> = {
  draft: '未办',
  ready: '待提交',
  submitted: '已提交',
  returned: '退回补正',
  accepted: '已备案',
  refused: '不予备案',
  withdrawn: '已撤回',
};

/** Number and state of the recordal of an agreement; the last one that was worked on. */
function recordal(filings: readonly Filing[], agreementId: string): Cell {
  const found = filings
    .filter((one) => one.kind === 'licenceRecordal' && one.agreementId === agreementId)
    .sort((a, b) => b.seq - a.seq)[0];
  if (found === undefined) return text('未办');
  return named(found.number ?? filingWords[found.state], 'filing', found.id);
}

function list(lines: readonly AgreementLine[], { filings }: StatFacts): StatTable {
  const column = (label: string, kind: Cell['kind'], weight = 1): StatColumn => ({ label, kind, weight });
  return {
    id: 'agreements',
    columns: [
      column('编号', 'text', 1.6),
      column('合同名称', 'text', 1.9),
      column('被许可方', 'text', 1.6),
      column('方式', 'text', 0.85),
      column('签订', 'date', 1.1),
      column('起', 'date', 1.1),
      column('止', 'date', 1.1),
      column('固定金额（元）', 'money', 1.3),
      column('提成', 'text', 0.6),
      column('本期到账（元）', 'money', 1.3),
      column('累计到账（元）', 'money', 1.3),
      column('状态', 'text', 0.75),
      column('许可备案', 'text', 1.5),
      column('技术合同登记', 'text', 1.75),
    ],
    rows: lines.map(({ agreement, kind, price, receivedNow, receivedEver }) => {
      const { id, terms } = agreement;
      return [
        text(agreement.number ?? ''),
        named(agreement.title, 'agreement', id),
        text(agreement.party),
        text(kindWords[kind] ?? kind),
        date(agreement.signedOn),
        date(startOf(agreement, terms)),
        date(endOf(agreement, terms)),
        money(price, 'agreement', [id]),
        text(terms?.consideration.royalty === undefined ? '无' : '有'),
        money(receivedNow, 'agreement', [id]),
        money(receivedEver, 'agreement', [id]),
        text(stateWords[agreement.state] ?? agreement.state),
        recordal(filings, id),
        text(agreement.techContractNumber ?? '未登记'),
      ];
    }),
    foot: [
      text('合计'),
      ...Array.from({ length: 6 }, () => text('')),
      money(sum(lines.map(({ price }) => price))),
      text(''),
      money(sum(lines.map(({ receivedNow }) => receivedNow))),
      money(sum(lines.map(({ receivedEver }) => receivedEver))),
      text(''),
      text(''),
      text(''),
    ],
  };
}

/** The field most patents of an agreement lie in; the first where two have as many. */
function fieldsOf({ register }: StatFacts): (line: AgreementLine) => string {
  const fieldOf = new Map(register.map(({ id, field }) => [id, field]));
  return ({ agreement }) => {
    const counts = new Map<string, number>();
    for (const id of agreement.patentIds) {
      const field = fieldOf.get(id as string) ?? '';
      counts.set(field, (counts.get(field) ?? 0) + 1);
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [''];
    return best === '' ? '未分类' : wipoFieldName(Number(best), 'zh');
  };
}

export function licenceReport(facts: StatFacts, options: StatOptions): StatReport {
  const lines = agreementLines(facts, options).filter(
    ({ group, agreement }) => group === 'licence' && (agreement.signedOn ?? '') <= options.until,
  );
  const yearOf = ({ agreement }: AgreementLine): string => agreement.signedOn?.slice(0, 4) ?? '未填签订日期';
  const section = (heading: string, table: StatTable): StatSection => ({ heading, table });
  return {
    kind: 'licence',
    title: options.title ?? '专利许可合同报告',
    ...datesOf(options),
    scope: '全部许可合同（含开放许可）',
    landscape: true,
    sections: [
      section(
        '一、按许可方式',
        groupTable('kind', '许可方式', lines, ({ kind }) => kindWords[kind] ?? kind),
      ),
      section('二、按技术领域', groupTable('field', '技术领域', lines, fieldsOf(facts))),
      section(
        '三、按被许可方',
        groupTable('party', '被许可方', lines, ({ agreement }) => agreement.party),
      ),
      section(
        '四、按地区',
        groupTable('region', '地区', lines, ({ province }) => province || '未填'),
      ),
      section(
        '五、按签订年份',
        groupTable('year', '签订年份', lines, yearOf, (a, b) => (a < b ? -1 : 1)),
      ),
      section('六、合同清单', list(lines, facts)),
    ],
    definitions: define('合同项数', '合同金额', '本期到账', '累计到账', '涉及专利', '技术领域', '地区'),
    checks: lines.flatMap(({ agreement }) =>
      agreement.signedOn === undefined
        ? [
            {
              code: 'unsigned',
              level: 'warning' as const,
              text: `《${agreement.title}》没有签订日期，未计入本期新签`,
              from: { entity: 'agreement' as const, ids: [agreement.id] },
            },
          ]
        : [],
    ),
    signatures: ['制表', '审核', '负责人'],
  };
}

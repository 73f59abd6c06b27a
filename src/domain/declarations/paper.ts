// The printable form of a filing: its fields in the order and words of the paper, the patents, annexes, signatures.
import { amountInWords, formatAmount, percentText } from '../money';
import type { PaperDraft, PaperSection } from '../reporting/paper';
import { type Check, checkText, words } from './check';
import type { Draft } from './facts';
import { type FilingFacts, holdersOf } from './facts';
import { applies, type Field, readForm } from './forms/field';
import type { PaperVariant } from './forms/kind';
import { filingKinds } from './kinds';

type Lang = 'zh' | 'en';
type Table = NonNullable<PaperSection['table']>;

const cut = (text: string): string => text.slice(0, 2000);

const yesNo = { true: words('是', 'Yes'), false: words('否', 'No') } as const;
const checked = (is: boolean): string => (is ? '☑' : '☐');

/** One value as the paper writes it; what has a part of its own is left to it. */
export function fieldText(field: Field, value: unknown, lang: Lang): string {
  if (value === undefined || value === null) return '';
  switch (field.input) {
    case 'fen':
      return lang === 'zh'
        ? `${formatAmount(value as number)} 元（大写：${amountInWords(value as number)}）`
        : `${formatAmount(value as number)} yuan`;
    case 'share':
      return percentText(value as { n: number; d: number });
    case 'yesNo':
      return yesNo[String(value) as 'true' | 'false'][lang];
    case 'choice':
      return field.choices?.find((one) => one.value === value)?.label[lang] ?? String(value);
    case 'names':
      return (value as readonly string[]).join(lang === 'zh' ? '、' : ', ');
    case 'papers':
      return (field.choices ?? [])
        .map((one) => `${checked((value as readonly string[]).includes(one.value))}\u00a0${one.label[lang]}`)
        .join('　');
    case 'amounts':
      return (value as ReadonlyArray<{ title: string; fen: number }>)
        .map(({ title, fen }) => `${title} ${formatAmount(fen)}`)
        .join('；');
    case 'custom':
      return '';
    default:
      return String(value);
  }
}

/** The whole form as one table, its head once a page; a heading stands beside the first field under it. */
function formSection(draft: Draft, lang: Lang): PaperSection {
  const { fields } = filingKinds[draft.kind];
  const form: Record<string, unknown> = readForm(fields, draft.form);
  const rows: string[][] = [];
  let last = '';
  for (const [key, field] of Object.entries(fields)) {
    if (field.input === 'custom' || !applies(field, form)) continue;
    const heading = field.section[lang];
    // Papers are listed with their boxes even where nothing was ticked.
    const value = form[key] ?? (field.input === 'papers' ? [] : undefined);
    rows.push([heading === last ? '' : heading, field.label[lang], cut(fieldText(field, value, lang))]);
    last = heading;
  }
  const heads = [words('部分', 'Part'), words('栏目', 'Field'), words('内容', 'Entry')];
  const weights = [1.3, 1.6, 3.6];
  return {
    table: {
      columns: heads.map((head, i) => ({
        label: head[lang],
        align: 'left',
        weight: weights[i] ?? 1,
        nowrap: false,
      })),
      rows,
    },
  };
}

function patentSections({ patents }: FilingFacts, onPage: number, lang: Lang): PaperSection[] {
  const head = [
    words('序号', 'No.'),
    words('专利（申请）号', 'Number'),
    words('名称', 'Title'),
    words('权利人', 'Holder'),
    words('主分类号', 'Main class'),
    words('授权公告日', 'Granted'),
  ].map((one) => one[lang]);
  const rows = patents.map((one, i) => [
    String(i + 1),
    one.applicationNumber,
    cut(one.title),
    cut(holdersOf(one).join('、')),
    one.ipcMain ?? one.locarno ?? '',
    one.grantDate ?? '',
  ]);
  const weights = [0.5, 1.5, 2.5, 2, 1, 1];
  const table = (part: string[][]): Table => ({
    columns: head.map((label, i) => ({
      label,
      align: 'left',
      weight: weights[i] ?? 1,
      nowrap: i === 1 || i === 5,
    })),
    rows: part,
  });
  if (rows.length === 0) return [];
  const first = { heading: words('专利清单', 'Patents')[lang], table: table(rows.slice(0, onPage)) };
  if (rows.length <= onPage) return [first];
  const count = String(rows.length - onPage);
  const annex = {
    heading: words(`附页：其余 ${count} 项专利`, `Annex: ${count} further patents`)[lang],
    table: table(rows.slice(onPage)),
  };
  return [
    { ...first, paragraphs: [words(`其余 ${count} 项见附页。`, `${count} more in the annex.`)[lang]] },
    annex,
  ];
}

/** The form on paper; `watermark` draft until it is ready. */
export function filingPaper(
  draft: Draft & { state: string; number?: string | undefined },
  facts: FilingFacts,
  lang: Lang,
  variant: PaperVariant = 'full',
): PaperDraft {
  const { paper, sections } = filingKinds[draft.kind];
  const extra = sections(facts, draft, lang, variant).map(
    ({ heading, paragraphs, columns, rows }): PaperSection => ({
      heading,
      ...(paragraphs === undefined ? {} : { paragraphs: [...paragraphs] }),
      ...(columns === undefined
        ? {}
        : {
            table: {
              columns: columns.map((label, i) => ({
                label,
                align: 'left',
                weight: i === 0 ? 2 : 1.2,
                nowrap: false,
              })),
              rows: (rows ?? []).map((row) => row.map(cut)),
            },
          }),
    }),
  );
  const patents = paper.patents === undefined ? [] : patentSections(facts, paper.patents.onPage, lang);
  const [listed, annex] = [patents.slice(0, 1), patents.slice(1)];
  const said = paper.notes.map((one) => one[lang]);
  const notes = said.length === 0 ? [] : [{ heading: words('填表说明', 'Notes')[lang], paragraphs: said }];
  const number =
    draft.number === undefined
      ? []
      : [{ label: words('备案（登记）号', 'Number')[lang], value: draft.number }];
  const day =
    draft.submittedOn === undefined
      ? []
      : [{ label: words('提交日期', 'Submitted on')[lang], value: draft.submittedOn }];
  return {
    series: 'LS',
    title: paper.title[lang],
    orientation: 'portrait',
    facts: [...number, ...day],
    sections:
      draft.kind === 'publicNotice'
        ? [...extra, ...patents]
        : [formSection(draft, lang), ...listed, ...extra, ...notes, ...annex],
    notes: [],
    signatures: paper.signatures.map((one) => one[lang]),
    seal: paper.seal,
    watermark: draft.state === 'draft' ? 'draft' : 'none',
    lang,
  };
}

/** The pre-checks on paper: what holds, what does not, by which article, what to do. */
export function checksPaper(title: string, checks: readonly Check[], lang: Lang): PaperDraft {
  const marks = { pass: words('通过', 'Pass'), warn: words('注意', 'Note'), fail: words('不通过', 'Fail') };
  const head = [
    words('结论', 'Result'),
    words('检查', 'Check'),
    words('问题', 'Finding'),
    words('办法', 'Cure'),
    words('依据', 'Source'),
  ];
  const weights = [0.7, 1.5, 2.2, 2.2, 2];
  return {
    series: 'LS',
    title: words('备案登记预检表', 'Pre-checks of a filing')[lang],
    orientation: 'landscape',
    facts: [{ label: words('事项', 'Filing')[lang], value: title.slice(0, 500) }],
    sections: [
      {
        table: {
          columns: head.map((one, i) => ({
            label: one[lang],
            align: 'left',
            weight: weights[i] ?? 1,
            nowrap: i === 0,
          })),
          rows: checks.map((check) => {
            const text = checkText(check, lang);
            const source = `${check.rule.source}${check.rule.verified ? '' : words('（未核实）', ' (unverified)')[lang]}`;
            return [marks[check.level][lang], text.title, text.why, text.cure, source].map(cut);
          }),
        },
      },
    ],
    notes: [],
    signatures: [words('经办人', 'Officer')[lang]],
    seal: false,
    watermark: 'none',
    lang,
  };
}

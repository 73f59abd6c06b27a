// The paper of a dispute: parties, rights, what happened, evidence, days, costs, outcome.
import { formatAmount } from '../money';
import type { Matter } from '../patents/records';
import type { PaperDraft, PaperTable } from '../reporting/paper';
import { costOf } from './matters';

/** Words of the screen it is printed from: kinds, states and heads. */
export interface MatterWords {
  readonly lang: 'zh' | 'en';
  readonly title: string;
  readonly kind: string;
  readonly state: string;
  readonly head: Readonly<
    Record<
      | 'kind'
      | 'state'
      | 'opened'
      | 'closed'
      | 'authority'
      | 'caseNumber'
      | 'claim'
      | 'cost'
      | 'parties'
      | 'name'
      | 'role'
      | 'patents'
      | 'number'
      | 'patentTitle'
      | 'steps'
      | 'day'
      | 'what'
      | 'evidence'
      | 'proves'
      | 'deadlines'
      | 'done'
      | 'costs'
      | 'amount'
      | 'outcome'
      | 'total',
      string
    >
  >;
  readonly sign: readonly string[];
}

const table = (heads: readonly string[], rows: string[][], foot?: string[], right?: number): PaperTable => ({
  columns: heads.map((label, at) => ({
    label,
    align: at === right ? 'right' : 'left',
    weight: at === 0 ? 1 : 2,
    nowrap: at === 0 || at === right,
  })),
  rows,
  ...(foot === undefined ? {} : { foot }),
});

/** 维权事项表. Amounts in yuan. */
export function matterPaper(
  matter: Matter,
  patents: readonly { readonly number: string; readonly title: string }[],
  { lang, title, kind, state, head, sign }: MatterWords,
): PaperDraft {
  const { steps = [], evidence = [], deadlines = [], costs = [] } = matter;
  const fact = (label: string, value: string | undefined) =>
    value === undefined || value === '' ? [] : [{ label, value }];
  const section = (heading: string, isThere: boolean, made: () => PaperTable) =>
    isThere ? [{ heading, table: made() }] : [];
  return {
    series: 'LS',
    title: `${title}：${matter.title}`.slice(0, 200),
    orientation: 'portrait',
    facts: [
      ...fact(head.kind, kind),
      ...fact(head.state, state),
      ...fact(head.opened, matter.openedOn),
      ...fact(head.closed, matter.closedOn),
      ...fact(head.authority, matter.authority),
      ...fact(head.caseNumber, matter.caseNumber),
      ...fact(head.claim, matter.claimFen === undefined ? undefined : formatAmount(matter.claimFen)),
      ...fact(head.cost, formatAmount(costOf(matter))),
    ],
    sections: [
      {
        heading: head.parties,
        table: table(
          [head.name, head.role],
          matter.parties.map((one) => [one.name, one.role]),
        ),
      },
      ...section(head.patents, patents.length > 0, () =>
        table(
          [head.number, head.patentTitle],
          patents.map((one) => [one.number, one.title]),
        ),
      ),
      ...section(head.steps, steps.length > 0, () =>
        table(
          [head.day, head.what],
          steps.map(({ on, what }) => [on, what]),
        ),
      ),
      ...section(head.evidence, evidence.length > 0, () =>
        table(
          [head.day, head.what, head.proves],
          evidence.map(({ on = '', what, proves = '' }) => [on, what, proves]),
        ),
      ),
      ...section(head.deadlines, deadlines.length > 0, () =>
        table(
          [head.day, head.what, head.done],
          deadlines.map(({ due, title: what, doneOn = '' }) => [due, what, doneOn]),
        ),
      ),
      ...section(head.costs, costs.length > 0, () =>
        table(
          [head.day, head.what, head.amount],
          costs.map(({ on, what, fen }) => [on, what, formatAmount(fen)]),
          [head.total, '', formatAmount(costOf(matter))],
          2,
        ),
      ),
      ...(matter.outcome === undefined ? [] : [{ heading: head.outcome, paragraphs: [matter.outcome] }]),
    ],
    notes: [],
    signatures: [...sign],
    seal: false,
    watermark: 'internal',
    lang,
  };
}

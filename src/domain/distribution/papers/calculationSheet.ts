// 收益分配计算表: what came in, who gets what, whether the legal minimum is kept, and the calculation line by line.
import { amountInWords, formatAmount, minus, percentText, plus, sum } from '../../money';
import type { PaperDraft, PaperSection } from '../../reporting/paper';
import { amountOf, linesOf } from '../explained';
import { type FloorFinding, floorCheck } from '../floorCheck';
import { contributions } from '../persons';
import { partyText } from './figureText';
import { type Entry, moneyFlow } from './moneyFlow';
import { left, type PaperCase, partText, right, shareOf, stakeText, tellingOf } from './paperCase';
import { paperWords } from './paperWords';
import { policyText } from './policySentences';
import { traceOf } from './trace';
import { sheetWords } from './words';

/** Declared parts as the policy uses them: 45%, or 1/3 where they do not say per cent. */
export function contributionTexts({ policy, facts }: Pick<PaperCase, 'policy' | 'facts'>): string[] {
  const weights = contributions(policy.team, facts.inventors);
  const whole = weights.reduce<number>(
    (total, one) => (typeof one === 'number' ? total + one : Number.NaN),
    0,
  );
  return weights.map((weight) => {
    if (typeof weight === 'number') return whole > 0 ? percentText({ n: weight, d: whole }) : '—';
    return percentText(weight);
  });
}

export function sharesSection(paper: PaperCase): PaperSection {
  const { policy, facts, tree, names, lang } = paper;
  const say = paperWords[lang];
  const flow = moneyFlow(policy, facts, tree);
  const gross = flow.gross.value;
  const row = (one: Entry, sign: string) => [
    `${sign}${partyText(one.party, names, lang)}`,
    formatAmount(one.value),
    partText(one.value, gross),
  ];
  return {
    heading: say.resultHeading,
    table: {
      columns: [left(say.item, 3), right(say.amount, 1.4), right(say.ofGross)],
      rows: [
        [say.gross, formatAmount(gross), partText(gross, gross)],
        ...flow.before.map((one) => row(one, say.less)),
        ...(flow.net ? [[say.net, formatAmount(flow.net.value), partText(flow.net.value, gross)]] : []),
        ...flow.after.map((one) => row(one, say.of)),
      ],
      foot: [say.sumCheck, formatAmount(tree.value), partText(tree.value, gross)],
    },
  };
}

export function teamSection(paper: PaperCase): PaperSection[] {
  const { facts, tree, persons, lang } = paper;
  if (persons.length === 0) return [];
  const say = paperWords[lang];
  const parts = contributionTexts(paper);
  const shares = persons.map(({ id }) => shareOf(tree, id));
  const isDivided = shares.some(({ research }) => research > 0);
  const team = moneyFlow(paper.policy, facts, tree);
  const total = [...team.before, ...team.after].filter(({ party }) => party === 'team');
  const heads = [left(say.number, 0.5), left(say.name, 1.2), left(say.post, 1.4), right(say.part)];
  return [
    {
      heading: say.teamHeading,
      table: {
        columns: [
          ...heads,
          right(isDivided ? say.personal : say.amount, 1.4),
          ...(isDivided ? [right(say.research, 1.4)] : []),
        ],
        rows: persons.map((person, index) => [
          `${index + 1}`,
          person.name,
          person.post,
          parts[index] ?? '',
          formatAmount(shares[index]?.own ?? 0),
          ...(isDivided ? [formatAmount(shares[index]?.research ?? 0)] : []),
        ]),
      },
      paragraphs: total.map(({ value }) => say.teamTotal(formatAmount(value), amountInWords(value))),
    },
  ];
}

export const floorRow = (finding: FloorFinding, { lang }: PaperCase): string[] => {
  const say = paperWords[lang];
  return [
    `${finding.place} ${finding.article ?? ''}`.trim(),
    say.floorOf[finding.what](percentText(finding.rate)),
    formatAmount(finding.required),
    formatAmount(finding.actual),
    finding.shortfall === 0 ? say.met : `${say.short} ${formatAmount(finding.shortfall)}`,
  ];
};

function floorSection(paper: PaperCase): PaperSection[] {
  const { policy, facts, tree, date, region, lang } = paper;
  const say = paperWords[lang];
  const found = floorCheck({ policy, facts, tree }, date, region);
  if (found.length === 0) return [];
  return [
    {
      heading: say.floorHeading,
      table: {
        columns: [
          left(say.rule, 2),
          left(say.guarantee, 2),
          right(say.required),
          right(say.actual),
          left(say.result, 1.2),
        ],
        rows: found.map((finding) => floorRow(finding, paper)),
      },
    },
  ];
}

export function traceSection(paper: PaperCase): PaperSection {
  const say = paperWords[paper.lang];
  const lines = traceOf(paper, tellingOf(paper));
  return {
    heading: say.traceHeading,
    table: {
      columns: [
        left(say.number, 0.5),
        left(say.item, 2),
        left(say.formula, 3),
        left(say.from, 0.8),
        right(say.amount, 1.2),
      ],
      rows: lines.map((line) => [
        `${line.number}`,
        line.title,
        line.formula,
        line.from.join(sheetWords[paper.lang].comma),
        line.amount,
      ]),
    },
  };
}

/** What a later run pays: for each party what is due of all money, what it has had, and the rest. */
function nowSection(paper: PaperCase): PaperSection[] {
  const { now, tree, names, lang } = paper;
  if (now === undefined) return [];
  const say = paperWords[lang];
  const before = new Map(now.paidBefore.map(({ party, fen }) => [party, fen]));
  const parties = [...new Set([...linesOf(tree).map(({ party }) => party), ...before.keys()])];
  const rows = parties.map((party) => ({
    party,
    due: amountOf(tree, party),
    had: before.get(party) ?? 0,
    paid: amountOf(now.tree, party),
  }));
  const total = (key: 'due' | 'had' | 'paid'): string => formatAmount(sum(rows.map((row) => row[key])));
  return [
    {
      heading: say.nowHeading,
      table: {
        columns: [
          left(say.item, 2.4),
          right(say.dueAll, 1.3),
          right(say.paidBefore, 1.3),
          right(say.paidNow, 1.3),
        ],
        rows: rows.map(({ party, due, had, paid }) => [
          partyText(party, names, lang),
          formatAmount(due),
          formatAmount(had),
          formatAmount(paid),
        ]),
        foot: [say.nowTotal, total('due'), total('had'), total('paid')],
      },
      paragraphs: rows.flatMap(({ party, due, had, paid }) => {
        const more = minus(plus(had, paid), due);
        return more > 0 ? [say.tooMuch(partyText(party, names, lang), formatAmount(more))] : [];
      }),
    },
  ];
}

/** Shares: what each party's part of the contribution is of the company. */
function stakeSection(paper: PaperCase): PaperSection[] {
  const { stake, tree, names, lang } = paper;
  if (stake === undefined) return [];
  const say = paperWords[lang];
  return [
    {
      heading: say.stake,
      table: {
        columns: [left(say.item, 3), right(say.amount, 1.4), right(say.stake, 1.4)],
        rows: linesOf(tree).map(({ party, fen }) => [
          partyText(party, names, lang),
          formatAmount(fen),
          stakeText(paper, fen),
        ]),
        foot: [say.stakeTotal, formatAmount(tree.value), percentText(stake)],
      },
    },
  ];
}

/** The sheet the finance office checks and keeps: results, team, legal minimum, every step of the calculation, the rule. */
export function calculationSheet(paper: PaperCase): PaperDraft {
  const { title, date, policy, facts, tree, lang } = paper;
  const say = paperWords[lang];
  const text = policyText(policy, lang);
  const scheme = policy.schemes.findIndex(({ modes }) => modes.includes(facts.mode));
  return {
    series: 'IC',
    title: say.sheetTitle,
    orientation: 'portrait',
    facts: [
      { label: say.subject, value: title },
      { label: say.mode, value: sheetWords[lang].mode[facts.mode] },
      { label: say.date, value: date },
      { label: say.policy, value: `${policy.title}（${policy.effectiveFrom}）` },
      { label: say.gross, value: say.yuan(formatAmount(tree.value)) },
      { label: say.inWords, value: amountInWords(tree.value) },
      ...(paper.now === undefined
        ? []
        : [
            { label: say.nowTotal, value: say.yuan(formatAmount(paper.now.tree.value)) },
            { label: say.inWords, value: amountInWords(paper.now.tree.value) },
          ]),
    ],
    sections: [
      ...nowSection(paper),
      sharesSection(paper),
      ...stakeSection(paper),
      ...teamSection(paper),
      ...floorSection(paper),
      traceSection(paper),
      {
        heading: say.policyHeading,
        paragraphs: [
          ...(text.schemes[scheme]?.steps ?? []).map((step, index) => `${index + 1}. ${step.text}`),
          ...text.rules.map((rule) => rule.text),
        ],
      },
    ],
    notes: [
      say.rounding,
      `${say.source}${policy.source}${policy.verified || policy.source.includes('未核实') ? '' : say.unverified}`,
    ],
    signatures: [...say.sheetSignatures],
    seal: true,
    watermark: 'none',
    lang,
  };
}

// Rules of the house as rows of two small tables, and back. Pure.
import type { ApprovalRule, House, PublicityRule } from '../../../../domain/distribution';
import type { Fen } from '../../../../domain/money';

type Row = Readonly<Record<string, unknown>>;

/** A version of the approval rule as people say it: from which amount on who has to approve as well. */
export interface ApprovalRow {
  readonly effectiveFrom: string;
  readonly vicePresident?: Fen;
  readonly presidentMeeting?: Fen;
  readonly source: string;
  readonly verified: string;
}

export interface PublicityRow {
  readonly effectiveFrom: string;
  readonly days: number;
  readonly unit: string;
  readonly source: string;
  readonly verified: string;
}

const word = (value: unknown): string => (typeof value === 'string' ? value : '');
const yesNo = (value: boolean): string => (value ? 'yes' : 'no');
const fromOf = ({ levels }: ApprovalRule, body: ApprovalRule['levels'][number]['bodies'][number]) =>
  levels.find(({ bodies }) => bodies.includes(body))?.from;

export function approvalRow(rule: ApprovalRule): ApprovalRow {
  const vicePresident = fromOf(rule, 'vicePresident');
  const presidentMeeting = fromOf(rule, 'presidentMeeting');
  return {
    effectiveFrom: rule.effectiveFrom,
    ...(vicePresident === undefined ? {} : { vicePresident }),
    ...(presidentMeeting === undefined ? {} : { presidentMeeting }),
    source: rule.source,
    verified: yesNo(rule.verified),
  };
}

/** The research office always approves; the others from their amount on, both where they are the same. */
export function approvalRule(row: Row): ApprovalRule {
  const steps = (['vicePresident', 'presidentMeeting'] as const).flatMap((body) => {
    const from = row[body];
    return typeof from === 'number' ? [{ body, from }] : [];
  });
  const amounts = [...new Set([0, ...steps.map(({ from }) => from)])].sort((a, b) => a - b);
  const effectiveFrom = word(row.effectiveFrom);
  return {
    id: `approval-${effectiveFrom}`,
    effectiveFrom,
    source: word(row.source),
    verified: row.verified === 'yes',
    levels: amounts.map((from) => ({
      from,
      bodies: ['researchOffice', ...steps.flatMap((step) => (step.from <= from ? [step.body] : []))],
    })),
  };
}

export const publicityRow = (rule: PublicityRule): PublicityRow => ({
  effectiveFrom: rule.effectiveFrom,
  days: rule.days,
  unit: rule.unit,
  source: rule.source,
  verified: yesNo(rule.verified),
});

export function publicityRule(row: Row): PublicityRule {
  const effectiveFrom = word(row.effectiveFrom);
  return {
    id: `publicity-${effectiveFrom}`,
    effectiveFrom,
    source: word(row.source),
    verified: row.verified === 'yes',
    days: typeof row.days === 'number' ? row.days : 15,
    unit: row.unit === 'working' ? 'working' : 'calendar',
  };
}

/** One name a line, each once. */
export const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n,;，；、]+/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];

/** The house with another region; '' takes the region of each policy. */
export function withRegion({ region: _before, ...house }: House, region: string): House {
  return region === '' ? house : { ...house, region };
}

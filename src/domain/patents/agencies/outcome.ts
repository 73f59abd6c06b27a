// What became of one case an agency prepared: granted, refused, withdrawn, still pending; and when a granted right ended.
import { sum } from '../../money';
import type { LegalEvent } from '../parts';
import type { Patent } from '../records';

/** `unknown`: lapsed, and nothing says whether it was ever granted. */
export const outcomes = ['unknown', 'pending', 'granted', 'refused', 'withdrawn'] as const;
export type Outcome = (typeof outcomes)[number];

export interface CaseFacts {
  readonly outcome: Outcome;
  /** Declared invalid, as a whole or in part (专利法 art. 46). */
  readonly invalidated: boolean;
  /** ISO date of the event that ended the right, where the bulletin is recorded. */
  readonly endedOn?: string;
  /** Claims as filed or granted, whichever the record has; undefined = not recorded. */
  readonly claims?: number;
  /** Costs of kind `agency` in fen; undefined = none recorded. */
  readonly agencyFen?: number;
}

type Source = Pick<
  Patent,
  'grantDate' | 'publications' | 'legalBucket' | 'legalStatus' | 'legalEvents' | 'claimsCount' | 'costs'
>;

const REFUSED = /驳回|reject|refus/i;
/** 视为放弃取得专利权 ends an application; 放弃专利权 ends a right. */
const WITHDRAWN = /撤回|放弃取得|不予受理|withdr/i;
const ONCE_GRANTED =
  /专利权|年费|届满|期满|终止|无效宣告|全部无效|部分无效|授权|授予|重复授权|ceased|expired|granted/i;
const INVALID = /宣告.{0,6}无效|(?:全部|部分)无效|invalidated|revoked/i;
const ENDS = /终止|届满|期满|全部无效|放弃专利权|视为放弃|主动放弃|ceased|expired/i;
const END_CODES: readonly string[] = ['CF01', 'CX01', 'AV01', 'AD01', 'IW01'];
const INVALID_CODES: readonly string[] = ['IW01', 'IP01'];

const codeIn = (event: LegalEvent, codes: readonly string[]): boolean => codes.includes(event.code ?? '');
const isRestored = (event: LegalEvent): boolean => event.code === 'RR01' || /恢复|restor/i.test(event.text);

function endOf(events: readonly LegalEvent[]): string | undefined {
  let ended: string | undefined;
  for (const event of events) {
    if (isRestored(event)) ended = undefined;
    else if (codeIn(event, END_CODES) || ENDS.test(event.text)) ended = event.date;
  }
  return ended;
}

function outcomeOf(patent: Source, words: string): Outcome {
  const granted =
    patent.grantDate !== undefined ||
    patent.legalBucket === 'inForce' ||
    patent.publications.some(({ kind }) => kind === 'granted');
  if (granted) return 'granted';
  if (patent.legalBucket === 'pending') return 'pending';
  if (REFUSED.test(words)) return 'refused';
  if (WITHDRAWN.test(words)) return 'withdrawn';
  if (ONCE_GRANTED.test(words)) return 'granted';
  return 'unknown';
}

/** The facts agencies are counted by. A right that lapsed later still counts as granted: the agency won it. */
export function caseFactsOf(patent: Source): CaseFacts {
  const events = patent.legalEvents ?? [];
  const words = `${patent.legalStatus ?? ''}\n${events.at(-1)?.text ?? ''}`;
  const endedOn = patent.legalBucket === 'lapsed' ? endOf(events) : undefined;
  const costs = (patent.costs ?? []).filter(({ kind }) => kind === 'agency');
  return {
    outcome: outcomeOf(patent, words),
    invalidated: INVALID.test(words) || events.some((event) => codeIn(event, INVALID_CODES)),
    ...(endedOn === undefined ? {} : { endedOn }),
    ...(patent.claimsCount === undefined ? {} : { claims: patent.claimsCount }),
    ...(costs.length === 0 ? {} : { agencyFen: sum(costs.map(({ fen }) => fen)) }),
  };
}

// All deadlines of the portfolio in columns, sorted by date: one pass over the rows, no object an event.
import { lateFee, yearFee } from '../../domain/patents/annuity/annuity';
import { bonusRule } from '../../domain/patents/deadlines/clockRules';
import {
  type DeadlineKind,
  type DeadlineState,
  deadlineKinds,
  deadlineStates,
  eachDeadline,
  moves,
} from '../../domain/patents/deadlines/clocks';
import type { DutyFacts } from '../../domain/patents/deadlines/facts';
import { isKept } from '../../domain/patents/deadlines/years';
import { addMonths, type Ymd } from '../../domain/patents/deadlines/ymd';
import { noFacts, type OfficeRules, readFacts } from './deadlineFacts';
import type { Projection } from './projection';

/** Added to the date of funded patents that were not used in five years: they follow every date. */
export const unendingRank = 100_000_000;

export class EventColumns {
  n = 0;
  private room = 4096;
  row = new Uint32Array(this.room);
  kind = new Uint8Array(this.room);
  state = new Uint8Array(this.room);
  year = new Uint8Array(this.room);
  /** Day of the rule, and the last day moved to a working day. */
  nominal = new Uint32Array(this.room);
  date = new Uint32Array(this.room);
  /** What is sorted by: the date, or beyond all dates what is overdue without an end. */
  rank = new Uint32Array(this.room);
  /** Payable as of today, fen; 0 where nothing is asked for any more. */
  fen = new Uint32Array(this.room);
  surcharge = new Uint32Array(this.room);

  push(row: number, kind: DeadlineKind, state: DeadlineState, year: number, nominal: Ymd, date: Ymd): number {
    if (this.n === this.room) this.widen();
    const at = this.n++;
    this.row[at] = row;
    this.kind[at] = deadlineKinds.indexOf(kind);
    this.state[at] = deadlineStates.indexOf(state);
    this.year[at] = year;
    this.nominal[at] = nominal;
    this.date[at] = date;
    this.rank[at] = kind === 'nonUse' && state === 'overdue' ? date + unendingRank : date;
    this.fen[at] = 0;
    this.surcharge[at] = 0;
    return at;
  }

  private widen(): void {
    this.room *= 2;
    const wide = <A extends Uint8Array | Uint32Array>(wider: A, old: A): A => {
      wider.set(old);
      return wider;
    };
    this.row = wide(new Uint32Array(this.room), this.row);
    this.kind = wide(new Uint8Array(this.room), this.kind);
    this.state = wide(new Uint8Array(this.room), this.state);
    this.year = wide(new Uint8Array(this.room), this.year);
    this.nominal = wide(new Uint32Array(this.room), this.nominal);
    this.date = wide(new Uint32Array(this.room), this.date);
    this.rank = wide(new Uint32Array(this.room), this.rank);
    this.fen = wide(new Uint32Array(this.room), this.fen);
    this.surcharge = wide(new Uint32Array(this.room), this.surcharge);
  }
}

export interface Collected {
  readonly events: EventColumns;
  /** Indices into `events` by date. */
  readonly order: Uint32Array;
  /** Annuities of the last half year that are presumed paid, whether they are among the events or not. */
  readonly presumed: number;
  readonly undated: number;
  readonly unknown: number;
}

export interface Wanted {
  readonly today: Ymd;
  readonly from: Ymd;
  readonly until: Ymd;
  readonly kinds: ReadonlySet<DeadlineKind> | undefined;
  readonly presumed: boolean;
}

/** Events fit below 2^24, ranks below 2^28: packed together they are exact and sort without a comparator. */
const span = 2 ** 24;

function byDate(events: EventColumns): Uint32Array {
  const packed = new Float64Array(events.n);
  for (let i = 0; i < events.n; i++) packed[i] = (events.rank[i] ?? 0) * span + i;
  packed.sort();
  return Uint32Array.from(packed, (both) => both % span);
}

/** Amount of an event as of today: a fee with its surcharge, or the least bonus of the inventors. */
function price(
  events: EventColumns,
  at: number,
  facts: DutyFacts,
  state: DeadlineState,
  today: Ymd,
  { reading }: OfficeRules,
): void {
  const nominal = events.nominal[at] ?? 0;
  const kind = deadlineKinds[events.kind[at] ?? 0];
  if (kind === 'bonus') events.fen[at] = bonusRule.least[facts.type];
  if (kind !== 'annuity' || state === 'presumed' || state === 'dropped') return;
  const year = events.year[at] ?? 0;
  const late = state === 'overdue' || state === 'graceOver';
  const extra = late ? lateFee(facts, year, nominal, today, reading) : 0;
  events.surcharge[at] = extra;
  events.fen[at] = yearFee(facts, year, Math.max(nominal, today)) + extra;
}

/** `rows` undefined = every patent. */
export function collectDeadlines(
  p: Projection,
  rows: Uint32Array | undefined,
  wanted: Wanted,
  rules: OfficeRules,
): Collected {
  const { today, from, until, kinds } = wanted;
  const events = new EventColumns();
  const facts = noFacts();
  let presumed = 0;
  let undated = 0;
  let unknown = 0;
  let row = 0;
  const take = (kind: DeadlineKind, nominal: Ymd, state: DeadlineState, year: number): void => {
    if (state === 'passed' || (kinds !== undefined && !kinds.has(kind))) return;
    if (state === 'presumed') {
      presumed += 1;
      if (!wanted.presumed) return;
    }
    // Given up and past: nothing is left to do.
    if (state === 'dropped' && nominal < today) return;
    const date = moves(kind) ? rules.days.next(nominal) : nominal;
    if (date < from || date > until) return;
    price(events, events.push(row, kind, state, year, nominal, date), facts, state, today, rules);
  };
  // A day that moves may come from before `until`; one month is more than any holiday.
  const horizon = addMonths(until, 1);
  const count = rows?.length ?? p.length;
  for (let i = 0; i < count; i++) {
    row = rows?.[i] ?? i;
    if (p.present.data[row] !== 1) continue;
    readFacts(p, row, facts);
    if (facts.bucket === 'unknown' && facts.granted === 0) unknown += 1;
    if (facts.filed === 0) {
      if (facts.bucket === 'inForce') undated += 1;
      continue;
    }
    if (!isKept(facts) && facts.bucket === 'lapsed') continue;
    eachDeadline(facts, today, horizon, rules.days, take);
  }
  return { events, order: byDate(events), presumed, undated, unknown };
}

// A distribution run: what is calculated, how far it has come, and the bytes by which it is repeated years later.
import { type Fen, negate, type Rate } from '../../money';
import { canonicalJson } from '../../submission/canonicalJson';
import type { RuleRef } from '../datedRule';
import { type Explained, type Line, linesOf } from '../explained';
import type { Facts } from '../facts';
import { Maker } from '../figures';
import { distributeAll, distributeNext } from '../overTime';
import type { Policy } from '../policy';
import { profitSheet } from '../selfImplementation';
import type { ApprovalBody } from './approval';
import type { RunHouse } from './house';
import type { PublicityRule } from './publicity';

/** What a run is calculated from: everything, so that nothing else has to be kept to repeat it. */
export type RunInput =
  | {
      readonly kind: 'distribution';
      readonly policy: Policy;
      readonly facts: Facts;
      /** What executed runs have paid from the same receipts, fen. */
      readonly paidBefore: readonly Line[];
    }
  | {
      /** 股权奖励: shares of a company, in fen of the contribution (the one receipt of `facts`) and as parts of `stake`. */
      readonly kind: 'equity';
      readonly policy: Policy;
      readonly facts: Facts;
      /** What the institution got of the company for it: '20%'. */
      readonly stake: Rate;
    }
  | {
      /** 自行实施: a share of the operating profit of one year. */
      readonly kind: 'profit';
      readonly policy: Policy;
      readonly facts: Facts;
      /** First year after the result was put to use with success. */
      readonly firstYear: number;
      readonly year: number;
      /** Operating profit of the year, fen. */
      readonly profit: Fen;
    }
  | { readonly kind: 'reversal'; readonly of: string; readonly lines: readonly Line[] };

/** Runs that pay money or shares, all but those that take another back. */
export type PayingInput = Exclude<RunInput, { kind: 'reversal' }>;

export type RunState = 'draft' | 'computed' | 'reviewed' | 'approved' | 'published' | 'executed' | 'paid';

export interface Publicity {
  readonly from: string;
  /** Last day of the notice, ISO. */
  readonly ends: string;
  readonly place: string;
  /** The rule the days were counted by; absent in runs of older versions. */
  readonly rule?: RuleRef;
  readonly days?: number;
  readonly unit?: PublicityRule['unit'];
}

export interface Objection {
  readonly id: string;
  readonly on: string;
  readonly text: string;
  /** How it was settled; absent while it is open. */
  readonly settled?: string;
}

export interface Run {
  readonly id: string;
  readonly state: RunState;
  readonly preparedBy: string;
  readonly input: RunInput;
  readonly result?: Explained;
  readonly reviewedBy?: string;
  readonly approvals: ReadonlyArray<{
    readonly body: ApprovalBody;
    readonly by: string;
    readonly on: string;
  }>;
  readonly publicity?: Publicity;
  readonly objections: readonly Objection[];
  /** Rules of the house on the day it was computed: they hold for its whole way. */
  readonly house?: RunHouse;
  readonly executedOn?: string;
  readonly paid?: { readonly on: string; readonly evidence: string };
}

/** Calculates a run. A reversal is the mirror image of the lines it takes back. */
export function computeRun(input: RunInput): Explained {
  if (input.kind === 'distribution') {
    const { policy, facts, paidBefore } = input;
    return paidBefore.length === 0 ? distributeAll(policy, facts) : distributeNext(policy, facts, paidBefore);
  }
  if (input.kind === 'equity') return distributeAll(input.policy, input.facts);
  if (input.kind === 'profit') return profitSheet(input.policy, input.facts, input);
  const make = new Maker('reversal');
  return make.sheet(
    input.lines.map(({ party, fen }) =>
      make.line(party, make.given(`reversed:${party}`, negate(fen), 'reversal', input.of)),
    ),
  );
}

/**
 * The calculation as canonical bytes (RFC 8785): input, versions of the rules and the whole explanation. The same input
 * gives the same text on every machine; its hash is what an executed run is known by.
 */
export const runText = (input: RunInput, result: Explained): string =>
  canonicalJson({ format: 1, input, result });

/** Calculates an old run again and says whether every byte is the same. */
export const repeats = (run: Run): boolean =>
  run.result !== undefined && runText(run.input, computeRun(run.input)) === runText(run.input, run.result);

/** Lines of a run that has been carried out, for `paidBefore` of the next. */
export const paidBy = (run: Run): Line[] =>
  run.result !== undefined && (run.state === 'executed' || run.state === 'paid') ? linesOf(run.result) : [];

export const draftRun = (id: string, preparedBy: string, input: RunInput): Run => ({
  id,
  state: 'draft',
  preparedBy,
  input,
  approvals: [],
  objections: [],
});

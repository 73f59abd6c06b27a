// What agencies are judged by, in columns beside the projection: outcome, end, claims, cost and agent of every patent.

import { type CaseNumbers, caseFactsOf, outcomes } from '../../domain/patents/agencies';
import type { Patent } from '../../domain/patents/records';
import { Dictionary } from './dictionary';

const invalidBit = 0x80;

export class CaseColumns {
  private room = 1024;
  private outcome = new Uint8Array(this.room);
  private ended = new Uint32Array(this.room);
  private claims = new Uint16Array(this.room);
  /** In fen, -1 = no cost recorded; beyond 32 bits, so that no sum is cut. */
  private agencyFen = new Float64Array(this.room);
  private agent = new Uint32Array(this.room);
  /** Agents as the patents name them, several in one text. */
  readonly agents = new Dictionary();

  put(row: number, patent: Patent): void {
    if (row >= this.room) this.widen(row + 1);
    const facts = caseFactsOf(patent);
    const { endedOn } = facts;
    this.outcome[row] = outcomes.indexOf(facts.outcome) | (facts.invalidated ? invalidBit : 0);
    this.ended[row] = endedOn === undefined ? 0 : Number(endedOn.replaceAll('-', ''));
    this.claims[row] = facts.claims ?? 0;
    this.agencyFen[row] = facts.agencyFen ?? -1;
    this.agent[row] = this.agents.code(patent.agent ?? '');
  }

  /** The agents' text of a row, by its code in `agents`. */
  agentCode(row: number): number {
    return this.agent[row] ?? 0;
  }

  /** The case of a row; what the projection already knows comes from it. Field by field: it runs once a row. */
  read(row: number, filed: number, granted: number, inForce: boolean): CaseNumbers {
    const code = this.outcome[row] ?? 0;
    return {
      filed,
      granted,
      inForce,
      outcome: outcomes[code & ~invalidBit] ?? 'unknown',
      invalidated: (code & invalidBit) !== 0,
      ended: this.ended[row] ?? 0,
      claims: this.claims[row] ?? 0,
      agencyFen: this.agencyFen[row] ?? -1,
    };
  }

  private widen(least: number): void {
    this.room = Math.max(least, this.room * 2);
    const copy = <A extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(wider: A, old: A): A => {
      wider.set(old as never);
      return wider;
    };
    this.outcome = copy(new Uint8Array(this.room), this.outcome);
    this.ended = copy(new Uint32Array(this.room), this.ended);
    this.claims = copy(new Uint16Array(this.room), this.claims);
    this.agencyFen = copy(new Float64Array(this.room), this.agencyFen);
    this.agent = copy(new Uint32Array(this.room), this.agent);
  }
}

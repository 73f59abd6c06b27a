// Collects what a record lacks; the few checks that several kinds share.
import { parseApplicationNumber } from '../../patents/applicationNumber';
import { isCreditCode } from '../creditCode';
import { isCalendarDate } from './calendar';
import type { Lack } from './kind';

type Named = { name: string; code?: string | undefined };

export class Lacks {
  private readonly found: Lack[] = [];

  block(when: boolean, code: string, field: string): this {
    if (when) this.found.push({ code, field, weight: 'blocking' });
    return this;
  }

  advise(when: boolean, code: string, field: string): this {
    if (when) this.found.push({ code, field, weight: 'advisory' });
    return this;
  }

  /** Text that has to be there. */
  text(value: string | undefined, field: string): this {
    return this.block(value === undefined || value.trim() === '', 'FIELD_MISSING', field);
  }

  number(applicationNumber: string, field: string): this {
    const parsed = parseApplicationNumber(applicationNumber);
    const canonical = parsed.ok && parsed.value.canonical === applicationNumber;
    return this.block(!canonical, 'APPLICATION_NUMBER_INVALID', field);
  }

  date(value: string | undefined, field: string, needed = true): this {
    if (value === undefined) return this.block(needed, 'FIELD_MISSING', field);
    return this.block(!isCalendarDate(value), 'DATE_IMPOSSIBLE', field);
  }

  /** Two days in their order; a missing one is no fault here. */
  order(first: string | undefined, then: string | undefined, field: string): this {
    return this.block(first !== undefined && then !== undefined && then < first, 'DATE_ORDER', field);
  }

  /** A party by name; the code is checked where it is given, and asked for where it matters. */
  party(party: Named, field: string, codeNeeded = false): this {
    this.text(party.name, `${field}.name`);
    if (party.code === undefined) return this.advise(codeNeeded, 'CREDIT_CODE_MISSING', `${field}.code`);
    return this.block(!isCreditCode(party.code), 'CREDIT_CODE_INVALID', `${field}.code`);
  }

  /** Blocking ones first, each group in the order of the form. */
  all(): Lack[] {
    const of = (weight: Lack['weight']) => this.found.filter((lack) => lack.weight === weight);
    return [...of('blocking'), ...of('advisory')];
  }
}

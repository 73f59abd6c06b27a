// Families (同族): what a group of patents of one invention adds up to. Pure; the members are handed in.
import type { LegalBucket, PatentType } from './records';

/** What a family needs to know of a member. */
export interface FamilyMember {
  readonly applicationNumber: string;
  readonly title: string;
  readonly type: PatentType;
  readonly filingDate?: string;
  readonly priority?: string;
  readonly legalBucket: LegalBucket;
}

export interface FamilyFacts {
  readonly members: number;
  readonly inForce: number;
  /** Earliest filing date among the members. */
  readonly firstFiling?: string;
  /** Title of the earliest member. */
  readonly title?: string;
  /** Priority claims of the members, each once, in the order of the members. */
  readonly priorities: readonly string[];
  /** 同日申请: an invention and a utility model filed on one day; one has to be given up (专利法 art. 9). */
  readonly doubleFiling: readonly (readonly [string, string])[];
}

const earlier = (a: FamilyMember, b: FamilyMember): number =>
  (a.filingDate ?? '9999').localeCompare(b.filingDate ?? '9999') ||
  a.applicationNumber.localeCompare(b.applicationNumber);

/** Members by filing date, the undated last. */
export const inFilingOrder = <M extends FamilyMember>(members: readonly M[]): M[] =>
  [...members].sort(earlier);

function doubles(members: readonly FamilyMember[]): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const invention of members) {
    if (invention.type !== 'invention' || invention.filingDate === undefined) continue;
    for (const model of members) {
      if (model.type === 'utilityModel' && model.filingDate === invention.filingDate)
        pairs.push([invention.applicationNumber, model.applicationNumber]);
    }
  }
  return pairs;
}

export function familyFacts(members: readonly FamilyMember[]): FamilyFacts {
  const ordered = inFilingOrder(members);
  const first = ordered[0];
  return {
    members: members.length,
    inForce: members.filter((one) => one.legalBucket === 'inForce').length,
    ...(first?.filingDate !== undefined && { firstFiling: first.filingDate }),
    ...(first && { title: first.title }),
    priorities: [...new Set(ordered.flatMap((one) => one.priority?.trim() || []))],
    doubleFiling: doubles(ordered),
  };
}

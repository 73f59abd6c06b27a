// The two sides of a filing as records know them: us by the settings, them by the agreement or the deal.
import type { FilingFacts } from '../facts';

export interface Side {
  readonly name: string;
  readonly code?: string;
  readonly country?: string;
  readonly foreign: boolean;
}

export const ourName = ({ organisation }: Pick<FilingFacts, 'organisation'>): string | undefined =>
  organisation === '' ? undefined : organisation;

export const ourCode = ({ organisationCode }: Pick<FilingFacts, 'organisationCode'>): string | undefined =>
  organisationCode === '' ? undefined : organisationCode;

/** 被许可方、受让方、质权人: the party of the agreement, else the first counterparty of the deal. */
export function otherSide({ agreement, deal }: Pick<FilingFacts, 'agreement' | 'deal'>): Side | undefined {
  const party = deal?.parties.find(({ role }) => role === 'counterparty');
  const name = agreement?.party ?? party?.name;
  if (name === undefined) return undefined;
  const same = party?.name === name ? party : undefined;
  const code = agreement?.partyCode ?? same?.code;
  return {
    name,
    foreign: agreement?.foreign === true || same?.foreign === true,
    ...(code === undefined ? {} : { code }),
    ...(same?.country === undefined ? {} : { country: same.country }),
  };
}

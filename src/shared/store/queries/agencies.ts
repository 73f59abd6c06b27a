// Questions about agencies: what their cases came to, year by year, and which cases stand behind a figure.
import { z } from 'zod';
import { AgencyFigures, outcomes } from '../../../domain/patents/agencies';
import { IsoDate } from '../../../domain/patents/parts';
import { PatentFilter } from '../patentList';

/** All ways the patents write one agency, as the group `agency` has them; '' = patents that name none. */
const names = z.array(z.string().max(200)).min(1).max(1000);

export const AgencyRow = z.object({
  /** Record id of the agency, else the folded name; of an agent both together. */
  key: z.string(),
  name: z.string(),
  /** Of an agent: the agency. */
  agency: z.string().optional(),
  /** Record of the register, where there is one. */
  agencyId: z.string().optional(),
  names,
  figures: AgencyFigures,
});
export type AgencyRow = z.infer<typeof AgencyRow>;

export const agencyQueries = {
  /** One line an agency (or an agent of an agency) of the filtered patents, most cases first. */
  'agencies.table': {
    input: z.object({
      today: IsoDate,
      filter: PatentFilter.default({}),
      by: z.enum(['agency', 'agent']).default('agency'),
    }),
    output: z.object({
      rows: z.array(AgencyRow),
      /** The same figures over all patents that name an agency. */
      office: AgencyFigures,
      /** Patents that name none. */
      without: z.number(),
      ms: z.number(),
    }),
  },
  /** Cases of an agency by year of filing and outcome, ascending; '' = no filing date, last. */
  'agencies.trend': {
    input: z.object({ filter: PatentFilter.default({}), names }),
    output: z.object({
      years: z.array(
        z.object({
          year: z.string(),
          ...(Object.fromEntries(outcomes.map((outcome) => [outcome, z.number()])) as Record<
            (typeof outcomes)[number],
            z.ZodNumber
          >),
        }),
      ),
    }),
  },
  /** The patents behind a figure, for a list with `filter.ids`; at most 100,000. */
  'agencies.cases': {
    input: z.object({
      today: IsoDate,
      filter: PatentFilter.default({}),
      names,
      agent: z.string().max(200).optional(),
      figure: z.enum(['cases', ...outcomes, 'decided', 'kept', 'notKept', 'invalidated', 'cost']),
    }),
    output: z.object({ ids: z.array(z.string()).max(100_000) }),
  },
} as const;

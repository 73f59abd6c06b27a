// Questions about filings: the list by last day, one filing with its pre-checks, a draft while it is typed, papers, the dossier.
// `today` is the caller's local date. Words of fields and checks are in src/domain/declarations.
import { z } from 'zod';
import { FilingKind, FilingState } from '../../../domain/declarations/records';
import { IsoDate } from '../../../domain/patents/parts';
import { Filing } from '../../../domain/patents/records';
import { PaperDraft } from '../../../domain/reporting/paper';
import { page } from '../page';

const id = z.string().min(1).max(64);
const lang = z.enum(['zh', 'en']).default('zh');
const Words = z.object({ zh: z.string(), en: z.string() });

const Rule = z.object({
  id: z.string(),
  effectiveFrom: z.string(),
  effectiveTo: z.string().optional(),
  source: z.string(),
  verified: z.boolean(),
});

export const FilingCheck = z.object({
  rule: Rule.extend({ title: Words, why: Words, cure: Words }),
  level: z.enum(['pass', 'warn', 'fail']),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
  at: z
    .object({ entity: z.enum(['patent', 'agreement', 'deal', 'filing', 'matter']), id: z.string() })
    .optional(),
});
export type FilingCheck = z.infer<typeof FilingCheck>;

const LastDay = z.object({ date: z.string(), daysLeft: z.number(), rule: Rule });

export const FilingRow = z.object({
  id: z.string(),
  rev: z.number(),
  kind: FilingKind,
  title: z.string(),
  state: FilingState,
  due: z.string().optional(),
  daysLeft: z.number().optional(),
  number: z.string().optional(),
  submittedOn: z.string().optional(),
  decidedOn: z.string().optional(),
  patents: z.number(),
  agreementId: z.string().optional(),
  dealId: z.string().optional(),
  /** Title of the agreement or the deal it belongs to. */
  about: z.string(),
  /** Of one that may still be changed: pre-checks that fail, and those to be noted. */
  fails: z.number().optional(),
  warns: z.number().optional(),
  /** What is wrong by the first that fails. */
  first: Words.optional(),
});
export type FilingRow = z.infer<typeof FilingRow>;

export const WantedRow = z.object({
  kind: FilingKind,
  agreementId: z.string(),
  title: z.string(),
  due: z.string().optional(),
  daysLeft: z.number().optional(),
});
export type WantedRow = z.infer<typeof WantedRow>;

export const DossierPart = z.object({
  hash: z.string(),
  name: z.string(),
  bytes: z.number(),
  /** Where it hangs: the title of the deal, agreement or filing. */
  of: z.string(),
  entity: z.enum(['deal', 'agreement', 'filing']),
});

export const filingQueries = {
  /** Open ones by last day, those without one behind them, then the decided ones. */
  'filings.list': {
    input: z.object({
      today: IsoDate,
      text: z.string().max(200).default(''),
      kinds: z.array(FilingKind).optional(),
      states: z.array(FilingState).optional(),
      agreementId: id.optional(),
      dealId: id.optional(),
      ...page,
    }),
    output: z.object({
      total: z.number(),
      all: z.number(),
      rows: z.array(FilingRow),
      /** What signed agreements need and nobody has begun: the most urgent, and how many there are and are late. */
      wanted: z.array(WantedRow),
      wantedTotal: z.number(),
      wantedLate: z.number(),
      states: z.array(z.object({ key: FilingState, count: z.number() })),
      kinds: z.array(z.object({ key: FilingKind, count: z.number() })),
      overdue: z.number(),
      d30: z.number(),
    }),
  },
  'filings.get': {
    input: z.object({ id, today: IsoDate }),
    output: z.object({
      filing: Filing,
      agreement: z.object({ id: z.string(), title: z.string() }).optional(),
      deal: z.object({ id: z.string(), title: z.string() }).optional(),
      patents: z.array(z.object({ id: z.string(), number: z.string(), title: z.string() })),
      checks: z.array(FilingCheck),
      due: LastDay.optional(),
    }),
  },
  /** The printable form, and the pre-checks as a table. */
  'filings.paper': {
    input: z.object({ id, today: IsoDate, lang, part: z.enum(['form', 'masked', 'checks']).default('form') }),
    output: z.object({ paper: PaperDraft }),
  },
  /** What goes into the file of a dossier: papers to be printed, documents to be copied, records as they are. */
  'filings.dossier': {
    input: z.object({ id, today: IsoDate, lang }),
    output: z.object({
      title: z.string(),
      papers: z.array(z.object({ name: z.string(), draft: PaperDraft })),
      documents: z.array(DossierPart),
      records: z.record(z.string(), z.unknown()),
      fails: z.number(),
    }),
  },
} as const;

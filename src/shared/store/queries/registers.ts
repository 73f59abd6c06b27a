// Questions about the registers beside the patents: families, disclosures, results, agencies, tenders.
import { z } from 'zod';
import { EntityName } from '../../../domain/patents/records';
import { page } from '../page';

const RegisterName = EntityName.extract(['family', 'disclosure', 'result', 'agency', 'tender']);

/** A record of a register as the store has it; the caller knows its entity and reads it with that schema. */
const AnyRegisterRecord = z.looseObject({ id: z.string(), rev: z.number(), seq: z.number() });

export const registerQueries = {
  /** Newest change first; `text` looks into names, titles, persons and notes. */
  'registers.list': {
    input: z.object({ entity: RegisterName, text: z.string().max(200).default(''), ...page }),
    output: z.object({ total: z.number(), rows: z.array(AnyRegisterRecord) }),
  },
  'registers.get': {
    input: z.object({ entity: RegisterName, id: z.string() }),
    output: z.object({
      record: AnyRegisterRecord,
      /** Patents that point at it, at most 200, as list keys for `patents.list` with `filter.ids`. */
      patentIds: z.array(z.string()),
    }),
  },
} as const;

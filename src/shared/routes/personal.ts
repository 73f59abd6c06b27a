// Routes of the personal vault and of what is made from it. Values in the clear leave main only by `personal.reveal`.
import { z } from 'zod';
import { PersonalData, PersonalField } from '../../domain/personal/records';

const id = z.string().min(1).max(64);
const ids = z.array(id).max(5000);
/** Nobody looks at such data without saying why. */
const why = z.string().trim().min(2).max(500);
const none = z.object({}).default({});

const MaskedPerson = z.object({
  personId: z.string(),
  name: z.string(),
  /** Last four characters of each; the bank in full. */
  fields: PersonalData,
  warnings: z.array(z.string()),
  usedOn: z.string(),
  keepUntil: z.string(),
  isOverdue: z.boolean(),
});

export const personalRoutes = {
  'personal.status': {
    input: none,
    output: z.object({
      state: z.enum(['empty', 'open', 'locked', 'damaged']),
      hasPassphrase: z.boolean(),
      persons: z.number(),
      /** Kept longer than the rule allows. */
      overdue: z.number(),
      auditIsWhole: z.boolean(),
    }),
  },
  'personal.masked': {
    input: z.object({ ids: ids.optional() }),
    output: z.object({ persons: z.array(MaskedPerson) }),
  },
  /** null takes a field away. */
  'personal.put': {
    input: z.object({
      personId: id,
      name: z.string().min(1).max(200),
      data: z.partialRecord(PersonalField, z.string().trim().min(1).max(200).nullable()),
      why: z.string().trim().max(500).default(''),
    }),
    output: z.object({}),
  },
  /** Written to the audit trail before it answers. */
  'personal.reveal': {
    input: z.object({ personId: id, fields: z.array(PersonalField).min(1), why }),
    output: PersonalData,
  },
  'personal.erase': { input: z.object({ ids, why }), output: z.object({}) },
  'personal.audit': {
    input: z.object({
      personId: id.optional(),
      offset: z.number().int().min(0).default(0),
      limit: z.number().int().min(1).max(1000).default(100),
    }),
    output: z.object({
      total: z.number(),
      rows: z.array(
        z.object({
          at: z.string(),
          actor: z.string(),
          action: z.string(),
          personId: z.string().optional(),
          name: z.string().optional(),
          fields: z.array(PersonalField),
          why: z.string(),
        }),
      ),
    }),
  },
  'personal.passphrase': { input: z.object({ passphrase: z.string().max(200) }), output: z.object({}) },
  'personal.unlock': { input: z.object({ passphrase: z.string().max(200) }), output: z.object({}) },
  /**
   * 发放清单 of a run with accounts in the clear, straight into a file or to the printer: it never passes a window.
   * PERSONAL_MISSING names who has no account.
   */
  'personal.payout': {
    input: z.object({
      runId: id,
      as: z.enum(['pdf', 'xlsx', 'print']),
      why,
      lang: z.enum(['zh', 'en']).default('zh'),
      file: z.string().min(1).max(4096).optional(),
    }),
    output: z.object({ file: z.string().nullable(), persons: z.number() }),
  },
} as const;

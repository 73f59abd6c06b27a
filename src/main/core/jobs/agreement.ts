// Job step of the register: `agreement` lists, creates, confirms and writes obligations, for people who work without a window.
import { z } from 'zod';
import { formatAmount } from '../../../domain/money';
import { TermSet } from '../../../domain/negotiation/terms';
import { IsoDate } from '../../../domain/patents/parts';
import { failure } from '../../../shared/result';
import type { Desk } from '../desk';

const name = z.string().min(1).max(300);

export const AgreementStep = z.discriminatedUnion('do', [
  /** The register as it stands on a day, amounts in yuan. */
  z.strictObject({ do: z.literal('list'), today: IsoDate, text: z.string().max(200).default('') }),
  z.strictObject({
    do: z.literal('create'),
    title: name,
    party: name,
    number: z.string().max(100).optional(),
    terms: TermSet,
    signedOn: IsoDate.optional(),
    effectiveOn: IsoDate.optional(),
  }),
  /** `agreement`: its number, title or id. */
  z.strictObject({
    do: z.literal('confirm'),
    agreement: name,
    signedOn: IsoDate,
    on: IsoDate,
    reason: z.string().min(1).max(2000).optional(),
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
  }),
  /** What is owed, by day; of one agreement or of all. */
  z.strictObject({ do: z.literal('obligations'), today: IsoDate, agreement: name.optional() }),
]);

type Answer = Record<string, unknown>;
type Ports = { desk: Desk; newId(): string };

const yuan = (fen: number | undefined): string | null =>
  fen === undefined ? null : formatAmount(fen, { group: false });

const modes = { transfer: 'transfer', openLicence: 'openLicence', equity: 'equity' } as const;

async function named(desk: Desk, wanted: string, today: string) {
  const { rows } = await desk.store.query('register.list', { today, limit: 5000 });
  const found = rows.filter((one) => one.id === wanted || one.number === wanted || one.title === wanted);
  const [only] = found;
  if (only === undefined || found.length > 1) throw failure('NOT_FOUND', { entity: 'agreement', id: wanted });
  return only;
}

export async function agreementStep(
  step: z.infer<typeof AgreementStep>,
  { desk, newId }: Ports,
): Promise<Answer> {
  switch (step.do) {
    case 'list': {
      const found = await desk.store.query('register.list', {
        today: step.today,
        text: step.text,
        limit: 5000,
      });
      return {
        total: found.total,
        states: found.counts,
        agreements: found.rows.map((row) => ({
          id: row.id,
          number: row.number ?? null,
          title: row.title,
          party: row.party,
          kind: row.kind ?? null,
          state: row.state,
          signedOn: row.signedOn ?? null,
          ends: row.ends ?? null,
          price: yuan(row.priceFen),
          received: yuan(row.received),
          overdue: row.overdue,
        })),
      };
    }
    case 'create': {
      const { do: _do, terms, ...rest } = step;
      const kind = terms.mode;
      const fields = {
        ...rest,
        terms,
        kind,
        mode: kind in modes ? kind : 'licence',
        patentIds: terms.patentIds,
        state: 'draft',
      };
      const { id } = await desk.command('record.create', { entity: 'agreement', fields }, newId());
      return { id };
    }
    case 'confirm': {
      const { agreement, signedOn, on, reason, hash } = step;
      const { id, rev } = await named(desk, agreement, on);
      const input = {
        id,
        expectedRev: rev,
        signedOn,
        on,
        ...(reason === undefined ? {} : { reason }),
        ...(hash === undefined ? {} : { hash }),
      };
      const { obligations } = await desk.command('agreement.confirm', input, newId());
      return { id, obligations };
    }
    case 'obligations': {
      const { today, agreement } = step;
      const one = agreement === undefined ? undefined : await named(desk, agreement, today);
      const found = await desk.store.query('register.duties', {
        today,
        limit: 5000,
        ...(one === undefined ? {} : { agreementId: one.id }),
      });
      return {
        total: found.total,
        groups: found.groups,
        overdue: yuan(found.overdueFen),
        interest: yuan(found.interestFen),
        obligations: found.rows.map((row) => ({
          agreement: row.parentTitle,
          title: row.title,
          kind: row.kind,
          by: row.by,
          due: row.due,
          daysLeft: row.daysLeft,
          state: row.state,
          yuan: yuan(row.fen),
          outstanding: yuan(row.outstanding),
          interest: yuan(row.interest),
        })),
      };
    }
  }
}

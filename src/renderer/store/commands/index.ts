// Every command by name: what it wants done and what it answers once that is durable. The compiler misses none.
import type { z } from 'zod';
import type { OfferStep } from '../../../domain/negotiation/offers/steps';
import type { ChangeHead } from '../../../shared/store/changes';
import type { CommandName, CommandOutput, CommandStamp, commands } from '../../../shared/store/commands';
import type { StoreState } from '../state';
import type { Intent } from '../transact';
import * as agreements from './agreements';
import { annuityIntent } from './annuity';
import { updateManyIntent } from './bulk';
import { approveIntent, importDealsIntent, moveIntent, removeDealIntent } from './deals';
import { createFilingIntent, saveFilingIntent, stepFilingIntent } from './filings';
import { importIncomesIntent, reverseIntent } from './income';
import { mergeIntent } from './merge';
import { mergePatentsIntent } from './mergePatents';
import { saveOfferIntent, stepOfferIntent } from './offers';
import { createIntent, removeIntent, updateIntent } from './records';
import { acceptReportIntent, recordReportIntent } from './royalty';
import { createRunIntent, stepRunIntent } from './run';
import { sampleBooksIntent, sampleRemovalIntent } from './sample';
import { asTold } from './stepTaken';
import { undoIntent } from './undo';
import { unifyIntent } from './unify';

type Context = { state: StoreState; stamp: CommandStamp; newId: () => string };
type Plan<A> = { intent: Intent; answer: (head: ChangeHead) => A };
type Input<N extends CommandName> = z.output<(typeof commands)[N]['input']>;
/** Commands that change records; the others only keep settings. */
type RecordCommand = Exclude<CommandName, 'settings.put' | 'mapping.remember'>;

/** Revision and change a record has after a command that may have changed nothing. */
function after(state: StoreState, rev: number, { seq, counts }: ChangeHead): { rev: number; seq: number } {
  const changed = Object.keys(counts).length > 0;
  return { rev: changed ? rev + 1 : rev, seq: changed ? seq : state.seq };
}

/** A plan whose answer is what it counted, and the change. */
const counted = <C extends object>({ intent, ...counts }: { intent: Intent } & C) => ({
  intent,
  answer: ({ seq }: ChangeHead) => ({ ...counts, seq }),
});

const offerStep =
  (step: OfferStep) =>
  async ({ state, stamp, newId }: Context, input: Input<'offer.send'>) => {
    const { intent, rev, now, eventId } = await stepOfferIntent(state, step, input, stamp, newId);
    return { intent, answer: ({ seq }: ChangeHead) => ({ rev: rev + 1, seq, state: now, eventId }) };
  };

const plans: {
  [N in RecordCommand]: (
    context: Context,
    input: Input<N>,
  ) => Plan<CommandOutput<N>> | Promise<Plan<CommandOutput<N>>>;
} = {
  'record.create': ({ state, newId }, input) => {
    const { intent, id } = createIntent(state, input, newId);
    return { intent, answer: ({ seq }) => ({ id, rev: 1, seq }) };
  },
  'record.update': async ({ state }, input) => {
    const { intent, rev } = await updateIntent(state, input);
    return { intent, answer: (head) => after(state, rev, head) };
  },
  'records.updateMany': async ({ state }, input) => counted(await updateManyIntent(state, input)),
  'records.merge': async ({ state }, input) => counted(await mergeIntent(state, input)),
  'names.unify': async ({ state }, input) => counted(await unifyIntent(state, input)),
  'patents.merge': async ({ state }, input) => counted(await mergePatentsIntent(state, input)),
  'record.remove': async ({ state }, input) => {
    const intent = await removeIntent(state, input);
    return { intent, answer: ({ seq }) => ({ removed: intent.effects.length, seq }) };
  },
  'annuity.record': async ({ state, stamp }, input) => counted(await annuityIntent(state, input, stamp)),
  'income.reverse': ({ state, newId }, input) => counted(reverseIntent(state, input, newId)),
  'income.import': ({ newId }, input) => counted(importIncomesIntent(input, newId)),
  'run.create': ({ state, stamp, newId }, input) => {
    const { intent, id } = createRunIntent(state, input, stamp, newId);
    return { intent, answer: ({ seq }) => ({ id, rev: 1, seq }) };
  },
  'run.step': async ({ state, stamp, newId }, input) => {
    const { intent, rev, now } = await stepRunIntent(state, input, stamp, newId);
    return { intent, answer: (head) => ({ ...after(state, rev, head), state: now }) };
  },
  'deal.move': async ({ state, stamp, newId }, input) => {
    const { intent, rev, eventId } = await moveIntent(state, input, stamp, newId);
    return { intent, answer: ({ seq }) => ({ rev: rev + 1, seq, stage: input.to, eventId }) };
  },
  'deal.approve': ({ state, stamp, newId }, input) => {
    const { intent, rev, eventId } = approveIntent(state, input, stamp, newId);
    return { intent, answer: ({ seq }) => ({ rev: rev + 1, seq, eventId }) };
  },
  'deals.import': ({ newId }, input) => counted(importDealsIntent(input, newId)),
  'deal.remove': ({ state }, input) => counted(removeDealIntent(state, input)),
  'offer.save': ({ state, newId }, input) => {
    const { intent, id, version, rev } = saveOfferIntent(state, input, newId);
    return { intent, answer: (head) => ({ id, version, ...after(state, rev, head) }) };
  },
  'offer.send': offerStep('send'),
  'offer.receive': offerStep('receive'),
  'offer.agree': offerStep('agree'),
  'offer.reject': offerStep('reject'),
  'offer.withdraw': offerStep('withdraw'),
  'agreement.fromDeal': ({ state, newId }, input) => counted(agreements.fromDealIntent(state, input, newId)),
  'agreement.confirm': ({ state, newId }, input) => {
    const { intent, rev, obligations } = agreements.confirmIntent(state, input, newId);
    return { intent, answer: (head) => ({ ...after(state, rev, head), obligations }) };
  },
  'agreement.amend': ({ state, newId }, input) => counted(agreements.amendIntent(state, input, newId)),
  'agreement.end': ({ state }, input) => {
    const { intent, rev, dropped } = agreements.endIntent(state, input);
    return { intent, answer: (head) => ({ ...after(state, rev, head), dropped }) };
  },
  'agreement.obligations': ({ state, newId }, input) =>
    counted(agreements.obligationsIntent(state, input, newId)),
  'royalty.record': ({ state, newId }, input) => counted(recordReportIntent(state, input, newId)),
  'royalty.accept': ({ state, newId }, input) => counted(acceptReportIntent(state, input, newId)),
  'filing.create': async ({ state, newId }, input) => {
    const { intent, id } = await createFilingIntent(state, input, newId);
    return { intent, answer: ({ seq }) => ({ id, rev: 1, seq }) };
  },
  'filing.save': async ({ state }, input) => {
    const { intent, rev } = await saveFilingIntent(state, input);
    return { intent, answer: (head) => after(state, rev, head) };
  },
  'filing.step': async ({ state }, input) => {
    const { intent, rev, now } = await stepFilingIntent(state, input);
    return { intent, answer: (head) => ({ ...after(state, rev, head), state: now }) };
  },
  'change.undo': async ({ state }, { seq: undone }) => {
    const intent = await undoIntent(state, undone);
    return { intent, answer: ({ seq }) => ({ seq }) };
  },
  'sample.books': async ({ state, newId }, input) => counted(await sampleBooksIntent(state, input, newId)),
  'sample.remove': async ({ state }) => {
    const intent = await sampleRemovalIntent(state);
    return { intent, answer: ({ seq, counts }) => ({ removed: counts.patent ?? 0, seq }) };
  },
};

/** `raw` has passed the schema of the command. */
export async function planOf(name: CommandName, context: Context, raw: unknown): Promise<Plan<unknown>> {
  try {
    // The table has exactly one plan a name; the compiler can not follow a name that is a variable.
    return await plans[name as RecordCommand](context, raw as never);
  } catch (refusal) {
    throw await asTold(context.state, name, refusal);
  }
}

/** Settings a command keeps, or null where it changes records. */
export function settingsOf(name: CommandName, raw: unknown): Array<{ key: string; value: unknown }> | null {
  if (name === 'settings.put') {
    const { values } = raw as Input<'settings.put'>;
    return Object.entries(values).map(([key, value]) => ({ key, value }));
  }
  if (name !== 'mapping.remember') return null;
  const { signature, mapping } = raw as Input<'mapping.remember'>;
  return [{ key: `mapping:${signature}`, value: mapping }];
}

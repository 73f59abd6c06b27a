// Makes, keeps and steps filings: what a form starts with, its last day, and what keeps it from going a step further.
import type { Draft } from '../../../domain/declarations/facts';
import { readForm } from '../../../domain/declarations/forms/field';
import { publicNoticeFields } from '../../../domain/declarations/forms/publicNotice';
import { filingKinds } from '../../../domain/declarations/kinds';
import { filingRefusal, stepFiling } from '../../../domain/declarations/steps';
import type { Filing } from '../../../domain/patents/records';
import { failure } from '../../../shared/result';
import type { CommandInput } from '../../../shared/store/commands';
import { filingFacts, filingOffice } from '../filingFacts';
import { judged } from '../queries/filings';
import type { StoreState } from '../state';
import type { Intent, RecordEffect } from '../transact';

type Fields = Omit<Filing, 'id' | 'rev' | 'seq'>;

const fieldsOf = ({ id: _id, rev: _rev, seq: _seq, ...fields }: Filing): Fields => fields;

function known(state: StoreState, id: string, expectedRev: number): Filing {
  const filing = state.small.filing.get(id);
  if (filing === undefined) throw failure('NOT_FOUND', { entity: 'filing', id });
  if (filing.rev !== expectedRev)
    throw failure('REV_CONFLICT', { entity: 'filing', id, expectedRev, rev: filing.rev });
  return filing;
}

async function withDue(
  state: StoreState,
  fields: Fields,
  id: string | undefined,
  today: string,
): Promise<Fields> {
  const draft: Draft = { ...fields, ...(id === undefined ? {} : { id }) };
  const facts = await filingFacts(state, draft, await filingOffice(state, today));
  const due = filingKinds[fields.kind].due(facts, draft)?.date;
  const { due: _due, ...rest } = fields;
  return due === undefined ? rest : { ...rest, due };
}

const intentOf = (label: string, id: string, before: Filing | null, after: Fields): Intent => ({
  kind: 'filing',
  label,
  effects: [{ entity: 'filing', id, before, after }],
});

/** The form as far as the books know its answers. */
export async function prefilled(state: StoreState, bare: Fields, today: string): Promise<Fields['form']> {
  const facts = await filingFacts(state, bare, await filingOffice(state, today));
  return { ...filingKinds[bare.kind].prefill(facts, bare) };
}

export async function createFilingIntent(
  state: StoreState,
  input: CommandInput<'filing.create'>,
  newId: () => string,
): Promise<{ intent: Intent; id: string }> {
  const { kind, agreementId, dealId, title, today } = input;
  const agreement = agreementId === undefined ? undefined : state.small.agreement.get(agreementId);
  if (agreementId !== undefined && agreement === undefined)
    throw failure('NOT_FOUND', { entity: 'agreement', id: agreementId });
  const deal = state.small.deal.get(dealId ?? agreement?.dealId ?? '');
  if (dealId !== undefined && deal === undefined) throw failure('NOT_FOUND', { entity: 'deal', id: dealId });
  const patentIds = (input.patentIds ?? agreement?.patentIds ?? deal?.patentIds ?? []) as Filing['patentIds'];
  const bare: Fields = {
    kind,
    title,
    patentIds,
    state: 'draft',
    form: {},
    ...(agreement === undefined ? {} : { agreementId: agreement.id }),
    ...(deal === undefined ? {} : { dealId: deal.id }),
  };
  const form = await prefilled(state, bare, today);
  const id = newId();
  return { id, intent: intentOf(title, id, null, await withDue(state, { ...bare, form }, undefined, today)) };
}

export async function saveFilingIntent(
  state: StoreState,
  { id, expectedRev, form, patentIds, title, note, today }: CommandInput<'filing.save'>,
): Promise<{ intent: Intent; rev: number }> {
  const before = known(state, id, expectedRev);
  const given = {
    ...fieldsOf(before),
    form,
    ...(patentIds === undefined ? {} : { patentIds: patentIds as Filing['patentIds'] }),
    ...(title === undefined ? {} : { title }),
    ...(note === undefined ? {} : { note }),
  };
  const after = await withDue(state, given, id, today);
  const refused = filingRefusal({ before, after: { ...before, ...after } }, 'other');
  if (refused !== null) throw failure(refused.code, refused.data);
  return { rev: before.rev, intent: intentOf(after.title, id, before, after) };
}

export async function stepFilingIntent(
  state: StoreState,
  { id, expectedRev, step, today }: CommandInput<'filing.step'>,
): Promise<{ intent: Intent; rev: number; now: string }> {
  const before = known(state, id, expectedRev);
  const { checks } = await judged(state, before, await filingOffice(state, today));
  const answer = stepFiling(fieldsOf(before), step, checks);
  if (!answer.ok) throw failure(answer.code, answer.data);
  const after = await withDue(state, answer.fields, id, today);
  const intent = intentOf(before.title, id, before, after);
  const effects = [...intent.effects, ...onAgreement(state, after), ...onDeal(state, after)];
  return { rev: before.rev, now: after.state, intent: { ...intent, effects } };
}

/** The number and day of a registered technology contract belong to its agreement: tax relief asks for them. */
function onAgreement(
  state: StoreState,
  { kind, state: at, agreementId, number, decidedOn }: Fields,
): RecordEffect[] {
  const before = state.small.agreement.get(agreementId ?? '');
  if (kind !== 'techContractRegistration' || at !== 'accepted' || before === undefined) return [];
  const { id, rev: _rev, seq: _seq, ...fields } = before;
  const registered = {
    ...(number === undefined ? {} : { techContractNumber: number.slice(0, 50) }),
    ...(decidedOn === undefined ? {} : { techContractOn: decidedOn }),
  };
  return [{ entity: 'agreement', id, before, after: { ...fields, ...registered } }];
}

/** Asked before anything is written: what was submitted or decided stays as it was. */
export function refuseFilings({
  effects,
  kind,
}: {
  effects: readonly RecordEffect[];
  kind: Intent['kind'];
}): void {
  const by = kind === 'filing' ? 'step' : kind === 'undo' ? 'undo' : 'other';
  for (const effect of effects) {
    if (effect.entity !== 'filing') continue;
    const { before, after } = effect;
    const refused = filingRefusal({ before, after }, by);
    if (refused !== null) throw failure(refused.code, refused.data);
  }
}

/** A notice that was put up, and again when it is closed, is the notice of its deal: the next step rests on it. */
function onDeal(state: StoreState, { kind, state: at, agreementId, dealId, form }: Fields): RecordEffect[] {
  const known = dealId ?? state.small.agreement.get(agreementId ?? '')?.dealId;
  const before = state.small.deal.get(known ?? '');
  if (kind !== 'publicNotice' || before === undefined || (at !== 'submitted' && at !== 'accepted')) return [];
  const { from, until, where = '', objections = [] } = readForm(publicNoticeFields, form);
  if (from === undefined || until === undefined) return [];
  const others = (before.notices ?? []).filter((one) => one.from !== from);
  const { id, rev: _rev, seq: _seq, ...fields } = before;
  const notices = [...others, { from, until, where, objections }];
  return [{ entity: 'deal', id, before, after: { ...fields, notices } }];
}

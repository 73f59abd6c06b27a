// Commands of the register: a draft from a deal, confirmation, amendment, end. Each is one change with its obligations.
import type { z } from 'zod';
import { amendmentsOf, effectiveTerms, termChanges } from '../../../domain/agreements/amendments';
import { obligationsOf, type Reconciled, reconcileObligations } from '../../../domain/agreements/obligations';
import { agreementOfDeal } from '../../../domain/agreements/register';
import { type CheckFinding, registerFindings } from '../../../domain/agreements/registerChecks';
import { startOf } from '../../../domain/agreements/registerLife';
import { terminationEffects } from '../../../domain/agreements/termination';
import type { TermSet } from '../../../domain/negotiation/terms';
import type { Agreement, Obligation } from '../../../domain/patents/records';
import { failure } from '../../../shared/result';
import type { commands } from '../../../shared/store/commands';
import {
  always,
  amendmentIndex,
  heldOf,
  neighbours,
  obligationsOfAgreement,
  patentFacts,
} from '../agreementFacts';
import type { StoreState } from '../state';
import type { Intent, RecordEffect } from '../transact';

type Input<N extends keyof typeof commands> = z.output<(typeof commands)[N]['input']>;
type NewId = () => string;
type AgreementEffect = Extract<RecordEffect, { entity: 'agreement' }>;
type ObligationEffect = Extract<RecordEffect, { entity: 'obligation' }>;

function agreementOf(state: StoreState, id: string, expectedRev?: number): Agreement {
  const found = state.small.agreement.get(id);
  if (found === undefined) throw failure('NOT_FOUND', { entity: 'agreement', id });
  if (expectedRev !== undefined && found.rev !== expectedRev)
    throw failure('REV_CONFLICT', { entity: 'agreement', id, expectedRev, rev: found.rev });
  return found;
}

const without = <T extends { id: string; rev: number; seq: number }>({
  id: _id,
  rev: _rev,
  seq: _seq,
  ...fields
}: T): Omit<T, 'id' | 'rev' | 'seq'> => fields;

const changed = (before: Agreement, patch: Partial<Agreement>): AgreementEffect => ({
  entity: 'agreement',
  id: before.id,
  before,
  after: { ...without(before), ...patch },
});

const changedObligation = (before: Obligation, patch: Partial<Obligation>): ObligationEffect => ({
  entity: 'obligation',
  id: before.id,
  before,
  after: { ...without(before), ...patch },
});

export function fromDealIntent(
  state: StoreState,
  { dealId, expectedRev, title }: Input<'agreement.fromDeal'>,
  newId: NewId,
): { intent: Intent; id: string } {
  const deal = state.small.deal.get(dealId);
  if (deal === undefined) throw failure('NOT_FOUND', { entity: 'deal', id: dealId });
  if (deal.rev !== expectedRev)
    throw failure('REV_CONFLICT', { entity: 'deal', id: dealId, expectedRev, rev: deal.rev });
  const known = deal.agreementId === undefined ? undefined : state.small.agreement.get(deal.agreementId);
  if (known !== undefined) throw failure('AGREEMENT_EXISTS', { title: known.title, id: known.id });
  const offer = deal.agreedOfferId === undefined ? undefined : state.small.offer.get(deal.agreedOfferId);
  if (offer === undefined || offer.state !== 'agreed')
    throw failure('OFFER_NOT_AGREED', { deal: deal.title });
  const id = newId() as Agreement['id'];
  const after = agreementOfDeal(deal, offer, title);
  return {
    id,
    intent: {
      kind: 'agreement',
      label: after.title,
      effects: [
        { entity: 'agreement', id, before: null, after },
        { entity: 'deal', id: deal.id, before: deal, after: { ...without(deal), agreementId: id } },
      ],
    },
  };
}

/** Refuses with the first finding that can not be argued away; warnings need a reason. */
function refuseFindings(findings: readonly CheckFinding[], reason: string | undefined): void {
  const [first] = findings;
  if (first === undefined) return;
  if (first.severity === 'refuse') throw failure(first.code, { ...first.data, article: first.article });
  if (reason === undefined) throw failure('AGREEMENT_REASON_MISSING', { article: first.article });
}

/** Effects that bring the obligations of an agreement in line with terms; only those due from `from` on are touched. */
function reconciled(
  state: StoreState,
  agreement: Agreement,
  terms: TermSet,
  newId: NewId,
  from: string,
  why: string,
): { effects: ObligationEffect[]; done: Reconciled } {
  const have = obligationsOfAgreement(state, agreement.id);
  const want = obligationsOf(agreement, terms, patentFacts(state, agreement.patentIds));
  const all = reconcileObligations(have, want);
  const known = new Map<string, Obligation>(have.map((one) => [one.id, one]));
  const isTouched = (id: string): boolean => (known.get(id)?.due ?? '') >= from;
  const done: Reconciled = {
    create: all.create.filter(({ due }) => due >= from),
    update: all.update.filter(({ id }) => isTouched(id)),
    drop: all.drop.filter(isTouched),
  };
  const before = (id: string): Obligation => known.get(id) as Obligation;
  return {
    done,
    effects: [
      ...done.create.map(
        (one): ObligationEffect => ({
          entity: 'obligation',
          id: newId(),
          before: null,
          after: { agreementId: agreement.id, ...one },
        }),
      ),
      ...done.update.map(({ id, to }) => changedObligation(before(id), to)),
      ...done.drop.map((id) => changedObligation(before(id), { waived: why })),
    ],
  };
}

export function confirmIntent(
  state: StoreState,
  input: Input<'agreement.confirm'>,
  newId: NewId,
): { intent: Intent; rev: number; obligations: number } {
  const { id, expectedRev, hash, reason, signedOn, effectiveOn, on } = input;
  const before = agreementOf(state, id, expectedRev);
  if (before.confirmedOn !== undefined)
    throw failure('AGREEMENT_CONFIRMED', { title: before.title, on: before.confirmedOn, field: '' });
  const versions = before.versions ?? [];
  const text = versions.find((one) => one.hash === hash && one.way === 'signed');
  const file = (before.documents ?? []).find((one) => one.hash === hash);
  if (hash === undefined ? reason === undefined : text === undefined && file === undefined)
    throw failure('AGREEMENT_NO_TEXT', { title: before.title });
  const signed =
    text === undefined && hash !== undefined
      ? [...versions, { hash, name: file?.name ?? hash, on: signedOn, way: 'signed' as const }]
      : versions;
  const patch: Partial<Agreement> = {
    signedOn,
    ...(effectiveOn === undefined ? {} : { effectiveOn }),
    ...(signed.length > 0 ? { versions: signed } : {}),
    ...(hash === undefined ? {} : { confirmedHash: hash }),
    ...(reason === undefined ? {} : { confirmedReason: reason }),
    confirmedOn: on,
    state: 'active',
  };
  const after: Agreement = { ...before, ...patch };
  const root = after.amends === undefined ? after : agreementOf(state, after.amends);
  const index = amendmentIndex(state);
  const amendments = [...(index.get(root.id) ?? []).filter((one) => one.id !== after.id)];
  if (after.amends !== undefined) amendments.push(after);
  const terms = effectiveTerms(root, amendmentsOf(root.id, amendments), always);
  const mine = { agreement: root, terms };
  refuseFindings(
    registerFindings(mine, neighbours(state, root, index), patentFacts(state, root.patentIds)),
    reason,
  );
  const from = after.amends === undefined ? '' : (effectiveOn ?? after.effectiveOn ?? signedOn);
  const made =
    terms === undefined
      ? { effects: [], done: { create: [] } }
      : reconciled(state, root, terms, newId, from, after.title);
  return {
    rev: before.rev,
    obligations: made.done.create.length,
    intent: {
      kind: 'agreement',
      label: after.title,
      effects: [changed(before, patch), ...made.effects],
    },
  };
}

export function amendIntent(
  state: StoreState,
  { id, expectedRev, title, terms, effectiveOn, note }: Input<'agreement.amend'>,
  newId: NewId,
): { intent: Intent; id: string; changes: number } {
  const root = agreementOf(state, id, expectedRev);
  if (root.confirmedOn === undefined || root.terms === undefined || root.amends !== undefined)
    throw failure('AGREEMENT_NOT_CONFIRMED', { title: root.title });
  if (root.state !== 'active') throw failure('AGREEMENT_ENDED', { title: root.title });
  const now = heldOf(root, amendmentIndex(state), always).terms ?? root.terms;
  const changes = termChanges(now, terms);
  if (changes.length === 0) throw failure('AGREEMENT_UNCHANGED', { title: root.title });
  const start = startOf(root, root.terms);
  if (start !== undefined && effectiveOn < start)
    throw failure('AGREEMENT_DATES', { start, end: effectiveOn });
  const own = newId() as Agreement['id'];
  const { mode, kind, party, partyCode, patentIds, departmentId, number } = root;
  const after: AgreementEffect['after'] = {
    title,
    mode,
    party,
    patentIds,
    contributors: [],
    state: 'draft',
    amends: root.id,
    changes,
    effectiveOn,
    ...(kind === undefined ? {} : { kind }),
    ...(partyCode === undefined ? {} : { partyCode }),
    ...(departmentId === undefined ? {} : { departmentId }),
    ...(number === undefined ? {} : { number }),
    ...(note === undefined ? {} : { note }),
  };
  return {
    id: own,
    changes: changes.length,
    intent: {
      kind: 'agreement',
      label: title,
      effects: [{ entity: 'agreement', id: own, before: null, after }],
    },
  };
}

export function endIntent(
  state: StoreState,
  { id, expectedRev, how, on, by, reason, effects }: Input<'agreement.end'>,
): { intent: Intent; rev: number; dropped: number } {
  const before = agreementOf(state, id, expectedRev);
  if (before.confirmedOn === undefined) throw failure('AGREEMENT_NOT_CONFIRMED', { title: before.title });
  if (before.state !== 'active') throw failure('AGREEMENT_ENDED', { title: before.title });
  const start = startOf(before, before.terms);
  if (start !== undefined && on < start) throw failure('AGREEMENT_DATES', { start, end: on });
  const { dropped } = terminationEffects(obligationsOfAgreement(state, id), on);
  const termination = { on, by, reason, ...(effects === undefined ? {} : { effects }) };
  return {
    rev: before.rev,
    dropped: dropped.length,
    intent: {
      kind: 'agreement',
      label: before.title,
      effects: [
        changed(before, { state: how, ...(how === 'terminated' ? { termination } : {}) }),
        ...dropped.map((one) => changedObligation(one, { waived: reason })),
      ],
    },
  };
}

export function obligationsIntent(
  state: StoreState,
  { id }: Input<'agreement.obligations'>,
  newId: NewId,
): { intent: Intent; created: number; updated: number; dropped: number } {
  const agreement = agreementOf(state, id);
  const { terms } = heldOf(agreement, amendmentIndex(state), always);
  if (agreement.confirmedOn === undefined || terms === undefined)
    throw failure('AGREEMENT_NOT_CONFIRMED', { title: agreement.title });
  const { effects, done } = reconciled(state, agreement, terms, newId, '', agreement.title);
  return {
    created: done.create.length,
    updated: done.update.length,
    dropped: done.drop.length,
    intent: { kind: 'agreement', label: agreement.title, effects },
  };
}

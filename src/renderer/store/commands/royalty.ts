// A licensee's report becomes a record, settles the duty to report, and what the terms make of it becomes an amount owed.
import type { z } from 'zod';
import { storedTitle } from '../../../domain/agreements/obligationTitles';
import { daysAfter, endOf, startOf } from '../../../domain/agreements/registerLife';
import { checkReport } from '../../../domain/agreements/royaltyChecks';
import { type Fen, minus } from '../../../domain/money';
import type { TermSet } from '../../../domain/negotiation/terms';
import type { Agreement, Obligation, RoyaltyReport } from '../../../domain/patents/records';
import { failure } from '../../../shared/result';
import type { commands } from '../../../shared/store/commands';
import { always, amendmentIndex, heldOf, obligationsOfAgreement, reportsOf } from '../agreementFacts';
import type { StoreState } from '../state';
import type { Intent, RecordEffect } from '../transact';

type Input<N extends keyof typeof commands> = z.output<(typeof commands)[N]['input']>;

interface Place {
  readonly agreement: Agreement;
  readonly terms: TermSet;
  readonly start: string;
  readonly last: string;
}

function placeOf(state: StoreState, agreementId: string): Place {
  const agreement = state.small.agreement.get(agreementId);
  if (agreement === undefined) throw failure('NOT_FOUND', { entity: 'agreement', id: agreementId });
  const { terms } = heldOf(agreement, amendmentIndex(state), always);
  const start = startOf(agreement, terms);
  if (terms?.consideration.royalty === undefined || start === undefined)
    throw failure('AGREEMENT_NO_ROYALTY', { title: agreement.title });
  return { agreement, terms, start, last: endOf(agreement, terms) ?? always };
}

const without = <T extends { id: string; rev: number; seq: number }>({
  id: _id,
  rev: _rev,
  seq: _seq,
  ...fields
}: T): Omit<T, 'id' | 'rev' | 'seq'> => fields;

const put = (
  before: Obligation | undefined,
  fields: Partial<Obligation> & Pick<Obligation, 'agreementId' | 'kind' | 'title' | 'by' | 'due'>,
  newId: () => string,
): RecordEffect =>
  before === undefined
    ? { entity: 'obligation', id: newId(), before: null, after: fields }
    : { entity: 'obligation', id: before.id, before, after: { ...without(before), ...fields } };

/** Duty to report met, royalty owed, minimum of a year that closes put at what is missing of it. */
function follow(
  state: StoreState,
  { agreement, terms, start, last }: Place,
  report: RoyaltyReport,
  newId: () => string,
): { effects: RecordEffect[]; findings: number } {
  const all = [...reportsOf(state, agreement.id).filter(({ id }) => id !== report.id), report];
  const { period, expected, findings } = checkReport(report, terms, all, start, last);
  const have = obligationsOfAgreement(state, agreement.id);
  const at = (origin: string) => have.find((one) => one.origin === origin);
  const duty = period === undefined ? undefined : at(`report:${period.from}`);
  const topUp = expected?.topUp ?? 0;
  const wrong = findings.some(({ severity }) => severity === 'error');
  const isTaken = report.accepted !== undefined || !wrong;
  const said: Fen = isTaken ? report.claimedFen : (expected?.due ?? report.claimedFen);
  const owed = report.accepted === undefined ? Math.max(0, minus(said, topUp)) : said;
  const origin = `royalty:${period?.from ?? report.from}`;
  const due = duty?.due ?? daysAfter(report.until, terms.consideration.royalty?.dueDays ?? 0);
  const known = at(origin);
  const minimum = period?.closesYear === true ? at(`minimum:${period.year}`) : undefined;
  const effects: RecordEffect[] = [];
  if (duty !== undefined && duty.doneOn === undefined)
    effects.push(put(duty, { ...duty, doneOn: report.receivedOn }, newId));
  if (owed > 0 || known !== undefined)
    effects.push(
      put(
        known,
        {
          agreementId: agreement.id,
          kind: 'payment',
          by: 'them',
          title: storedTitle('royalty', report.from, report.until),
          due,
          fen: owed,
          origin,
        },
        newId,
      ),
    );
  if (minimum !== undefined && minimum.doneOn === undefined) {
    const { waived: _waived, ...rest } = minimum;
    const isMet = topUp === 0 || report.accepted !== undefined;
    effects.push({
      entity: 'obligation',
      id: minimum.id,
      before: minimum,
      after: isMet
        ? { ...without(minimum), waived: report.accepted ?? `${report.until} 止的提成费已达到最低提成费` }
        : { ...without(rest as Obligation), fen: topUp },
    });
  }
  return { effects, findings: findings.length };
}

export function recordReportIntent(
  state: StoreState,
  { id, expectedRev, fields }: Input<'royalty.record'>,
  newId: () => string,
): { intent: Intent; id: string; findings: number } {
  const place = placeOf(state, fields.agreementId);
  const before = id === undefined ? null : (state.small.royaltyReport.get(id) ?? null);
  if (id !== undefined && before === null) throw failure('NOT_FOUND', { entity: 'royaltyReport', id });
  if (before !== null && before.rev !== expectedRev)
    throw failure('REV_CONFLICT', { entity: 'royaltyReport', id: before.id, rev: before.rev });
  if (fields.until < fields.from) throw failure('AGREEMENT_DATES', { start: fields.from, end: fields.until });
  const own = (id ?? newId()) as RoyaltyReport['id'];
  const report: RoyaltyReport = { id: own, rev: before?.rev ?? 1, seq: before?.seq ?? 0, ...fields };
  const { effects, findings } = follow(state, place, report, newId);
  const label = `${place.agreement.title} ${fields.from} — ${fields.until}`;
  return {
    id: own,
    findings,
    intent: {
      kind: 'agreement',
      label,
      effects: [{ entity: 'royaltyReport', id: own, before, after: fields }, ...effects],
    },
  };
}

export function acceptReportIntent(
  state: StoreState,
  { id, expectedRev, reason }: Input<'royalty.accept'>,
  newId: () => string,
): { intent: Intent } {
  const before = state.small.royaltyReport.get(id);
  if (before === undefined) throw failure('NOT_FOUND', { entity: 'royaltyReport', id });
  if (before.rev !== expectedRev)
    throw failure('REV_CONFLICT', { entity: 'royaltyReport', id, expectedRev, rev: before.rev });
  const place = placeOf(state, before.agreementId);
  const report: RoyaltyReport = { ...before, accepted: reason };
  const { effects } = follow(state, place, report, newId);
  const label = `${place.agreement.title} ${before.from} — ${before.until}`;
  const mine: RecordEffect = {
    entity: 'royaltyReport',
    id: before.id,
    before,
    after: without(report),
  };
  return { intent: { kind: 'agreement', label, effects: [mine, ...effects] } };
}

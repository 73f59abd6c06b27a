// What the papers of one case are made from, and the cells they share.
import { type Fen, multiplyRates, percentText, plus, type Rate, rateOf } from '../../money';
import type { PaperColumn } from '../../reporting/paper';
import type { Explained, Line } from '../explained';
import type { Facts } from '../facts';
import type { Policy } from '../policy';
import type { CaseNames, Telling } from './figureText';
import { figuresOf } from './moneyFlow';
import type { SheetLanguage } from './words';

export interface PaperPerson {
  /** As in `Facts.inventors`. */
  readonly id: string;
  readonly name: string;
  /** 岗位、职务. */
  readonly post: string;
  /** What the person contributed, in words. */
  readonly work: string;
}

export interface PaperCase {
  /** The result or contract the money came from. */
  readonly title: string;
  /** Day of the distribution, ISO. */
  readonly date: string;
  /** GB/T 2260. */
  readonly region: string;
  readonly policy: Policy;
  readonly facts: Facts;
  /** The sheet of these facts (see `sheetOf`). */
  readonly tree: Explained;
  readonly names: CaseNames;
  readonly persons: readonly PaperPerson[];
  /** A later run: what it pays itself, and what earlier runs have paid of the sheet. Absent: it pays the whole sheet. */
  readonly now?: { readonly tree: Explained; readonly paidBefore: readonly Line[] };
  /** Shares of a company: what the whole sheet is of it. */
  readonly stake?: Rate;
  readonly lang: SheetLanguage;
}

export function tellingOf({ policy, facts, tree, names, lang }: PaperCase): Telling {
  const known = figuresOf(tree);
  return { policy, mode: facts.mode, names, lang, find: (id) => known.get(id) };
}

export const left = (label: string, weight = 1): PaperColumn => ({
  label,
  align: 'left',
  weight,
  nowrap: false,
});
export const right = (label: string, weight = 1): PaperColumn => ({
  label,
  align: 'right',
  weight,
  nowrap: true,
});

/** Part of a whole for people's eyes; a dash where there is no whole. */
export const partText = (part: Fen, whole: Fen): string =>
  part >= 0 && whole > 0 ? percentText(rateOf(part, whole)) : '—';

/** What a person gets: for themselves, and for the research account; fen. */
export function shareOf(tree: Explained, person: string): { readonly own: Fen; readonly research: Fen } {
  const of = (party: string): Fen =>
    tree.children.find((line) => line.op === 'line' && line.inputs.party === party)?.value ?? 0;
  return { own: of(`person:${person}`), research: of(`research:${person}`) };
}

/** What earlier runs have paid a person, own payment and research account together, fen. */
export const paidBeforeTo = ({ now }: PaperCase, person: string): Fen =>
  (now?.paidBefore ?? []).reduce(
    (all, { party, fen }) =>
      party === `person:${person}` || party === `research:${person}` ? plus(all, fen) : all,
    0,
  );

/** The sheet whose lines are paid now: that of a later run, else the whole one. */
export const payingTree = ({ now, tree }: PaperCase): Explained => now?.tree ?? tree;

/** A part of the sheet as a part of the company: '14%'. Empty where no shares are given. */
export const stakeText = ({ stake, tree }: PaperCase, fen: Fen): string =>
  stake === undefined || tree.value === 0
    ? ''
    : percentText(multiplyRates(rateOf(fen, tree.value), stake), 4);

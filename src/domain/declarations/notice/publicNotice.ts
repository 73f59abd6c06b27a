// 公示 of a transfer: counts its days, asks whether it is over and every objection handled. No clock: the day comes with the question.
import {
  type IsWorkingDay,
  type PublicityRule,
  publicityEnds,
  publicityRules,
  weekdaysOnly,
} from '../../distribution/run/publicity';
import type { PublicNotice } from '../../negotiation/records';
import { type Check, failed, orPassed, warned } from '../check';
import { noticeRules } from './noticeRules';

/** Days and unit a notice has to hang; the office's own rule goes before the general one. */
export interface NoticeTerm {
  readonly days: number;
  readonly unit: PublicityRule['unit'];
}

/** 促进科技成果转化法 art. 18 asks for a notice without saying how long; 15 days is the usual figure (未核实). */
export const usualNoticeTerm: NoticeTerm = publicityRules[0]!;

/** Last day (ISO) a notice put up on `from` has to hang; the day of putting it up is not counted. */
export const noticeEnds = (
  from: string,
  term: NoticeTerm = usualNoticeTerm,
  isWorking: IsWorkingDay = weekdaysOnly,
): string => publicityEnds(from, term.days, term.unit, isWorking);

export interface NoticeQuestion {
  /** ISO day of the question. */
  readonly today: string;
  readonly term?: NoticeTerm;
  readonly isWorking?: IsWorkingDay;
}

export type NoticeState = 'notStarted' | 'running' | 'objected' | 'over';

export interface NoticeStanding {
  readonly state: NoticeState;
  /** First day the next step may be taken, ISO. */
  readonly freeOn: string;
  readonly openObjections: number;
}

const dayAfter = (date: string): string => publicityEnds(date, 1, 'calendar');

/** Where a notice stands on a day: objections keep it open however long it has hung. */
export function noticeStanding(
  notice: Pick<PublicNotice, 'from' | 'until' | 'objections'>,
  { today, term = usualNoticeTerm, isWorking = weekdaysOnly }: NoticeQuestion,
): NoticeStanding {
  const least = noticeEnds(notice.from, term, isWorking);
  const freeOn = dayAfter([notice.until, least].sort()[1] ?? least);
  const openObjections = notice.objections.filter(({ handledOn }) => handledOn === undefined).length;
  const state =
    today < notice.from
      ? 'notStarted'
      : today < freeOn
        ? 'running'
        : openObjections > 0
          ? 'objected'
          : 'over';
  return { state, freeOn, openObjections };
}

/**
 * Whether a deal may go on after its notice (促进科技成果转化法 art. 18): one notice has hung its days and no objection is
 * open. Passes with one line; otherwise says what is missing of the notice that is nearest to its end.
 */
export function noticeChecks(
  notices: readonly Pick<PublicNotice, 'from' | 'until' | 'objections' | 'where'>[],
  question: NoticeQuestion,
): readonly Check[] {
  const last = [...notices].sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  if (last === undefined) return [failed(noticeRules.made)];
  const { term = usualNoticeTerm, isWorking = weekdaysOnly } = question;
  const { state, freeOn, openObjections } = noticeStanding(last, question);
  const least = noticeEnds(last.from, term, isWorking);
  return [
    ...orPassed(
      noticeRules.longEnough,
      last.until < least
        ? [failed(noticeRules.longEnough, { from: last.from, until: last.until, least, days: term.days })]
        : [],
    ),
    ...orPassed(
      noticeRules.over,
      state === 'notStarted' || state === 'running'
        ? [failed(noticeRules.over, { freeOn, today: question.today })]
        : [],
    ),
    ...orPassed(
      noticeRules.handled,
      openObjections > 0 ? [failed(noticeRules.handled, { count: openObjections })] : [],
    ),
    ...orPassed(noticeRules.placed, (last.where ?? '').trim() === '' ? [warned(noticeRules.placed)] : []),
  ];
}

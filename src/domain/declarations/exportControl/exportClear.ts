// Whether a deal with a party abroad may go a step further. Restricted technology without its letter is a hard stop.
import { z } from 'zod';
import type { DealParty } from '../../negotiation/records';
import { IsoDate, text } from '../../patents/parts';
import { type Check, failed, orPassed, warned } from '../check';
import {
  type ExportAnswers,
  type ExportQuestion,
  openQuestions,
  questionsFor,
  questionText,
} from './questionnaire';
import { exportRules } from './rules';

const paper = z.object({ number: text(100).optional(), on: IsoDate, until: IsoDate.optional() });

/** 意向书、许可证、合同登记、两用物项许可、安全审查、项目管理机构批准、保密审查、人类遗传资源批准. */
export const ExportPapers = z.object({
  intentLetter: paper.optional(),
  exportLicence: paper.optional(),
  contractRegistration: paper.optional(),
  dualUseLicence: paper.optional(),
  securityReview: paper.optional(),
  managerApproval: paper.optional(),
  secrecyReview: paper.optional(),
  geneticApproval: paper.optional(),
});
export type ExportPapers = z.infer<typeof ExportPapers>;

/** An export check as far as the stop depends on it; `parties` empty = all parties abroad of the deal. */
export interface ExportCheck {
  readonly parties: readonly string[];
  readonly answers: ExportAnswers;
  readonly papers: ExportPapers;
}

/** Talks of substance (offers and what follows), signature, effect. */
export type ExportStep = 'talks' | 'sign' | 'effect';

export interface ExportQuestionOf {
  readonly step: ExportStep;
  readonly parties: readonly Pick<DealParty, 'name' | 'role' | 'foreign'>[];
  readonly checks: readonly ExportCheck[];
  /** ISO day of the question. */
  readonly on: string;
}

const holds = (one: { on: string; until?: string | undefined } | undefined, on: string): boolean =>
  one !== undefined && one.on <= on && (one.until === undefined || on <= one.until);

/** Only who receives the technology makes an export of it. */
const receives = (role: DealParty['role']): boolean =>
  role === 'counterparty' || role === 'consortium' || role === 'investor';

const reaches = (step: ExportStep, wanted: ExportStep): boolean => {
  const order: readonly ExportStep[] = ['talks', 'sign', 'effect'];
  return order.indexOf(step) >= order.indexOf(wanted);
};

const unclear = (question: ExportQuestion): Check =>
  failed(exportRules.unsure, { question: questionText(question).zh, questionEn: questionText(question).en });

/** What one answered questionnaire says about a step on a day (ISO). */
export function exportChecks(
  { answers, papers }: ExportCheck,
  step: ExportStep,
  on: string,
): readonly Check[] {
  const yes = (question: keyof ExportAnswers): boolean => answers[question]?.value === 'yes';
  const asked = questionsFor(answers);
  const open = openQuestions(answers);
  if (yes('stateSecret')) return [failed(exportRules.secret)];
  if (yes('prohibited')) return [failed(exportRules.prohibited)];
  const unsure = asked
    .filter((question) => answers[question]?.value === 'unsure')
    .map((question) => unclear(question));
  const unread = answers.catalogueRead?.value === 'no' ? [unclear('catalogueRead')] : [];
  const found: Check[] = [
    ...orPassed(
      exportRules.asked,
      open.length > 0 ? [failed(exportRules.asked, { party: '', open: open.length })] : [],
    ),
    ...orPassed(exportRules.unsure, [...unsure, ...unread]),
  ];
  const need = (is: boolean, rule: Check['rule'], one: ExportPapers[keyof ExportPapers]): void => {
    if (is) found.push(...orPassed(rule, holds(one, on) ? [] : [failed(rule)]));
  };
  const restricted = yes('restricted');
  need(restricted, exportRules.intent, papers.intentLetter);
  need(yes('dualUse'), exportRules.dualUse, papers.dualUseLicence);
  need(yes('humanGenetic'), exportRules.genetic, papers.geneticApproval);
  const abroad = yes('transferOrExclusive');
  need(abroad && yes('funded') && reaches(step, 'sign'), exportRules.funded, papers.managerApproval);
  need(abroad && reaches(step, 'sign'), exportRules.security, papers.securityReview);
  need(restricted && reaches(step, 'effect'), exportRules.licence, papers.exportLicence);
  const free = answers.restricted?.value === 'no';
  need(free && reaches(step, 'effect'), exportRules.registered, papers.contractRegistration);
  if (yes('foreignFiling') && !holds(papers.secrecyReview, on)) found.push(warned(exportRules.foreignFiling));
  return found;
}

/**
 * Hard stops and warnings for a step of a deal (技术进出口管理条例 art. 2, 30-44; 科学技术进步法 art. 34). Empty where no
 * party abroad receives anything. A `fail` forbids the step: `talks` is asked before offers, `sign` before signature,
 * `effect` before performance.
 */
export function exportClear({ step, parties, checks, on }: ExportQuestionOf): readonly Check[] {
  const abroad = parties.filter((party) => party.foreign === true && receives(party.role));
  return abroad.flatMap((party): readonly Check[] => {
    const own = checks.filter((one) => one.parties.length === 0 || one.parties.includes(party.name));
    const last = own.at(-1);
    if (last === undefined)
      return [failed(exportRules.asked, { party: party.name, open: questionsFor({}).length })];
    return exportChecks(last, step, on).map((check) =>
      check.rule === exportRules.asked && check.level === 'fail'
        ? { ...check, data: { ...check.data, party: party.name } }
        : check,
    );
  });
}

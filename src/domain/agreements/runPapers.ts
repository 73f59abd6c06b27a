// The papers of a run, each where it makes sense: sheet, approval form, notice, statements, payments, tax table, reversal.
import { calculationSheet, personStatement, publicNotice, type TaxLine } from '../distribution/papers';
import type { PaperDraft } from '../reporting/paper';
import { approvalPaper } from './approvalPaper';
import { paymentPaper } from './paymentPaper';
import { profitPaper } from './profitPaper';
import { reversalPaper } from './reversalPaper';
import { paperCaseOf, type RunDossier, watermarkOf } from './runDossier';
import { taxPaper } from './taxPaper';

/** 收益分配计算表; of own use the sheet of the year's profit. */
export function sheetPaper(dossier: RunDossier): PaperDraft | undefined {
  const { record } = dossier;
  const of = paperCaseOf(dossier);
  if (of === undefined) return undefined;
  const { input } = record.run;
  return input.kind === 'profit' ? profitPaper(of, input) : calculationSheet(of);
}

/** 公示表 by the rule the notice hangs under. */
export function noticePaper(dossier: RunDossier, masked = false): PaperDraft | undefined {
  const of = paperCaseOf(dossier);
  const { record, agreement, notice } = dossier;
  const { publicity, house } = record.run;
  const rule = house?.publicity ?? notice;
  return (
    of &&
    publicNotice(of, {
      from: publicity?.from ?? record.upTo,
      contract: agreement?.techContractNumber ?? '',
      masked,
      ...(rule === undefined ? {} : { rule }),
      ...(publicity === undefined ? {} : { ends: publicity.ends }),
    })
  );
}

/** 个人通知单, with the estimate of tax where wages were entered. */
export const statementPaper = (
  dossier: RunDossier,
  person: string,
  taxes: readonly TaxLine[] = [],
): PaperDraft | undefined => {
  const of = paperCaseOf(dossier);
  return of && { ...personStatement(of, person, taxes), watermark: watermarkOf(dossier.record) };
};

const papers = {
  sheet: sheetPaper,
  approval: approvalPaper,
  notice: noticePaper,
  payments: paymentPaper,
  tax: taxPaper,
  reversal: reversalPaper,
} as const;

export type RunPaper = keyof typeof papers;

/** The papers a run has now, by name, without the statements of its people. */
export function papersOf(dossier: RunDossier): Array<readonly [RunPaper, PaperDraft]> {
  return (Object.keys(papers) as RunPaper[]).flatMap((key) => {
    const draft = papers[key](dossier);
    return draft === undefined ? [] : [[key, draft] as const];
  });
}

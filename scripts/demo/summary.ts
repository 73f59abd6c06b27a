// What the demo did, as a file for programs and as one screen for people.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { StepResult } from './stage';

export interface Summary {
  readonly imported: number;
  readonly rejected: number;
  /** Names of the files in the output folder. */
  readonly pdfs: readonly string[];
  readonly batch: {
    readonly sent: number;
    readonly accepted: number;
    readonly rejected: number;
    readonly duplicate: number;
  };
  /** The worked example of a distribution: who got how much, and the papers. */
  readonly money: { readonly due: readonly string[]; readonly papers: readonly string[] };
  /** Reports of the office, as PDF, workbook and Word file. */
  readonly reports: readonly string[];
  /** One paper of every kind of the catalogue, of the sample institution. */
  readonly catalogue: readonly string[];
  /** Papers of the deal that was led from feedback to registered. */
  readonly deal: readonly string[];
  readonly versions: { readonly electron: string; readonly chromium: string };
  readonly seconds: number;
}

export const writeSummary = (folder: string, summary: Summary): void =>
  writeFileSync(path.join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);

export function summaryText(summary: Summary, steps: readonly StepResult[], folder: string): string {
  const { batch, versions } = summary;
  const line = (label: string, value: string): string => `  ${label.padEnd(12)}${value}`;
  return [
    '',
    line('imported', `${summary.imported} patents, ${summary.rejected} rows rejected`),
    line('printed', summary.pdfs.join(', ') || 'nothing'),
    line(
      'batch',
      `${batch.sent} sent: ${batch.accepted} accepted, ${batch.rejected} rejected, ${batch.duplicate} duplicate`,
    ),
    line('divided', summary.money.due.join(', ')),
    line('papers', summary.money.papers.join(', ')),
    line('reports', summary.reports.join(', ')),
    line('catalogue', summary.catalogue.join(', ')),
    line('deal', summary.deal.join(', ')),
    line('runtime', `Electron ${versions.electron}, Chromium ${versions.chromium}`),
    line('took', `${summary.seconds} s in ${steps.length} steps`),
    line('pictures in', folder),
    '',
  ].join('\n');
}

// Types of suites.mjs for its test.
export interface Suite {
  readonly name: string;
  readonly folders: readonly string[];
  readonly minutes: number;
  readonly exclude?: readonly string[];
  readonly serial?: boolean;
  readonly display?: boolean;
  readonly packs?: boolean;
}
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
export interface Report {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}
export const suites: readonly Suite[];
export function vitestArguments(suite: Suite, folder: string, report: string): string[];
export function countReport(report: Report | null, exitCode: number): Counts;
export function addCounts(list: readonly Counts[]): Counts;
export function sumLine(counts: Counts): string;

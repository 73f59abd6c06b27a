// What an incomplete record lacks, in words. Main names lacks by their code or by the field.
import { zh } from '../../i18n/zh';
import type { TextKey } from '../../lib/i18n';

export function lackText(lack: string, word: (key: TextKey) => string): string {
  if (`lack.${lack}` in zh.submission) return word(`submission.lack.${lack}` as TextKey);
  if (`field.${lack}` in zh.domain) return word(`domain.field.${lack}` as TextKey);
  return lack;
}

/** Path of a field in a receipt, e.g. `projects.0.number`: the term of its first part. */
export function fieldText(path: string, word: (key: TextKey) => string): string {
  const first = path.split('.')[0] ?? path;
  return `field.${first}` in zh.domain ? word(`domain.field.${first}` as TextKey) : path;
}

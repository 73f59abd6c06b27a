// What an incomplete record lacks, in words. Main names lacks by their code or by the field.
import { zh } from '../../i18n/zh';
import type { TextKey } from '../../lib/i18n';

/** `CODE`, `CODE:field.path`, or the name of a field. */
export function lackText(
  lack: string,
  word: (key: TextKey, values?: Record<string, string | number>) => string,
): string {
  const at = lack.indexOf(':');
  if (at > 0) {
    const [code, field] = [lack.slice(0, at), fieldText(lack.slice(at + 1), word)];
    if (!(`lack.${code}` in zh.submission)) return `${field} ${code}`;
    const named = word(`submission.lack.${code}` as TextKey, { field });
    return named.includes(field) ? named : `${field}：${named}`;
  }
  if (`lack.${lack}` in zh.submission) return word(`submission.lack.${lack}` as TextKey);
  if (`field.${lack}` in zh.domain) return word(`domain.field.${lack}` as TextKey);
  return lack;
}

/** Path of a field in a receipt, e.g. `projects.0.number`: the term of its first part. */
export function fieldText(path: string, word: (key: TextKey) => string): string {
  const first = path.split('.')[0] ?? path;
  if (`pf.${first}` in zh.submission) return word(`submission.pf.${first}` as TextKey);
  return `field.${first}` in zh.domain ? word(`domain.field.${first}` as TextKey) : path;
}

// What is wrong with a place of a filled-in sheet, in words: of the cell, else what the record lacks.
import type { RouteOutput } from '../../../../shared/routes';
import { zh } from '../../i18n/zh';
import type { TextKey, Translate } from '../../lib/i18n';
import { lackText } from './lackWords';

type Issue = RouteOutput<'submission.sheetRead'>['issues'][number];

export function issueText({ code, column }: Pick<Issue, 'code' | 'column'>, t: Translate): string {
  if (`code.${code}` in zh.payloads) return t(`payloads.code.${code}` as TextKey);
  return lackText(`${code}:${column}`, t);
}

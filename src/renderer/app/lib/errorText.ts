// An error value in words: what happened, what to do. Every code has both in both languages (the key types see to it).
import { Approval as ApprovalBody } from '../../../domain/distribution';
import { sheetWords, spokenAmount } from '../../../domain/distribution/papers';
import { DealStage } from '../../../domain/negotiation/records';
import { ErrorCode } from '../../../shared/errors';
import type { DeskError } from '../../../shared/result';
import { en } from '../i18n/en';
import { zh } from '../i18n/zh';
import { fieldWord } from './changeText';
import { localStamp } from './dateDistance';
import { type Language, type TextKey, type Translate, translate } from './i18n';

export interface ErrorWords {
  readonly what: string;
  readonly cure: string;
}

/** Places of the text that the data does not fill are taken out, with the separator before them. */
function tidy(text: string): string {
  return text
    .replace(/[（(][^（()）]*\{\w+\}[^（()）]*[）)]/g, '')
    .replace(/[“"]\{\w+\}[”"]/g, '')
    .replace(/\s*[：:]?\s*\{\w+\}/g, '')
    .trim();
}

/** Names of fields in words; `*` = the record as a whole, which needs no list. */
function addFields(params: Record<string, string | number>, names: string, t: Translate): void {
  if (names === '*') delete params.fields;
  else
    params.fields = names
      .split(',')
      .map((name) => fieldWord(name, t))
      .join(t('record.listComma'));
}

/** Data of negotiations that name a stage. */
const stageWords = new Set(['stage', 'from', 'to']);

function stageWord(value: string, t: Translate): string {
  const stage = DealStage.safeParse(value);
  return stage.success ? t(`terms.stage.${stage.data}`) : value;
}

/** Who may approve so much. */
function bodyWord(value: string, t: Translate): string {
  const body = ApprovalBody.safeParse(value);
  return body.success ? t(`domain.approval.${body.data}`) : value;
}

/** What is wrong with a policy or with the facts of a run, in the words of the calculator. */
function problemWord(data: NonNullable<DeskError['data']>, language: Language): string {
  const code = String(data.problem);
  const words: Readonly<Record<string, string>> = language === 'zh' ? zh.income : en.income;
  const text = words[`policyFault.${code}`] ?? words[`factsFault.${code}`] ?? code;
  const named: Readonly<Record<string, string>> = {
    ...sheetWords[language].pool,
    ...sheetWords[language].mode,
  };
  return tidy(
    text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = data[name];
      if (typeof value === 'number') return spokenAmount(value, language);
      return value === undefined ? place : (named[String(value)] ?? String(value));
    }),
  );
}

/** The error that lies behind another one. */
function reasonWord(value: string, t: Translate): string {
  const code = ErrorCode.safeParse(value);
  return code.success ? tidy(t(`errors.${code.data}.what`)) : value;
}

/** Why nothing came out of the printer. */
function printReason(value: string, language: Language): string {
  const words: Readonly<Record<string, string>> = language === 'zh' ? zh.errors : en.errors;
  return words[`printReason.${value}`] ?? value;
}

/** Sentences of the rules come in both languages; `whyEn` stands in for `why`. */
function preferEnglish(params: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(params))
    if (name.endsWith('En')) params[name.slice(0, -2)] = value;
}

export function errorText(error: DeskError, language: Language): ErrorWords {
  const code: ErrorCode = error.code;
  const t = translate(language);
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(error.data ?? {})) {
    params[name] = typeof value === 'boolean' ? String(value) : value;
    if (name === 'field' && typeof value === 'string') params.field = fieldWord(value, t);
    if (stageWords.has(name)) params[name] = stageWord(String(value), t);
    if (name === 'problem' && error.data) params[name] = problemWord(error.data, language);
    if (name === 'when') params[name] = localStamp(String(value), new Date());
    if (name === 'level') params[name] = bodyWord(String(value), t);
    if (name === 'why') params[name] = reasonWord(String(value), t);
    if (name === 'reason' && code === 'PRINT_FAILED') params[name] = printReason(String(value), language);
    if (name === 'fields' && typeof value === 'string') addFields(params, value, t);
  }
  if (language === 'en') preferEnglish(params);
  const word = (key: TextKey): string => tidy(t(key, params));
  return { what: word(`errors.${code}.what`), cure: word(`errors.${code}.cure`) };
}

/** For support: the bare code and data, without words and without personal data (errors carry none). */
export const errorDetails = (error: DeskError): string => JSON.stringify(error, null, 2);

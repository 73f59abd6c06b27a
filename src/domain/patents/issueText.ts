// Cause and cure of every issue of a row, in the words of the office. {placeholders} are filled from the issue.
import type { RowIssue } from './importRow';
import type { RowIssueCode } from './issueCodes';
import { issueTextEn } from './issueTextEn';
import { issueTextZh } from './issueTextZh';

export interface IssueText {
  /** What is wrong, concretely. */
  readonly cause: string;
  /** What to do about it, or what the desk did. */
  readonly cure: string;
}

/** Words for values that are codes themselves: kinds of right and kinds of damage. */
type ValueWords = Readonly<Record<string, string>>;

export interface IssueLanguage {
  readonly texts: Readonly<Record<RowIssueCode, IssueText>>;
  readonly values: ValueWords;
}

const LANGUAGES: Readonly<Record<'zh' | 'en', IssueLanguage>> = { zh: issueTextZh, en: issueTextEn };

export const isRowIssueCode = (code: string): code is RowIssueCode => Object.hasOwn(LANGUAGES.zh.texts, code);

function fill(template: string, issue: Pick<RowIssue, 'value' | 'column' | 'data'>, values: ValueWords) {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'value') return issue.value;
    if (name === 'column') return issue.column;
    const value = issue.data && Object.hasOwn(issue.data, name) ? issue.data[name] : undefined;
    if (value === undefined) return '?';
    const text = String(value);
    return Object.hasOwn(values, text) ? values[text]! : text;
  });
}

/** Cause and cure of an issue in the user's language; an unknown code is shown as it is. */
export function issueText(
  issue: Pick<RowIssue, 'code' | 'value' | 'column' | 'data'>,
  language: 'zh' | 'en',
): IssueText {
  const { texts, values } = LANGUAGES[language];
  if (!isRowIssueCode(issue.code)) return { cause: issue.code, cure: '' };
  const { cause, cure } = texts[issue.code];
  return { cause: fill(cause, issue, values), cure: fill(cure, issue, values) };
}

// English words for the issues of a row. Text only.
import type { IssueLanguage } from './issueText';

export const issueTextEn: IssueLanguage = {
  values: {
    invention: 'an invention',
    utilityModel: 'a utility model',
    design: 'a design',
    exponent: 'turned into scientific notation',
    roundedTail: 'rounded, so that its last digits became zeros',
    leadingZero: 'stripped of its leading zero',
    narrowColumn: 'printed as # signs because the column was too narrow',
    filingDate: 'filing date',
    title: 'title',
  },
  texts: {
    NUMBER_EMPTY: {
      cause: 'There is no application number.',
      cure: 'Add it and import again; lines with totals or signatures can be ignored.',
    },
    NUMBER_MALFORMED: {
      cause:
        '"{value}" is not an application number: 12 digits (8 before October 2003) and a check digit are expected, {length} digits were found.',
      cure: 'Correct it from the filing receipt or the certificate; one number a cell.',
    },
    NUMBER_DAMAGED: {
      cause:
        'The spreadsheet program damaged the application number "{value}": it was {reason}. The digits are lost.',
      cure: 'Export the list again from its source, or format the column as text and enter the number anew.',
    },
    NUMBER_FOREIGN: {
      cause: '"{value}" is a foreign, regional or PCT application number.',
      cure: 'The desk keeps applications of the Chinese office; enter the Chinese number of the national phase.',
    },
    NUMBER_IS_PUBLICATION: {
      cause: '"{value}" is a publication number, not an application number.',
      cure: 'Check which column was chosen, or enter the application number.',
    },
    NUMBER_TYPE_UNKNOWN: {
      cause: 'The kind digit of "{value}" is {digit}; it can only be 1, 2, 3, 8 or 9.',
      cure: 'Correct the number from the filing receipt or the certificate.',
    },
    NUMBER_YEAR_IMPOSSIBLE: {
      cause: '"{value}" begins with {year}, which can not be a filing year.',
      cure: 'Check that the column holds application numbers; correct it from the certificate.',
    },
    CHECK_DIGIT_WRONG: {
      cause: 'The check digit of "{value}" is wrong: {given} is written, {body} gives {expected}.',
      cure: 'At least one digit is wrong. Correct it from the certificate; do not just change the check digit.',
    },
    DATE_MALFORMED: { cause: '"{value}" is not a date.', cure: 'Write it as 2019-07-09; one date a cell.' },
    DATE_IMPOSSIBLE: {
      cause: 'There is no day "{value}": month {month} of {year} has no day {day}.',
      cure: 'Correct it from the certificate or the notice.',
    },
    DATE_TWO_DIGIT_YEAR: {
      cause: 'The year of "{value}" has two digits, so the century is unknown.',
      cure: 'Write four digits, as in 2019-07-09.',
    },
    DATE_INCOMPLETE: {
      cause: '"{value}" lacks the month or the day.',
      cure: 'Complete it, or leave the cell empty.',
    },
    DATE_AMBIGUOUS: {
      cause: 'Month and day of "{value}" can not be told apart.',
      cure: 'Write year, month, day, as in 2019-07-09.',
    },
    DATE_OUT_OF_RANGE: {
      cause: '{date} is not between {first} and {last}.',
      cure: 'Check that the column holds dates; correct the date.',
    },
    PUBLICATION_MALFORMED: {
      cause: '"{value}" is not a Chinese publication number.',
      cure: 'The patent was taken without it. Expected: CN, 7 to 9 digits and a letter, as in CN107705012A.',
    },
    PUBLICATION_FOREIGN: {
      cause: '"{value}" is a publication of {office}.',
      cure: 'The patent was taken without it. Enter the Chinese publication number.',
    },
    PUBLICATION_KIND_MISSING: {
      cause: '"{value}" has no kind letter, so it may be a publication or a grant.',
      cure: 'The patent was taken without it. Add the letter and import again.',
    },
    TITLE_MISSING: { cause: 'There is no title.', cure: 'Add the title and import again.' },
    CELL_TOO_LONG: {
      cause: 'The cell is too long ({length} characters).',
      cure: 'A cell holds 32,767 characters, a title 500. Check whether a whole document was pasted into the cell.',
    },
    CELL_ERROR: {
      cause: 'The cell holds the spreadsheet error "{value}".',
      cure: 'Correct the formula or enter the value, save the file and import again.',
    },
    FORMULA_WITHOUT_VALUE: {
      cause: 'The cell is a formula whose result is not in the file.',
      cure: 'Open and save the file in a spreadsheet program, or paste the values. The desk never computes formulas.',
    },
    TEXT_SHORTENED: {
      cause: '{length} characters; {limit} are kept.',
      cure: 'The first {limit} characters were taken.',
    },
    LIST_SHORTENED: {
      cause: 'The list is too long: {limit} names of {length} characters each are kept.',
      cure: 'The part within the limit was taken; compare it with the original.',
    },
    CHECK_DIGIT_COMPLETED: {
      cause: '"{value}" has no check digit.',
      cure: 'It was completed to {completed} and flagged; compare it with the certificate.',
    },
    TYPE_MISMATCH: {
      cause: 'The type says "{value}", but {number} is {type}.',
      cure: 'One of the two is wrong; correct it from the certificate.',
    },
    TYPE_UNKNOWN: {
      cause: 'The type "{value}" is not known.',
      cure: 'The kind digit of the number was used.',
    },
    PUBLICATION_TYPE_MISMATCH: {
      cause: '"{value}" is the publication of {found}, the application is {type}.',
      cure: 'The patent was taken without it; please check.',
    },
    CLASS_UNREADABLE: {
      cause: '"{value}" is no IPC or Locarno symbol.',
      cure: 'The patent was taken without the unreadable part.',
    },
    CLAIMS_COUNT_UNREADABLE: {
      cause: 'The number of claims "{value}" is not a whole number from 0 to 10,000.',
      cure: 'The patent was taken, this field is empty.',
    },
    PROJECT_NUMBER_MISSING: {
      cause: 'The project "{value}" has no number.',
      cure: 'The patent was taken without the project; add the number and import again.',
    },
    DATE_ORDER: {
      cause: '{value} is before the filing date {filingDate}.',
      cure: 'Taken as it stands; please check both dates.',
    },
    HEADER_REPEATED: { cause: 'A header stands in the middle of the data.', cure: 'The line was skipped.' },
    NOTE_ROW_SKIPPED: {
      cause: 'The line "{value}" is a total, a remark or a signature, not a patent.',
      cure: 'It was skipped. If it is a patent, add its application number and import again.',
    },
    SECRET_PATENT: {
      cause: 'The row is marked secret or is a national-defence patent ({value}); the desk must not hold it.',
      cure: 'It was refused and nothing of it kept. Take it out of the file, keep it off this computer, and call the secrecy office.',
    },
    DEFENCE_NUMBER: {
      cause:
        'The number has a form used for national-defence patents (rule not verified); the desk must not hold it.',
      cure: 'It was refused and nothing of it kept. If it is such a patent, take it out and call the secrecy office; if not, correct the number.',
    },
    VALUE_UNKNOWN: {
      cause: '"{value}" is none of the words of this column.',
      cure: 'The patent was taken, this field is empty. Use the words of an exported file and import again.',
    },
    SHARES_OVER: {
      cause: 'The shares exceed 100 %: "{value}".',
      cure: 'The patent and the names were taken, the shares were not. Correct them from the agreement.',
    },
    SHARES_UNDER: {
      cause: 'The shares do not reach 100 %: "{value}".',
      cure: 'Taken as they stand; please compare with the agreement.',
    },
    EVENT_UNREADABLE: {
      cause: 'Part of the legal history can not be read: "{value}".',
      cure: 'The patent was taken without it. Each event begins with its date, as in 2019-07-09 GR01: grant.',
    },
    PATENT_YEAR_UNREADABLE: {
      cause: '"{value}" is no patent year from 1 to 25.',
      cure: 'The patent was taken, this field is empty. Enter the year counted from the filing date, not the calendar year.',
    },
    CONTACT_NUMBER_LEFT_OUT: {
      cause: 'The contact holds a telephone number.',
      cure: 'The name was taken, the number was not: patent records hold no personal numbers.',
    },
    PROJECTS_UNEVEN: {
      cause: 'There are {numbers} project numbers, but {found} entries here: "{value}".',
      cure: 'The numbers were taken, this column was not. Separate entries with semicolons, one for each number.',
    },
    REPEATED_PUBLICATION: {
      cause: 'Publication {value} is already in row {firstRow}.',
      cure: 'Nothing to do: a publication is kept once.',
    },
    REPEATED_ROW: { cause: 'The same as row {firstRow}.', cure: 'Nothing to do: a patent is kept once.' },
    DUPLICATE_IN_FILE: {
      cause: 'Application {value} is already in row {firstRow}, with other data.',
      cure: 'Row {firstRow} was taken, this one was not. Find out which is right and delete the other.',
    },
    CONFLICTS_WITH_STORE: {
      cause: 'The desk holds this number with another {field}: "{stored}" there, "{found}" in the file.',
      cure: 'The row was not taken. Correct the file or the record from the certificate.',
    },
  },
};

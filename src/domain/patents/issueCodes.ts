// Every code a row of a list can be answered with. The words for them are in issueText.ts.
import type { ApplicationNumberError } from './applicationNumber';
import type { DateError } from './dates';
import type { PublicationNumberError } from './publicationNumber';

export type RowIssueCode =
  | ApplicationNumberError
  | DateError
  | PublicationNumberError
  | 'TITLE_MISSING'
  | 'CELL_TOO_LONG'
  | 'CELL_ERROR'
  | 'FORMULA_WITHOUT_VALUE'
  | 'TEXT_SHORTENED'
  | 'LIST_SHORTENED'
  | 'CHECK_DIGIT_COMPLETED'
  | 'TYPE_MISMATCH'
  | 'TYPE_UNKNOWN'
  | 'PUBLICATION_TYPE_MISMATCH'
  | 'CLASS_UNREADABLE'
  | 'CLAIMS_COUNT_UNREADABLE'
  | 'PROJECT_NUMBER_MISSING'
  | 'DATE_ORDER'
  | 'HEADER_REPEATED'
  | 'NOTE_ROW_SKIPPED'
  | 'SECRET_PATENT'
  | 'DEFENCE_NUMBER'
  | 'VALUE_UNKNOWN'
  | 'SHARES_OVER'
  | 'SHARES_UNDER'
  | 'EVENT_UNREADABLE'
  | 'PATENT_YEAR_UNREADABLE'
  | 'CONTACT_NUMBER_LEFT_OUT'
  | 'PROJECTS_UNEVEN'
  | 'REPEATED_PUBLICATION'
  | 'REPEATED_ROW'
  | 'DUPLICATE_IN_FILE'
  | 'CONFLICTS_WITH_STORE';

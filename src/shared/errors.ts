// Every error code of the desk, declared once. Words for people are in errorText.ts.
import { z } from 'zod';

export const ErrorCode = z.enum([
  // border
  'INTERNAL',
  'INVALID_INPUT',
  'UNKNOWN_ROUTE',
  'FORBIDDEN_SENDER',
  'CANCELLED',
  'BUSY',
  // records
  'NOT_FOUND',
  'REV_CONFLICT',
  'VALIDATION',
  'NUMBER_EXISTS',
  'IN_USE',
  'UNDO_CONFLICT',
  'ALREADY_UNDONE',
  // store
  'STORE_UNAVAILABLE',
  'STORE_HUNG',
  'STORE_TOO_NEW',
  'STORE_MIGRATION_FAILED',
  'STORE_LOST',
  'DISK_FULL',
  'PROFILE_IN_USE',
  // journal and backup
  'JOURNAL_DAMAGED',
  'JOURNAL_DIVERGED',
  'JOURNAL_KEY_LOST',
  'BACKUP_UNREADABLE',
  'BACKUP_TOO_NEW',
  // files
  'FILE_NOT_FOUND',
  'FILE_UNREADABLE',
  'FILE_NOT_WRITABLE',
  'FILE_TOO_LARGE',
  'NOT_A_SPREADSHEET',
  'FORMAT_NOT_READ',
  'POLICY_ENCRYPTED',
  'CLASSIFIED_FILE',
  'PASSWORD_PROTECTED',
  'ZIP_BOMB',
  'CELL_TOO_LONG',
  'TOO_MANY_ROWS',
  'SHEET_EMPTY',
  'NO_HEADER',
  'TWO_HEADERS',
  'ENCODING_UNKNOWN',
  'MAPPING_INCOMPLETE',
  'IMPORT_GONE',
  // printing
  'REPORT_EMPTY',
  'PRINT_FAILED',
  'NO_PRINTER',
  // submission
  'NOTHING_TO_SUBMIT',
  'INCOMPLETE_RECORDS',
  'ENDPOINT_MISSING',
  'ENDPOINT_NOT_SECURE',
  'PLATFORM_UNREACHABLE',
  'PLATFORM_REFUSED',
  'TOKEN_REFUSED',
  'BATCH_FROZEN',
  'SYNC_FROZEN',
  // jobs
  'JOB_UNREADABLE',
  'JOB_STEP_UNKNOWN',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

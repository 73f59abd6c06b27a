// Words of records that are filled in as a spreadsheet. English.
import type { Words } from '../../lib/i18n';
import type zh from '../zh/payloads';

const words: Words<typeof zh> = {
  title: 'Declare by spreadsheet',
  hint: 'This kind is filled in as a spreadsheet: save the template (its second sheet explains the columns; the example row is not read), fill it in, read it here, check it row by row, then seal.',
  template: 'Save the template',
  templateName: 'template-{kind}',
  saved: 'Template saved: {file}',
  read: 'Read the filled-in sheet',
  json: 'Read JSON',
  got: '{n} records read',
  gotOf: '{all} records in the sheet, {n} can be declared',
  badJson: 'The file is no JSON list of records',
  issues: '{n} places to correct',
  issuesHint: 'Correct the sheet and read it again; records without an issue may go first.',
  more: '{n} more are not listed.',
  row: 'Row',
  column: 'Column',
  value: 'What stands there',
  problem: 'Problem',
  'code.DATE': 'No date; write 2026-05-20',
  'code.NUMBER': 'No number, or too many decimals',
  'code.RANGE': 'Outside what is allowed',
  'code.CHOICE': 'None of the words to choose from; see the sheet Notes',
  'code.YES_NO': 'Write Yes or No',
  'code.TOO_LONG': 'Too long; see the sheet Notes',
  'code.FIELD_MISSING': 'Required, and empty',
  'code.HEAD_MISSING': 'This column is missing from the heads',
  'code.HEAD_UNKNOWN': 'An unknown column; it was not read',
  'code.NO_RECORD': 'Only details, and no record above them',
  'code.TWICE': 'The same number as a record above; delete it or renumber it',
};
export default words;

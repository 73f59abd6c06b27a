// Words of fields and small tables edited in place, in English.
import type { Words } from '../../lib/i18n';
import type zh from '../zh/fields';

const words: Words<typeof zh> = {
  changed: '{field} changed',
  conflict: '"{field}" was just changed to another value; choose which to keep',
  conflictTheirs: 'Value now: {value}',
  conflictMine: 'Yours: {value}',
  keepMine: 'Use mine',
  keepTheirs: 'Keep the value now',
  lookupHint: 'Type a name to find',
  lookupNone: 'Nothing found',
  createNamed: 'Add "{name}"',
  departmentCreated: 'Department "{name}" added',
  required: 'May not be empty',
  badDate: 'Enter a valid date such as 2024-03-05',
  badMoney: 'Enter an amount such as 1200',
  badShare: 'Enter 60%, 33.5% or 1/3',
  tooLong: 'At most {n} characters',
  'sum.fits': 'Shares add up to 100%',
  'sum.over': 'Shares add up to more than 100%; please check',
  'sum.under': 'Shares add up to less than 100%; please check',
  sumOpen: 'Shares still open: {n}',
  equalParts: 'Equal parts',
  knownPerson: 'Known person',
  contribution: 'Part',
  contributionOf: 'Part of {name}',
  openPerson: 'Show this person',
  linkPerson: 'Link to "{name}"',
  unlinkPerson: 'Remove the link',
  moveUp: 'Move up',
  moveDown: 'Move down',
  moveHandle: 'Move {name}',
  moveHint: 'Drag to reorder, or press Alt+↑ / Alt+↓',
  addInventor: 'Add an inventor',
};
export default words;

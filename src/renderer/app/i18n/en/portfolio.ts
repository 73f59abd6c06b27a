// Words of the list of patents, in English.
import type { Words } from '../../lib/i18n';
import type zh from '../zh/portfolio';

const words: Words<typeof zh> = {
  title: 'Patents',
  search: 'Search title, abstract, number, inventor',
  countOf: '{n} of {all}',
  selected: '{n} selected',
  clearSelection: 'Clear selection',
  clearAll: 'Clear all',
  findChoice: 'Find a choice',
  years: 'Filing year',
  yearFrom: 'From',
  yearTo: 'To',
  noDepartment: '(no department)',
  copy: 'Copy',
  print: 'Print',
  submit: 'Submit',
  import: 'Import',
  openPage: 'Open full page',
  copyNumber: 'Copy application number',
  copyTable: 'Copy as a table ({n})',
  printSome: 'Print ({n})',
  submitSome: 'Submit ({n})',
  removeSome: 'Delete ({n})',
  copiedRows: '{n} rows copied; paste them into a spreadsheet',
  removed: '{n} patents deleted',
  emptyTitle: 'All patents of your institution belong here',
  emptyHint:
    'Import the list you have (Excel or CSV, any style of header) to begin, or try with sample data, which goes away in one step.',
  emptyImport: 'Import a spreadsheet',
  emptySample: 'Try with sample data',
  sampleLoaded: '{n} sample patents loaded',
  noneTitle: 'No patent matches',
  noneHint: 'Try another word or widen the filter. Part of an application number is enough.',
  divider: 'Width of list and record',
};
export default words;

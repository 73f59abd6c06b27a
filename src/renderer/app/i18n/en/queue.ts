// Words of the print queue.
import type { Words } from '../../lib/i18n';
import type zh from '../zh/queue';

const words: Words<typeof zh> = {
  title: 'Print queue',
  open: 'Print queue',
  openCount: 'Print queue ({n})',
  count: '{n} in all, {open} to see to',
  clear: 'Clear what ended',
  empty: 'The print queue is empty',
  emptyHint:
    'Papers on their way to a printer stand here; what failed stays with its reason and can be sent again.',
  toReports: 'To the reports',
  at: 'Time',
  paper: 'Paper',
  printer: 'Printer',
  state: 'State',
  actions: 'Actions',
  defaultPrinter: 'Default printer',
  copies: '{n} copies',
  retry: 'Try again',
  'state.waiting': 'Waiting',
  'state.printing': 'Sending',
  'state.sent': 'Sent',
  'state.failed': 'Failed',
  'state.cancelled': 'Cancelled',
  added: 'In the print queue: {printer}, {n} copies',
  show: 'Show the queue',
  batchOfRuns: 'By run',
  batchOfYear: 'By year',
  batchYear: 'Year',
  batchAnyYear: 'All years',
  batchAgreement: 'Agreement',
  batchAnyAgreement: 'All agreements',
  batchPicked: '{n} of {all} runs, {people} statements',
  batchNone: 'No run fits; widen year or agreement.',
  batchPeople: '{n} people in {year}, one yearly statement each',
  batchNobody: 'Nothing was distributed in {year} yet',
};

export default words;

// Words of the history of changes, in English.
import type { Words } from '../../lib/i18n';
import type zh from '../zh/activity';

const words: Words<typeof zh> = {
  title: 'Activity',
  emptyTitle: 'No changes yet',
  emptyHint:
    'Imports, new records, edits and deletions are listed here with who, when and what, and can be undone.',
  showNewest: 'Show the newest',
  moreItems: 'Show more ({n} left)',
  'count.patent': '{n} {n|patent|patents}',
  'count.person': '{n} {n|inventor|inventors}',
  'count.department': '{n} {n|department|departments}',
  'count.project': '{n} {n|project|projects}',
  'count.family': '{n} {n|family|families}',
  'count.disclosure': '{n} {n|disclosure|disclosures}',
  'count.result': '{n} {n|result|results}',
  'count.agency': '{n} {n|agency|agencies}',
  'count.tender': '{n} {n|tender|tenders}',
  'count.agreement': '{n} {n|agreement|agreements}',
  'count.income': '{n} {n|payment|payments}',
  'count.outlay': '{n} {n|cost|costs}',
  'count.policy': '{n} {n|policy|policies}',
  'count.run': '{n} {n|distribution|distributions}',
  'kind.create': 'Created',
  'kind.update': 'Changed',
  'kind.remove': 'Deleted',
  'kind.bulk': 'Changed together',
  'kind.reverse': 'Reversed',
  'kind.run': 'Distribution',
  'kind.merge': 'Merged',
  'kind.import': 'Imported',
  'kind.sample': 'Sample loaded',
  'kind.removeSample': 'Sample removed',
  'kind.undo': 'Undone',
  'kind.restore': 'Backup restored',
  'op.create': 'Created',
  'op.update': 'Changed',
  'op.remove': 'Deleted',
};
export default words;

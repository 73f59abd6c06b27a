// Words of choosing a record and one of its papers, in English.
import type { Words } from '../../lib/i18n';
import type zh from '../zh/recordPaper';

const en: Words<typeof zh> = {
  'pick.deal': 'Negotiation',
  'pick.royaltyReport': 'Royalty report',
  'pick.run': 'Distribution',
  'pick.person': 'Inventor',
  'pick.filing': 'Filing',
  'pick.agreement': 'Agreement',
  pickHint: 'Type a name, a number or a party',
  'unit.deal': 'Negotiations',
  'unit.royaltyReport': 'Reports',
  'unit.run': 'Distributions',
  'unit.person': 'Persons',
  'unit.filing': 'Filings',
  'unit.agreement': 'Agreements',
  count: '{unit}: {n}, the newest first',
  more: '{unit}: {n}, the newest {shown} are listed; type to find the others',
  none: 'No record matches “{text}”',
  year: 'Year',
  variant: 'Paper',
  variantHint: 'This record has {n} papers now',
  noPaper: 'There is nothing to print yet',
  'noPaper.distribution': 'Compute it under Distribution first, then come back to print.',
  'noPaper.offers': 'Make an offer in the negotiation first, then come back to print.',
  'noPaper.other': 'Complete the record first.',
  'empty.offers': 'No offers yet',
  'emptyHint.offers': 'Once a negotiation has an offer, its sheet and the comparison are printed here.',
  'empty.chronology': 'No negotiations yet',
  'emptyHint.chronology': 'Once a negotiation is recorded, its chronology is printed here.',
  'empty.royalty': 'No royalty reports yet',
  'emptyHint.royalty':
    'Once a licensee’s report is recorded with its agreement, statement and letter are printed here.',
  'empty.distribution': 'No distributions yet',
  'emptyHint.distribution': 'Once a distribution is made and computed, all its papers are printed here.',
  'empty.yearly': 'No distribution was carried out yet',
  'emptyHint.yearly': 'Once one is, the yearly statement of a person is printed here.',
  'empty.filing': 'No filings yet',
  'emptyHint.filing':
    'Once a recordal, a registration or a notice is made, its form and checks are printed here.',
  'empty.case': 'No agreements yet',
  'emptyHint.case': 'Once an agreement is recorded, its typical case is made here.',
  open: 'Open that page',
};
export default en;

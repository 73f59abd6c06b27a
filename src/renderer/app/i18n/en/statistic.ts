// Words of the area 'statistic' in English: charts, definitions and data of reports on screen.
import type { Words } from '../../lib/i18n';
import type zh from '../zh/statistic';

const words: Words<typeof zh> = {
  wan: '10,000 yuan',
  summary: '{heading}: {n} in all; {series} is largest for {most}, {mostValue}.',
  fromTo: '{heading}: {n} steps, from {first} {firstValue} to {last} {lastValue}.',
  yuan: '{n} yuan',
  pieces: '{n}',
  copyPicture: 'Copy as picture',
  pictureCopied: 'Picture copied; paste it into a text',
  copyData: 'Copy data',
  dataCopied: '{n} rows copied; paste them into a spreadsheet',
  rowsShown: '{n} of {all} rows are listed',
  moreRows: 'List {n} more',
  definitionsOf: 'Definitions of {title}',
  definitionsHint:
    'What each figure counts, when, and how nothing is counted twice; printed at the end of the report.',
  usedIn: 'Used in: {places}',
  usedEverywhere: 'Used in the whole report',
  checksNone: 'Nothing to check.',
};
export default words;

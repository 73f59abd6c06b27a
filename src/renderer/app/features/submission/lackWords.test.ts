// Words for what a record lacks and where a receipt points.
import { expect, it } from 'vitest';
import { translate } from '../../lib/i18n';
import { fieldText, lackText } from './lackWords';

const t = translate('zh');

it('a lack is called by its code, else by its field, else as it came', () => {
  expect(lackText('APPLICANT_MISSING', t)).toBe('申请（专利权）人');
  expect(lackText('filingDate', t)).toBe('申请日');
  expect(lackText('SOMETHING_NEW', t)).toBe('SOMETHING_NEW');
});

it('a receipt points at the field of the record, not at its path', () => {
  expect(fieldText('applicants.0', t)).toBe('申请（专利权）人');
  expect(fieldText('strange.3', t)).toBe('strange.3');
});

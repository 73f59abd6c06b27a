// Phases of an import in words.
import { expect, it } from 'vitest';
import { translate } from '../../lib/i18n';
import { phaseText } from './phaseText';

const t = translate('zh');

it('says how many rows were read, and what is done with them', () => {
  expect(phaseText('rows:12000', t)).toBe('已读 12,000 行');
  expect(phaseText('comparing', t)).toBe('正在与库中资料比较');
  expect(phaseText('saving', t)).toBe('正在写入');
});

it('is silent about a phase it does not know', () => {
  expect(phaseText(undefined, t)).toBe('');
  expect(phaseText('rows:', t)).toBe('');
});

// What settings ask before they replace anything.
import { expect, it } from 'vitest';
import { html, words } from '../../testing/words';
import { DisplaySection } from './DisplaySection';
import { RestorePanel } from './RestorePanel';
import { SECTIONS } from './sections';

it('a restore says what it replaces and can not be started before that is understood', () => {
  const panel = <RestorePanel onClose={() => {}} />;
  expect(words(panel)).toContain('替换现在的全部资料，不能撤销');
  expect(html(panel)).toMatch(/<button[^>]*disabled=""[^>]*data-testid="restore-go"/);
});

it('language and colours are offered by name', () => {
  expect(words(<DisplaySection />)).toBe('显示 语言 中文 English 配色 跟随系统 浅色 深色');
  expect(SECTIONS).toContain('display');
});

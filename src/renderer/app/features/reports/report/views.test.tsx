// What the options and the result of a report say.
import { expect, it } from 'vitest';
import { html, words } from '../../../testing/words';
import { Options } from './Options';
import { firstForm, scopes } from './request';
import { SavedPdf } from './SavedPdf';

it('each scope says how many patents it holds', () => {
  const handed = { kind: 'portfolio' as const, text: '泵', ids: ['a', 'b'] };
  const text = words(
    <Options
      form={firstForm('portfolio', { request: handed }, { lang: 'zh', today: '2026-06-01' })}
      scopes={scopes(handed)}
      today="2026-06-01"
      name="专利资产清单"
      hasPeriod={false}
      counts={{ all: 1200, selection: 2 }}
      onChange={() => {}}
    />,
  );
  expect(text).toContain('选中的 2 件 当前筛选结果（… 件） 全部专利（1,200 件）');
});

it('a saved PDF says how long it is and where', () => {
  const text = words(
    <SavedPdf saved={{ file: '/报表/清单.pdf', pages: 77, bytes: 8_600_000, documentNumber: '' }} />,
  );
  expect(text).toContain('已保存 PDF：77 页，8.2 MB /报表/清单.pdf');
  expect(html(<SavedPdf saved={{ file: null, pages: 0, bytes: 0, documentNumber: '' }} />)).not.toContain(
    'PDF',
  );
});

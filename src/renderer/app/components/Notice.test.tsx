// Messages in place are announced: trouble at once, the rest politely.
import { expect, it } from 'vitest';
import { html, words } from '../testing/words';
import { ErrorNote } from './ErrorNote';
import { Notice } from './Notice';

it('trouble is an alert, the rest is a status', () => {
  expect(html(<Notice tone="red" title="a" />)).toContain('role="alert"');
  expect(html(<Notice tone="green" title="a" />)).toContain('role="status"');
});

it('an error says what happened and what to do, and carries its code for support', () => {
  const note = <ErrorNote error={{ code: 'DISK_FULL' }} />;
  expect(words(note)).toContain('磁盘空间不足，没有保存 请清理磁盘后重试；之前保存的内容完好。 复制详情');
  expect(html(note)).toContain('data-code="DISK_FULL"');
});

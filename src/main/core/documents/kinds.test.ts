import { describe, expect, it } from 'vitest';
import { kindOf } from './kinds';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the kind of a file', () => {
  it.each([
    ['合同.pdf', bytes('%PDF-1.7\n'), 'application/pdf', 'pdf'],
    ['扫描.jpg', bytes('\xff\xd8\xff\xe0'), 'image/jpeg', 'image'],
    ['图.png', bytes('\x89PNG\r\n\x1a\n'), 'image/png', 'image'],
    ['图.webp', bytes('RIFF\0\0\0\0WEBP'), 'image/webp', 'image'],
    ['说明.txt', utf8('一份说明'), 'text/plain', 'text'],
    [
      '草案.docx',
      bytes('PK\x03\x04'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'none',
    ],
    ['旧表.xls', bytes('\xd0\xcf\x11\xe0'), 'application/vnd.ms-excel', 'none'],
    ['压缩.zip', bytes('PK\x03\x04'), 'application/zip', 'none'],
    ['未知', bytes('\x00\x01\x02'), 'application/octet-stream', 'none'],
  ])('%s comes from its bytes', (name, head, mime, show) => {
    expect(kindOf(head, name)).toEqual({ mime, show });
  });

  it('is not believed by its name: a program called scan.pdf is no PDF', () => {
    expect(kindOf(bytes('MZ\x90\0\x03'), 'scan.pdf')).toEqual({
      mime: 'application/octet-stream',
      show: 'none',
    });
  });

  it('of a web page or a drawing with script is plain text, so that nothing in it runs', () => {
    for (const text of ['<html><script>alert(1)</script>', '<svg onload="x()">']) {
      expect(kindOf(utf8(text), 'a.html')).toEqual({ mime: 'text/plain', show: 'text' });
    }
  });

  it('of a text cut within a character is still text', () => {
    expect(kindOf(utf8('说明').subarray(0, 4), 'a.txt').show).toBe('text');
  });
});

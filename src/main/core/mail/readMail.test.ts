// Mails that nobody has checked: Chinese headers, odd attachments, HTML alone, files that are no mail, marks of secrecy.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { plainText, readMail } from './readMail';

const folder = mkdtempSync(join(tmpdir(), 'mail-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
function mail(lines: readonly string[] | Buffer): string {
  count += 1;
  const file = join(folder, `${count}.eml`);
  writeFileSync(file, Buffer.isBuffer(lines) ? lines : lines.join('\r\n'));
  return file;
}
const read = async (lines: readonly string[] | Buffer) => readMail(mail(lines), folder);
const head = [
  'From: a@example.com',
  'To: b@example.com',
  'Subject: x',
  'Date: Tue, 3 Nov 2026 23:05:00 +0800',
];

describe('a mail', () => {
  it('in GB18030 with an encoded subject is read', async () => {
    const body = Buffer.from('xOO6w6Os0O2/ybfR', 'base64');
    const found = await read(
      Buffer.concat([
        Buffer.from(
          [
            'From: =?gb18030?B?s8LX3LzgMQ==?= <chen@example.com>',
            'Subject: =?gb2312?B?0O2/ydGvvNs=?=',
            'Content-Type: text/plain; charset=gb18030',
            '',
            '',
          ].join('\r\n'),
        ),
        body,
      ]),
    );
    expect(found).toMatchObject({ ok: true, value: { subject: '许可询价', text: '你好，许可费' } });
  });
  it('keeps the day as its sender wrote it, not as the clock of another zone has it', async () => {
    expect(await read([...head, '', 'text'])).toMatchObject({ value: { on: '2026-11-03', at: '23:05' } });
    expect(await read(['From: a@b.c', 'Subject: x', '', 'text'])).not.toHaveProperty('value.on');
  });
  it('of HTML alone comes as plain words, scripts left out', async () => {
    const html = '<style>p{}</style><p>甲&nbsp;&lt;乙&gt;</p><script>alert(1)</script><div>丙</div>';
    const found = await read([...head, 'Content-Type: text/html; charset=utf-8', '', html]);
    const { text } = found.ok ? found.value : { text: '' };
    expect(text).toContain('甲');
    expect(text).toContain('丙');
    expect(text).not.toContain('alert');
    expect(plainText(html)).toBe('甲 <乙>\n丙');
  });
  it('can not place its attachments anywhere: a name is only a name', async () => {
    const part = (name: string): string[] => [
      '--b',
      'Content-Type: application/octet-stream',
      `Content-Disposition: attachment; filename="${name}"`,
      '',
      'hello',
    ];
    const found = await read([
      ...head,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      ...part('../../etc/passwd'),
      ...part('C:\\\\temp\\\\a.docx'),
      ...part(''),
      '--b--',
    ]);
    const parts = found.ok ? found.value.parts : [];
    expect(parts.map(({ name }) => name)).toEqual(['passwd', 'a.docx', 'attachment-3']);
    expect(parts.every(({ file }) => file.startsWith(folder))).toBe(true);
    expect(readFileSync(parts[0]?.file ?? '', 'utf8').trim()).toBe('hello');
  });
  it('CLASSIFIED_FILE: marked as secret is not taken in', async () => {
    await expect(
      read([...head, 'Content-Type: text/plain; charset=utf-8', '', '机密★10年', '正文']),
    ).rejects.toThrow('CLASSIFIED_FILE');
  });
});

describe('a file that is no mail', () => {
  it('FILE_UNREADABLE for other bytes, FILE_NOT_FOUND for none', async () => {
    expect(await read(Buffer.from([0, 1, 2, 3, 250, 251]))).toMatchObject({
      ok: false,
      error: { code: 'FILE_UNREADABLE' },
    });
    expect(await readMail(join(folder, 'none.eml'), folder)).toMatchObject({
      ok: false,
      error: { code: 'FILE_NOT_FOUND' },
    });
  });
});

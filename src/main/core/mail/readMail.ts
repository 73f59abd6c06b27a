// Reads one saved mail in the parser process: who, when, what, and its attachments as files in a folder. HTML is made
// plain; nothing of it is ever shown as HTML.
import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import PostalMime, { type Address, type Email } from 'postal-mime';
import { fail, ok, type Result } from '../../../shared/result';
import { refuseClassified } from '../parsing/classified';

/** Larger mails are kept as files and not read. */
const LARGEST = 60 * 1024 * 1024;
const LONGEST = 50_000;
const MOST_PARTS = 100;

export interface ReadMail {
  readonly subject: string;
  /** Sender and receivers as `name <address>`. */
  readonly from: string;
  readonly to: readonly string[];
  /** Day and time as the sender wrote them, in the sender's own zone. */
  readonly on?: string;
  readonly at?: string;
  readonly text: string;
  /** Name and place of every attachment. */
  readonly parts: readonly { readonly name: string; readonly file: string }[];
}

function addressText({ name, address, group }: Address): string {
  if (group !== undefined) return name || group.map((one) => one.address).join('; ');
  return name === '' || name === address ? (address ?? '') : `${name} <${address}>`;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `Date: Tue, 3 Mar 2026 09:05:00 +0800`: read as it was written, so that the day is the sender's. */
function whenOf({ headers }: Email): Pick<ReadMail, 'on' | 'at'> {
  const line = headers.find(({ key }) => key === 'date')?.value ?? '';
  const [, day = '', month = '', year = '', hour, minute] =
    /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})(?:\s+(\d{1,2}):(\d{2}))?/.exec(line) ?? [];
  const number = months.indexOf(month.toLowerCase()) + 1;
  if (number === 0) return {};
  const on = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return hour === undefined ? { on } : { on, at: `${hour.padStart(2, '0')}:${minute}` };
}

/** Words of a mail that has HTML alone: breaks where blocks end, no tags, the entities that matter. */
export function plainText(html: string): string {
  return html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<br\s*\/?>|<\/(p|div|tr|li|h\d)\s*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A name that is only a name: no path, no control characters. */
function safeName(name: string | null, at: number): string {
  const printable = [...(name ?? '')].filter((letter) => letter.charCodeAt(0) >= 32).join('');
  return basename(printable.replaceAll('\\', '/')).slice(-200) || `attachment-${at + 1}`;
}

/** FILE_NOT_FOUND, FILE_TOO_LARGE, FILE_UNREADABLE, CLASSIFIED_FILE; `folder` receives the attachments. */
export async function readMail(file: string, folder: string): Promise<Result<ReadMail>> {
  const found = await stat(file).catch(() => null);
  if (found === null) return fail('FILE_NOT_FOUND', { file });
  if (found.size > LARGEST) return fail('FILE_TOO_LARGE', { file, bytes: found.size, limit: LARGEST });
  const mail = await PostalMime.parse(await readFile(file), { attachmentEncoding: 'arraybuffer' }).catch(
    () => null,
  );
  if (mail === null || (mail.from === undefined && mail.subject === undefined && mail.date === undefined))
    return fail('FILE_UNREADABLE', { file, reason: 'no mail' });
  const text = (mail.text?.trim() || plainText(mail.html ?? '')).slice(0, LONGEST);
  const subject = (mail.subject ?? '').trim();
  const attachments = mail.attachments.slice(0, MOST_PARTS);
  // Words may carry the mark anywhere; a line of its own is what the rule looks at.
  refuseClassified([subject, ...text.split('\n'), ...attachments.map(({ filename }) => filename ?? '')]);
  const parts: { name: string; file: string }[] = [];
  for (const [at, { filename, content }] of attachments.entries()) {
    if (typeof content === 'string' || content.byteLength === 0) continue;
    const place = join(folder, String(at));
    await writeFile(place, new Uint8Array(content));
    parts.push({ name: safeName(filename, at), file: place });
  }
  return ok({
    subject,
    from: mail.from === undefined ? '' : addressText(mail.from),
    to: [...(mail.to ?? []), ...(mail.cc ?? [])].map(addressText).filter((one) => one !== ''),
    ...whenOf(mail),
    text,
    parts,
  });
}

// The office's head as a paper carries it: the logo inside the document, so that a reprint years later has the same one.
import { readFile } from 'node:fs/promises';
import {
  type LetterheadSettings,
  largestLogo,
  letterheadSetting,
  readLetterhead,
  signaturesOf,
} from '../../../domain/reporting/letterhead';
import type { Letterhead, PaperDraft } from '../../../domain/reporting/paper';
import type { DocumentFolder } from '../documents/folder';

type Files = Pick<DocumentFolder, 'kind'>;

/** Undefined where the picture is gone, too large, or none: the paper is printed without it. */
async function pictureOf(files: Files, logo: LetterheadSettings['logo']): Promise<string | undefined> {
  if (logo === undefined) return undefined;
  try {
    const { path, mime } = await files.kind(logo.hash);
    const bytes = await readFile(path);
    if (!/^image\/(png|jpeg)$/.test(mime) || bytes.length > largestLogo) return undefined;
    return `data:${mime};base64,${bytes.toString('base64')}`;
  } catch {
    return undefined;
  }
}

/** The head and who signs under it; undefined where nothing is set. @param kept settings, of which one is the letterhead */
export async function letterheadOf(
  kept: Record<string, unknown>,
  files: Files,
  own: Pick<PaperDraft, 'series' | 'signatures'>,
): Promise<{ letterhead: Letterhead; signatures: string[] } | undefined> {
  if (kept[letterheadSetting] === undefined) return undefined;
  const settings = readLetterhead(kept[letterheadSetting]);
  const logo = await pictureOf(files, settings.logo);
  const letterhead = { line: settings.line, seal: settings.seal, ...(logo === undefined ? {} : { logo }) };
  return { letterhead, signatures: signaturesOf(own, settings) };
}

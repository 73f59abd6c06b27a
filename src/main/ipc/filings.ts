// Routes of filings: writes the dossier of a transfer, verifies one.
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure } from '../../shared/result';
import type { Desk } from '../core/desk';
import { verifyDossier } from '../core/dossier/dossierFile';
import { buildDossier } from '../core/dossier/exportDossier';
import type { Handlers } from '../core/router';
import type { Printing, ShellPorts } from '../core/shellPorts';
import { nodeVerify } from '../core/submission/crypto';

const fileName = (title: string): string =>
  title
    .replace(/[\\/:*?"<>|\r\n]/g, ' ')
    .trim()
    .slice(0, 100);

export function filingHandlers(
  desk: Desk,
  shell: ShellPorts,
  printing: Printing,
  written: Set<string>,
): Pick<Handlers, 'dossier.export' | 'dossier.verify'> {
  return {
    'dossier.export': async ({ id, today, lang, file }) => {
      const { bytes, parts, missing, title } = await buildDossier({ desk, printing }, { id, today, lang });
      const place = file ?? (await shell.savePlace(`${fileName(title)}.zip`, 'any'));
      if (place === null) return { file: null, parts: 0, bytes: 0, missing };
      await writeFile(place, bytes).catch((cause) => {
        throw failure('FILE_NOT_WRITABLE', { file: place, reason: String(cause) });
      });
      written.add(place);
      return { file: place, parts, bytes: bytes.length, missing };
    },
    'dossier.verify': async ({ file }) => {
      const [place] = file === undefined ? await shell.chooseDocuments() : [file];
      if (place === undefined) return { file: null, ok: false, parts: 0, signed: 'no', faults: [] };
      const bytes = await readFile(place).catch(() => {
        throw failure('FILE_NOT_FOUND', { file: place });
      });
      const { signer } = await desk.submission;
      const verdict = verifyDossier(new Uint8Array(bytes), {
        verify: nodeVerify,
        publicKey: signer.publicKey,
      });
      if (verdict === undefined) throw failure('DOSSIER_UNREADABLE', { file: basename(place) });
      return { file: place, ...verdict };
    },
  };
}

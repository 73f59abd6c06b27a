// Route of licensees' reports: choose, read in the parser process, recognise columns. Nothing is written.
import { basename } from 'node:path';
import { readReport } from '../../domain/agreements/royaltyFile';
import { failure } from '../../shared/result';
import type { Desk } from '../core/desk';
import type { Handlers } from '../core/router';
import type { ShellPorts } from '../core/shellPorts';

export function royaltyHandlers(desk: Desk, shell: ShellPorts): Pick<Handlers, 'royalty.read'> {
  return {
    'royalty.read': async ({ file }) => {
      const place = file ?? (await shell.chooseSpreadsheet());
      if (place === null) return { file: null, lines: [], issues: [] };
      const found = readReport(await desk.imports.table(place));
      if (found === undefined) throw failure('NO_HEADER', { file: basename(place) });
      const { lines, issues, claimedFen } = found;
      return {
        file: place,
        lines: [...lines],
        issues: [...issues],
        ...(claimedFen === undefined ? {} : { claimedFen }),
      };
    },
  };
}

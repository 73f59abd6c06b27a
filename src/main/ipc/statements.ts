// Route of bank statements and of the finance office's list: choose, read, recognise columns. Nothing is written.
import { basename } from 'node:path';
import { readStatement } from '../../domain/agreements/bankStatement';
import { failure } from '../../shared/result';
import type { Desk } from '../core/desk';
import type { Handlers } from '../core/router';
import type { ShellPorts } from '../core/shellPorts';

export function statementHandlers(desk: Desk, shell: ShellPorts): Pick<Handlers, 'statement.read'> {
  return {
    'statement.read': async ({ file }) => {
      const place = file ?? (await shell.chooseSpreadsheet());
      if (place === null) return { file: null, lines: [], issues: [] };
      const found = readStatement(await desk.imports.table(place));
      if (found === undefined) throw failure('NO_HEADER', { file: basename(place) });
      return { file: place, lines: [...found.lines], issues: [...found.issues] };
    },
  };
}

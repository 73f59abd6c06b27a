// Routes of the import: choose, look, dry run, apply, cancel, list of issues, sample portfolio.
import type { Desk } from '../core/desk';
import type { Handlers } from '../core/router';
import type { ShellPorts } from '../core/shellPorts';

type Names =
  | 'import.choose'
  | 'import.sniff'
  | 'import.plan'
  | 'import.apply'
  | 'import.changes'
  | 'import.absent'
  | 'import.cancel'
  | 'import.saveIssues'
  | 'sample.load';

export function importHandlers(desk: Desk, shell: ShellPorts, written: Set<string>): Pick<Handlers, Names> {
  return {
    'import.choose': async () => ({ file: await shell.chooseSpreadsheet() }),
    'import.sniff': (input) => desk.imports.sniff(input),
    'import.plan': (input) => desk.imports.plan(input),
    'import.apply': ({ importId, keep }) => desk.imports.apply(importId, keep),
    'import.changes': (input) => desk.imports.changes(input),
    'import.absent': ({ importId }) => desk.imports.absent(importId),
    'import.cancel': async ({ importId }) => {
      await desk.imports.cancel(importId);
      return {};
    },
    'import.saveIssues': async ({ importId, file, lang }) => {
      const place =
        file ?? (await shell.savePlace(lang === 'zh' ? '导入问题清单.xlsx' : 'import-issues.xlsx', 'xlsx'));
      if (place === null) return { file: null };
      await desk.imports.saveIssues(importId, place, lang);
      written.add(place);
      return { file: place };
    },
    'sample.load': () => desk.loadSample(),
  };
}

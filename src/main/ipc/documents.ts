// Routes of documents: take files in, show one, save a copy, check all.
import { basename } from 'node:path';
import { DeskFailure } from '../../shared/result';
import type { RouteOutput } from '../../shared/routes';
import type { Desk } from '../core/desk';
import type { Handlers } from '../core/router';
import type { ShellPorts } from '../core/shellPorts';

type Names = 'documents.add' | 'documents.preview' | 'documents.saveAs' | 'documents.verify';

export function documentHandlers(desk: Desk, shell: ShellPorts, written: Set<string>): Pick<Handlers, Names> {
  return {
    'documents.add': async ({ files }) => {
      const answer: RouteOutput<'documents.add'> = { added: [], refused: [] };
      for (const file of files ?? (await shell.chooseDocuments())) {
        try {
          const name = basename(file).slice(-255);
          answer.added.push({ name, addedOn: desk.today(), ...(await desk.documents.add(file, name)) });
        } catch (cause) {
          if (!(cause instanceof DeskFailure)) throw cause;
          answer.refused.push({ file, code: cause.error.code, data: cause.error.data ?? {} });
        }
      }
      return answer;
    },
    'documents.preview': async ({ hash }) => {
      const { mime, show } = await desk.documents.kind(hash);
      // Without the viewer's own bars: saving and printing have their place in the desk.
      const bars = show === 'pdf' ? '#toolbar=0&navpanes=0&view=FitH' : '';
      return { url: show === 'none' ? null : `app://document/${hash}${bars}`, mime, show };
    },
    'documents.saveAs': async ({ hash, name, file }) => {
      const place = file ?? (await shell.savePlace(name, 'any'));
      if (place === null) return { file: null };
      await desk.documents.copyTo(hash, place);
      written.add(place);
      return { file: place };
    },
    'documents.verify': () => desk.verifyDocuments(),
  };
}

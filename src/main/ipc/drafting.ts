// Routes of contract drafts: ask for a place where nobody named one, then let the service write.
import { basename } from 'node:path';
import type { Desk } from '../core/desk';
import type { Handlers } from '../core/router';
import type { ShellPorts } from '../core/shellPorts';

type Names = 'drafting.word' | 'drafting.fill' | 'drafting.read';

export function draftingHandlers(desk: Desk, shell: ShellPorts, written: Set<string>): Pick<Handlers, Names> {
  /** Undefined = only the desk keeps it; null = cancelled. */
  const placeOf = async (name: string, file: string | undefined, keep: boolean) => {
    const place = file ?? (keep ? undefined : await shell.savePlace(name, 'any'));
    if (typeof place === 'string') written.add(place);
    return place;
  };
  return {
    'drafting.word': async ({ contract, name, file, keep }) => {
      const place = await placeOf(name, file, keep);
      if (place === null) return { file: null, document: null };
      const done = await desk.drafting.contract(contract, { name, file: place, keep });
      return { file: place ?? null, ...done };
    },
    'drafting.fill': async ({ template, values, name, file, keep }) => {
      const place = await placeOf(name, file, keep);
      if (place === null) return { file: null, document: null, unknown: [], empty: [] };
      const done = await desk.drafting.fill(template, values, { name, file: place, keep });
      return { file: place ?? null, ...done };
    },
    'drafting.read': async ({ file }) => {
      const place = file ?? (await shell.chooseDocuments())[0];
      if (place === undefined) return { file: null, text: '' };
      return { file: basename(place), ...(await desk.drafting.text(place)) };
    },
  };
}

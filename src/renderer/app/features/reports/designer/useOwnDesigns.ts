// The office's own designs: read from the settings, and every change of them with a way back.
import { useMemo } from 'react';
import {
  mostDesigns,
  type OwnDesign,
  ownDesignsSetting,
  readDesigns,
} from '../../../../../domain/reporting/own/design';
import { command, query } from '../../../lib/desk';
import { currentT } from '../../../lib/i18n';
import { notifyDone, notifyError } from '../../../lib/notify';
import { useDeskQuery } from '../../../lib/useQuery';

/** What is stored now: another panel may have written since this one was drawn. */
async function stored(): Promise<{ designs: OwnDesign[]; unread: unknown[] } | null> {
  const kept = await query('settings.get', { keys: [ownDesignsSetting] });
  if (kept.ok) return readDesigns(kept.value.values[ownDesignsSetting]);
  notifyError(kept.error);
  return null;
}

async function write(designs: readonly OwnDesign[], unread: readonly unknown[]): Promise<boolean> {
  const done = await command('settings.put', { values: { [ownDesignsSetting]: [...designs, ...unread] } });
  if (!done.ok) notifyError(done.error);
  return done.ok;
}

/** Puts a design as it was: `before` in the place of the one with its id, or nothing where there was none. */
async function putBack(id: string, before: OwnDesign | undefined, at: number): Promise<void> {
  const now = await stored();
  if (now === null) return;
  const others = now.designs.filter((one) => one.id !== id);
  const next = before === undefined ? others : [...others.slice(0, at), before, ...others.slice(at)];
  if (await write(next, now.unread)) {
    const name = before?.name ?? now.designs.find((one) => one.id === id)?.name ?? '';
    notifyDone(currentT()(before === undefined ? 'designer.removed' : 'designer.restored', { name }));
  }
}

async function change(
  id: string,
  label: string,
  to: (designs: readonly OwnDesign[]) => readonly OwnDesign[],
): Promise<boolean> {
  const now = await stored();
  if (now === null) return false;
  const at = now.designs.findIndex((one) => one.id === id);
  const next = to(now.designs);
  if (next.length > mostDesigns) {
    notifyDone(currentT()('designer.full', { n: now.designs.length }));
    return false;
  }
  if (!(await write(next, now.unread))) return false;
  const undo = { label: currentT()('common.undo'), run: () => void putBack(id, now.designs[at], at) };
  notifyDone(label, undo);
  return true;
}

/** @param label what is said when it is done */
export const saveDesign = (design: OwnDesign, label: string): Promise<boolean> =>
  change(design.id, label, (designs) =>
    designs.some(({ id }) => id === design.id)
      ? designs.map((one) => (one.id === design.id ? design : one))
      : [...designs, design],
  );

export const removeDesign = ({ id, name }: OwnDesign): Promise<boolean> =>
  change(id, currentT()('designer.removed', { name }), (designs) => designs.filter((one) => one.id !== id));

export interface OwnDesignsRead {
  readonly designs: readonly OwnDesign[];
  /** Stored, but of no form this desk can read. */
  readonly unread: number;
  readonly isLoaded: boolean;
}

export function useOwnDesigns(): OwnDesignsRead {
  const { data } = useDeskQuery('settings.get', { keys: [ownDesignsSetting] }, { entities: ['settings'] });
  return useMemo(() => {
    const { designs, unread } = readDesigns(data?.values[ownDesignsSetting]);
    return { designs, unread: unread.length, isLoaded: data !== undefined };
  }, [data]);
}

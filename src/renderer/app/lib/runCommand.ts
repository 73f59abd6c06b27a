// Carries out what a person asked for: command, toast with 撤销, or the error in words. The undo list is kept here.
import type { Result } from '../../../shared/result';
import type { CommandInput, CommandName, CommandOutput } from '../../../shared/store/commands';
import { useUndo } from '../state/undo';
import { command } from './desk';
import { currentT } from './i18n';
import { notifyDone, notifyError } from './notify';

export interface RunOptions {
  /** What was done, in words: '已删除 3 件专利'. */
  readonly label: string;
  /** No toast on success (the screen shows it anyway). Undo by Ctrl+Z stays. */
  readonly quiet?: boolean;
  /** Errors of these codes are left to the caller, who shows them in place. */
  readonly handles?: readonly string[];
}

const seqOf = (value: unknown): number | undefined => {
  if (typeof value !== 'object' || value === null || !('seq' in value)) return undefined;
  return typeof value.seq === 'number' ? value.seq : undefined;
};

export async function runCommand<N extends CommandName>(
  name: N,
  input: CommandInput<N>,
  options: RunOptions,
): Promise<Result<CommandOutput<N>>> {
  const result = await command(name, input);
  if (!result.ok) {
    if (!options.handles?.includes(result.error.code)) notifyError(result.error);
    return result;
  }
  const seq = seqOf(result.value);
  if (seq !== undefined) remember(seq, options.label, options.quiet ?? false);
  else if (!options.quiet) notifyDone(options.label);
  return result;
}

/** Makes a change undoable by Ctrl+Z and, unless quiet, shows the toast. Also for imports, which are no command of the screen. */
export function remember(seq: number, label: string, quiet: boolean): void {
  useUndo.getState().push({ seq, label });
  if (!quiet) notifyDone(label, { label: currentT()('common.undo'), run: () => void undo(seq, label) });
}

/** Undoes one change. The undo is itself a change; undoing it again is the redo offered by the toast. */
export async function undo(seq: number, label: string): Promise<boolean> {
  const result = await command('change.undo', { seq });
  useUndo.getState().drop(seq);
  if (!result.ok) {
    notifyError(result.error, label);
    return false;
  }
  const t = currentT();
  const back = result.value.seq;
  notifyDone(t('frame.undone', { label }), {
    label: t('common.redo'),
    run: () => {
      void command('change.undo', { seq: back }).then((redone) => {
        if (redone.ok) remember(redone.value.seq, label, true);
        else notifyError(redone.error, label);
      });
    },
  });
  return true;
}

/** Ctrl+Z outside a text field. */
export async function undoLast(): Promise<void> {
  const last = useUndo.getState().entries.at(-1);
  if (last) await undo(last.seq, last.label);
  else notifyDone(currentT()('frame.nothingToUndo'));
}

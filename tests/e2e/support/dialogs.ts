// Answers the native file dialogs of a running desk, which nobody can click from outside the program.
import type { RunningDesk } from '../desk';

export interface DialogAnswers {
  /** What "open" gives; absent = the person cancels. */
  readonly open?: string;
  /** Folder in which "save" keeps the suggested name; absent = the person cancels. */
  readonly saveIn?: string;
}

export const answerDialogs = (desk: RunningDesk, answers: DialogAnswers): Promise<void> =>
  desk.app.evaluate(({ dialog }, { open, saveIn }) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: open === undefined, filePaths: open === undefined ? [] : [open] });
    // Called with or without the parent window.
    dialog.showSaveDialog = (...args: unknown[]) => {
      const options = args.at(-1) as { defaultPath?: string };
      const name = options.defaultPath?.split(/[\\/]/).at(-1) ?? 'file';
      const filePath = saveIn === undefined ? '' : `${saveIn}/${name}`;
      return Promise.resolve({ canceled: saveIn === undefined, filePath });
    };
  }, answers);

// The import under way, kept while the person looks at other pages: the reducer joined to the program.
import { create } from 'zustand';
import { call, query } from '../../lib/desk';
import { currentT } from '../../lib/i18n';
import { notifyError } from '../../lib/notify';
import { remember, runCommand, undo } from '../../lib/runCommand';
import { go } from '../../state/navigation';
import { usePreferences } from '../../state/preferences';
import { baseName } from './fileText';
import { addRecent, RECENT_KEY, readRecent } from './recent';
import { START, type WizardAction, type WizardState, wizard } from './wizard';

interface WizardStore extends WizardState {
  dispatch(action: WizardAction): void;
}

export const useWizard = create<WizardStore>((set) => ({
  ...START,
  dispatch: (action) => set((state) => wizard(state, action)),
}));

const now = (): WizardStore => useWizard.getState();
const send = (action: WizardAction): void => now().dispatch(action);
const writing = (): boolean => now().busy === 'planning' || now().busy === 'applying';

/** Reads the head of a file; also for another sheet or header row of the same file. */
export async function openFile(file: string, at: { sheet?: number; headerRow?: number } = {}): Promise<void> {
  if (writing() || file === '') return;
  const token = crypto.randomUUID();
  send({ type: 'sniff', token, file });
  const result = await call('import.sniff', { file, ...at });
  if (!result.ok) return send({ type: 'failed', token, error: result.error });
  send({ type: 'sniffed', token, sniff: result.value });
  void noteRecent(file);
}

export async function chooseFile(): Promise<void> {
  const result = await call('import.choose', {});
  if (!result.ok) return notifyError(result.error);
  if (result.value.file !== null) await openFile(result.value.file);
}

export async function planImport(): Promise<void> {
  const { sniff, mapping, remember: keep } = now();
  if (!sniff) return;
  const importId = crypto.randomUUID();
  send({ type: 'plan', token: importId });
  if (now().busy !== 'planning' || now().token !== importId) return;
  const { file, sheet, headerRow } = sniff;
  if (keep) {
    const { signature } = sniff;
    await runCommand('mapping.remember', { signature, mapping }, { label: '', quiet: true });
  }
  const result = await call('import.plan', { importId, file, sheet, headerRow, mapping });
  send(
    result.ok
      ? { type: 'planned', token: importId, plan: result.value }
      : { type: 'failed', token: importId, error: result.error },
  );
}

export async function applyImport(): Promise<void> {
  send({ type: 'apply' });
  const { busy, token, file, keep } = now();
  if (busy !== 'applying') return;
  const result = await call('import.apply', { importId: token, keep: [...keep] });
  if (!result.ok) return send({ type: 'failed', token, error: result.error });
  send({ type: 'applied', token, result: result.value });
  remember(result.value.seq, labelOf(file), true);
}

/** The question under way then answers CANCELLED, which brings the wizard back. */
export const cancelImport = (): void => void call('import.cancel', { importId: now().token });

export async function undoImport(): Promise<void> {
  const { result, file } = now();
  if (result && (await undo(result.seq, labelOf(file)))) send({ type: 'undone' });
}

/** Opens the list with the patents of the store that the file does not name. */
export async function showAbsent(): Promise<void> {
  const result = await call('import.absent', { importId: now().token });
  if (!result.ok) return notifyError(result.error);
  go('patents', { filter: { ids: result.value.ids } });
}

/** Path of the saved list; null where the person changed their mind. */
export async function saveIssues(): Promise<string | null> {
  const lang = usePreferences.getState().language;
  const result = await call('import.saveIssues', { importId: now().token, lang });
  if (result.ok) return result.value.file;
  notifyError(result.error);
  return null;
}

const labelOf = (file: string): string => currentT()('import.label', { file: baseName(file) });

async function noteRecent(file: string): Promise<void> {
  const known = await query('settings.get', { keys: [RECENT_KEY] });
  if (!known.ok) return;
  const list = addRecent(readRecent(known.value.values[RECENT_KEY]), file, new Date().toISOString());
  await runCommand('settings.put', { values: { [RECENT_KEY]: list } }, { label: '', quiet: true });
}

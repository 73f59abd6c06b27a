// Designs as files on their way in and out of this desk.
import type { OwnDesign } from '../../../../../domain/reporting/own/design';
import { designJson, readDesignFile } from '../../../../../domain/reporting/own/designFile';
import { call } from '../../../lib/desk';
import { currentT } from '../../../lib/i18n';
import { notifyDone, notifyError } from '../../../lib/notify';

/** A design is a few thousand characters. */
const mostBytes = 200_000;

export async function exportDesign(design: OwnDesign): Promise<void> {
  const saved = await call('app.saveText', { name: design.name, text: designJson(design) });
  if (!saved.ok) notifyError(saved.error);
  else if (saved.value.file !== null) notifyDone(currentT()('designer.exported', { file: saved.value.file }));
}

/** Null where it is none; why is said. */
export async function readDesignOf(file: File): Promise<OwnDesign | null> {
  if (file.size > mostBytes) {
    notifyError({ code: 'DESIGN_UNREADABLE', data: { at: currentT()('designer.fileTooLarge') } }, file.name);
    return null;
  }
  const read = readDesignFile(await file.text());
  if (read.ok) return read.design;
  notifyError(read.fault, file.name);
  return null;
}

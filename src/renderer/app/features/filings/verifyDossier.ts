// Asks for a dossier file and says whether it is whole: every part, the chain, the signature.
import { call } from '../../lib/desk';
import { currentT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';

export async function verifyDossier(): Promise<void> {
  const t = currentT();
  const done = await call('dossier.verify', {});
  if (!done.ok) return notifyError(done.error);
  const { file, ok, parts, faults, signed } = done.value;
  if (file === null) return;
  if (ok) notifyDone(t(`filings.verified.${signed}`, { n: parts }));
  else
    notifyError({ code: 'DOSSIER_UNREADABLE', data: { file, faults: faults.join('；') } }, faults.join('；'));
}

// The versions side by side as a spreadsheet.
import type { OffersAnswer, Version } from '../../../../../domain/negotiation/offers/judge';
import { comparisonTable } from '../../../../../domain/negotiation/papers/offers';
import { call } from '../../../lib/desk';
import type { Language } from '../../../lib/i18n';
import { currentT } from '../../../lib/i18n';
import { notifyDone, notifyError } from '../../../lib/notify';

export async function exportComparison(
  papers: { readonly answer: OffersAnswer; readonly lang: Language },
  versions: readonly Version[],
): Promise<void> {
  const written = await call('export.table', { format: 'xlsx', ...comparisonTable(papers, versions) });
  if (!written.ok) notifyError(written.error);
  else if (written.value.file !== null)
    notifyDone(currentT()('offers.exported', { file: written.value.file }));
}

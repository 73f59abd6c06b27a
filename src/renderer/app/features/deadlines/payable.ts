// What each selected annuity owes as of today, asked of the store page by page.
import type { AnnuityKey } from '../../components/deadlines/decide';
import { query } from '../../lib/desk';
import { notifyError } from '../../lib/notify';

const page = 5000;

/** Empty where the store did not answer; the person has been told. */
export async function payableOf(
  wanted: readonly AnnuityKey[],
  today: string,
): Promise<Array<AnnuityKey & { fen: number }>> {
  const keys = new Map(wanted.map((one) => [`${one.patentId}:annuity:${one.year}`, one]));
  const ids = [...new Set(wanted.map(({ patentId }) => patentId))];
  const found: Array<AnnuityKey & { fen: number }> = [];
  for (let offset = 0; ; offset += page) {
    const answer = await query('deadlines.list', {
      today,
      until: '2099-12-31',
      kinds: ['annuity'],
      patentFilter: { ids },
      offset,
      limit: page,
    });
    if (!answer.ok) {
      notifyError(answer.error);
      return [];
    }
    for (const { key, fen } of answer.value.rows) {
      const one = keys.get(key);
      if (one !== undefined && fen !== undefined) found.push({ ...one, fen });
    }
    if (offset + page >= answer.value.total) return found;
  }
}

// A job that prints kinds of the catalogue: where a kind is about one record, the newest the desk holds.
import { type ReportKind, recordKinds, reportList } from '../../../src/domain/reporting/kinds';
import type { RouteInput } from '../../../src/shared/routes';
import type { RunningDesk } from '../desk';

/** Id of the newest record the kind can print, found by words where they find one; undefined where it needs none. */
export async function recordFor(
  desk: RunningDesk,
  kind: ReportKind,
  words = '',
): Promise<string | undefined> {
  const need = reportList
    .find((one) => one.kind === kind)
    ?.needs.find((one): one is Extract<typeof one, object> => typeof one === 'object');
  if (need === undefined) return undefined;
  const only = recordKinds.some((one) => one === kind) ? { kind } : {};
  const pick = async (text: string): Promise<string | undefined> => {
    const input = { entity: need.entity, ...only, text, limit: 1 };
    const query = { name: 'records.pick', input } as RouteInput<'store.query'>;
    const { rows } = (await desk.ask('store.query', query)) as { rows: { id: string }[] };
    return rows[0]?.id;
  };
  return (await pick(words)) ?? (words === '' ? undefined : pick(''));
}

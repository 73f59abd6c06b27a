// The command that makes one of the chosen names: records are merged, names in words are written anew.
import type { QueryOutput } from '../../../../shared/store/queries';
import type { VariantKind } from '../../../../shared/store/queries/quality';
import { currentT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';

export type Cluster = QueryOutput<'quality.variants'>['clusters'][number];

/** Members that are merged unless the person says otherwise: none where a person has to know. */
export const preselected = ({ certainty, members }: Cluster): ReadonlySet<string> =>
  new Set(certainty === 'possible' ? [] : members.map(({ key }) => key));

/** @param keys members to be merged; the keeper may be among them */
export async function mergeNames(
  kind: VariantKind,
  cluster: Cluster,
  keeper: string,
  keys: ReadonlySet<string>,
): Promise<boolean> {
  const others = cluster.members.map(({ key }) => key).filter((key) => key !== keeper && keys.has(key));
  const name = cluster.members.find(({ key }) => key === keeper)?.label ?? '';
  const options = { label: currentT()('quality.unified', { name }) };
  if (kind === 'person' || kind === 'department') {
    return (await runCommand('records.merge', { entity: kind, keep: keeper, absorb: others }, options)).ok;
  }
  const fields = kind === 'agency' ? (['agency'] as const) : (['applicants', 'rightHolders'] as const);
  return (await runCommand('names.unify', { fields: [...fields], from: others, to: keeper }, options)).ok;
}

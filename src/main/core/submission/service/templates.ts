// Templates of platforms: those that ship with the program as files, and the office's own, which stand before them.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BatchRow } from '../../../../domain/submission/batchRow';
import { TemplateSpec } from '../../../../domain/submission/template/spec';
import { failure } from '../../../../shared/result';
import type { RouteOutput } from '../../../../shared/routes';

type Known = RouteOutput<'submission.templates'>['templates'];

/** A shipped file that does not fit the program is left out; its test fails first. */
async function shipped(folder: string): Promise<TemplateSpec[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  const found = await Promise.all(
    names.map(async (name) => TemplateSpec.safeParse(JSON.parse(await readFile(join(folder, name), 'utf8')))),
  );
  return found.flatMap((one) => (one.success ? [one.data] : []));
}

export async function knownTemplates(folder: string, own: readonly TemplateSpec[]): Promise<Known> {
  const replaced = new Set(own.map((spec) => spec.id));
  const rest = (await shipped(folder)).filter((spec) => !replaced.has(spec.id));
  return [...own.map((spec) => ({ own: true, spec })), ...rest.map((spec) => ({ own: false, spec }))];
}

/** The one asked for, the one the batch was written with, or the first of its kind. TEMPLATE_UNKNOWN. */
export function templateFor(known: Known, batch: BatchRow, wanted?: string): TemplateSpec {
  const id = wanted ?? batch.template;
  const kind = batch.manifest?.schema.split('/')[0];
  const fitting = known.map(({ spec }) => spec).filter((spec) => spec.kind === kind);
  const found = id === undefined ? fitting[0] : fitting.find((spec) => spec.id === id);
  if (found === undefined) throw failure('TEMPLATE_UNKNOWN', { kind: kind ?? '', id: id ?? '' });
  return found;
}

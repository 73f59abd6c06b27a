// A design as a file for another office: written with its kind and version, read with every doubt named.
import { fieldIssue, OwnDesign } from './design';

const format = 'zhuanhua-desk/report-design';
const version = 1;

export const designJson = (design: OwnDesign): string =>
  `${JSON.stringify({ format, version, design }, null, 2)}\n`;

/** Why a file is no design this desk can use; `data` says where. */
export type DesignFault =
  /** No JSON, or JSON of something else. */
  | { readonly code: 'DESIGN_UNREADABLE'; readonly data: { readonly at: string } }
  /** Written by a later program. */
  | { readonly code: 'DESIGN_NEWER'; readonly data: { readonly found: number; readonly known: number } }
  /** A field the source does not have, or not for that use. */
  | {
      readonly code: 'DESIGN_FIELD';
      readonly data: { readonly place: string; readonly field: string; readonly source: string };
    }
  /** Anything else that does not fit. */
  | { readonly code: 'DESIGN_WRONG'; readonly data: { readonly place: string; readonly found: string } };

type DesignRead =
  | { readonly ok: true; readonly design: OwnDesign }
  | { readonly ok: false; readonly fault: DesignFault };

const fault = (one: DesignFault): DesignRead => ({ ok: false, fault: one });

/** `columns[2].field` */
const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i === 0 ? '' : '.'}${String(part)}`))
    .join('');

function valueAt(of: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined,
    of,
  );
}

const short = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value).slice(0, 80));

/** What stands in a design must be good in full: half a report is a wrong one. */
export function checkDesign(value: unknown): DesignRead {
  const parsed = OwnDesign.safeParse(value);
  if (parsed.success) return { ok: true, design: parsed.data };
  const [issue] = parsed.error.issues;
  const path = issue?.path ?? [];
  if (issue?.code === 'custom' && issue.message === fieldIssue) {
    const [field, source] = [valueAt(value, path), valueAt(value, ['source'])].map(String);
    return fault({
      code: 'DESIGN_FIELD',
      data: { place: placeOf(path), field: field ?? '', source: source ?? '' },
    });
  }
  const own = issue?.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
  return fault({ code: 'DESIGN_WRONG', data: { place: placeOf(own), found: short(valueAt(value, own)) } });
}

const isFile = (value: unknown): value is { format: string; version?: unknown; design?: unknown } =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === format;

/** Takes what `designJson` wrote; spaces and a byte order mark around it do no harm. */
export function readDesignFile(text: string): DesignRead {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return fault({ code: 'DESIGN_UNREADABLE', data: { at: short(text.trim().slice(0, 40)) } });
  }
  if (!isFile(value)) return fault({ code: 'DESIGN_UNREADABLE', data: { at: short(value) } });
  const found = value.version;
  if (typeof found === 'number' && found > version)
    return fault({ code: 'DESIGN_NEWER', data: { found, known: version } });
  if (found !== version)
    return fault({ code: 'DESIGN_WRONG', data: { place: 'version', found: short(found) } });
  return checkDesign(value.design);
}

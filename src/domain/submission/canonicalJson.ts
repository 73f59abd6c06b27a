// One text for one value (after RFC 8785, JSON Canonicalization Scheme), so that both sides hash the same bytes.

/**
 * Canonical JSON: keys in UTF-16 order, no spaces, members with the value `undefined` left out.
 * Throws a TypeError on what JSON cannot carry (non-finite numbers, functions, bigint, lone surrogates): such a value
 * is a programming error, never user input, because everything hashed has passed a schema.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return text(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError('canonicalJson: not a finite number');
      return JSON.stringify(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? `[${value.map(canonicalJson).join(',')}]` : members(value);
    default:
      throw new TypeError(`canonicalJson: ${typeof value} has no JSON form`);
  }
}

function members(value: object): string {
  const keys = Object.keys(value);
  // Compares UTF-16 code units, as RFC 8785 asks; what was read from canonical text is in order already.
  if (keys.some((key, i) => i > 0 && key < keys[i - 1]!)) keys.sort();
  let out = '';
  for (const key of keys) {
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined) continue;
    out += `${out === '' ? '' : ','}${text(key)}:${canonicalJson(member)}`;
  }
  return `{${out}}`;
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function text(value: string): string {
  const out = JSON.stringify(value);
  // JSON.stringify writes a lone surrogate as an escape; only then is the slow look worth it.
  if (out.includes('\\ud') && LONE_SURROGATE.test(value))
    throw new TypeError('canonicalJson: lone surrogate');
  return out;
}

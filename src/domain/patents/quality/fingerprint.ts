// Short text that stands for a set of keys, whatever their order: names a decision about them.

/** 32 bits of a text (FNV-1a), from a start of its own. */
function hash(text: string, start: number): number {
  let value = start;
  for (let i = 0; i < text.length; i += 1) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193);
  }
  return value >>> 0;
}

/** 53 bits of a text as a number that stays exact; equal texts give equal numbers, others nearly never do. */
export const textNumber = (text: string): number =>
  (hash(text, 0x811c9dc5) & 0x1fffff) * 0x100000000 + hash(text, 0x9747b28c);

/** Thirteen or so characters for a set of keys. */
export const fingerprint = (keys: readonly string[]): string =>
  textNumber([...keys].sort().join('\n')).toString(36);

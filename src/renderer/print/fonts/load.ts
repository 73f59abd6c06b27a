// Loads the parts of the bundled font that a document uses, before anything is measured. The same font on every PC:
// the paper must not depend on what is installed.
import unicode from '@fontsource/noto-sans-sc/unicode.json';
import { parseRanges, partsFor } from './ranges';

export const PRINT_FONT = 'Zhuanhua Print';

const regular = byPart(
  import.meta.glob<string>(
    [
      '../../../../node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-*-400-normal.woff2',
      '!**/noto-sans-sc-chinese-simplified-*',
    ],
    { query: '?url', import: 'default', eager: true },
  ),
);
const bold = byPart(
  import.meta.glob<string>(
    [
      '../../../../node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-*-600-normal.woff2',
      '!**/noto-sans-sc-chinese-simplified-*',
    ],
    { query: '?url', import: 'default', eager: true },
  ),
);

const ranges: Record<string, string> = unicode;
const parts = new Map(Object.entries(ranges).map(([name, text]) => [name, parseRanges(text)]));
const asked = new Set<string>();

/** Part `[4]` of unicode.json is the file `noto-sans-sc-4-400-normal.woff2`, part `latin` is `…-latin-…`. */
function byPart(files: Record<string, string>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(files).map(([path, address]) => [
      /noto-sans-sc-([a-z\d-]+)-\d00-normal/.exec(path)?.[1] ?? path,
      address,
    ]),
  );
}

/**
 * Makes all characters of the text drawable. Each part is loaded once, whatever was asked before.
 * @returns characters that the bundled font does not hold
 */
export async function loadGlyphs(text: Iterable<string>, weights: readonly (400 | 600)[]): Promise<string[]> {
  const need = partsFor(text, parts);
  const wanted = need.parts.flatMap((part) => weights.map((weight) => ({ part, weight })));
  const fresh = wanted.filter(({ part, weight }) => !asked.has(`${part}${weight}`));
  const faces = fresh.flatMap(({ part, weight }) => {
    asked.add(`${part}${weight}`);
    const address = (weight === 400 ? regular : bold).get(part.replace(/[[\]]/g, ''));
    if (address === undefined) return [];
    const unicodeRange = ranges[part] ?? '';
    return [new FontFace(PRINT_FONT, `url("${address}")`, { weight: String(weight), unicodeRange })];
  });
  await Promise.all(
    faces.map(async (face) => {
      await face.load();
      document.fonts.add(face);
    }),
  );
  return need.missing;
}

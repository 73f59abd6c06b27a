// Small pieces of XML: attributes and character references. No entity is ever declared or fetched.

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function reference(all: string, name: string): string {
  if (name.charAt(0) !== '#') return Object.hasOwn(NAMED, name) ? NAMED[name]! : all;
  const hex = name.charAt(1) === 'x' || name.charAt(1) === 'X';
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** Text with the five named and all numeric references resolved; anything else stays as it stands. */
export function decodeXml(raw: string): string {
  return raw.includes('&') ? raw.replace(/&(#?\w{1,10});/g, reference) : raw;
}

/** Cell text also hides characters XML can not carry as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function decodeCellText(raw: string): string {
  const text = decodeXml(raw);
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Raw value of an attribute in the text between tag name and `>`; undefined where it is missing. */
export function attribute(attributes: string, name: string): string | undefined {
  let from = 0;
  for (;;) {
    const at = attributes.indexOf(name, from);
    if (at < 0) return undefined;
    from = at + name.length;
    const before = at === 0 ? ' ' : attributes.charAt(at - 1);
    let i = from;
    while (attributes.charCodeAt(i) === 32) i += 1;
    if (attributes.charAt(i) !== '=' || before.trim() !== '') continue;
    i += 1;
    while (attributes.charCodeAt(i) === 32) i += 1;
    const quote = attributes.charAt(i);
    if (quote !== '"' && quote !== "'") return undefined;
    const end = attributes.indexOf(quote, i + 1);
    return end < 0 ? undefined : attributes.slice(i + 1, end);
  }
}

// Fills the places of a text: '{n} 件' with {n: 3} is '3 件', '{n} {n|patent|patents}' with {n: 1} is '1 patent'.
// Numbers get thousands separators; nothing else happens.

export type TextParams = Readonly<Record<string, string | number>>;

export function interpolate(text: string, params: TextParams | undefined): string {
  if (params === undefined) return text;
  return text.replace(
    /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g,
    (whole, name: string, one: string | undefined, many: string | undefined) => {
      const value = params[name];
      if (value === undefined) return whole;
      if (one !== undefined) return value === 1 ? one : (many ?? '');
      return typeof value === 'number' ? value.toLocaleString('en-US') : value;
    },
  );
}

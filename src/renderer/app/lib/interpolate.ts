// Fills the places of a text: '{n} 件' with {n: 3} is '3 件'. Numbers get thousands separators; nothing else happens.

export type TextParams = Readonly<Record<string, string | number>>;

export function interpolate(text: string, params: TextParams | undefined): string {
  if (params === undefined) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? value.toLocaleString('en-US') : value;
  });
}

// One agency written in many ways: width of brackets, spaces, the code behind the name, and the aliases its record keeps.

/** Registers print the agency's five-digit code behind its name: 某某专利代理有限公司 11227. */
const TRAILING_CODE = /[(（]?\d{5}[)）]?$/;

/** Two spellings with the same key are the same agency. */
export const agencyKey = (name: string): string => {
  const plain = name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
  return plain.replace(TRAILING_CODE, '') || plain;
};

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
}

/** Finds the record of an agency by any way it is written; the first record that claims a spelling has it. */
export function agencyDirectory<R extends Named>(records: Iterable<R>): (name: string) => R | undefined {
  const byKey = new Map<string, R>();
  for (const record of records) {
    for (const name of [record.name, ...(record.aliases ?? [])]) {
      const key = agencyKey(name);
      if (!byKey.has(key)) byKey.set(key, record);
    }
  }
  return (name) => byKey.get(agencyKey(name));
}

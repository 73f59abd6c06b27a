// Reads an answer that comes in pages to its end.

const pageSize = 5000;

export async function everyPage<T>(
  read: (offset: number, limit: number) => Promise<{ total: number; rows: T[] }>,
): Promise<T[]> {
  const all: T[] = [];
  for (;;) {
    const { total, rows } = await read(all.length, pageSize);
    all.push(...rows);
    if (rows.length === 0 || all.length >= total) return all;
  }
}

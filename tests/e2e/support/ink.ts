// Where the ink stands on the first sheet of a PDF: the sheet in cells, the mean darkness of each. Small enough to keep,
// coarse enough for every computer, fine enough to see a shifted table, a lost font or a missing seal.
import { execFileSync, spawnSync } from 'node:child_process';

export const canDraw = spawnSync('pdftoppm', ['-v'], { stdio: 'ignore' }).error === undefined;

const dpi = 50;
const cell = 25;

/** Rows of cells, each 0 (white) to 255. */
export function inkOf(file: string): number[][] {
  const args = ['-gray', '-r', String(dpi), '-f', '1', '-l', '1', file];
  const bytes = execFileSync('pdftoppm', args, { maxBuffer: 64 * 1024 * 1024 });
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString('latin1'));
  if (head === null) throw new Error(`${file} could not be drawn`);
  const [width, height, start] = [Number(head[1]), Number(head[2]), head[0].length];
  const rows = Math.ceil(height / cell);
  const columns = Math.ceil(width / cell);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      let ink = 0;
      let points = 0;
      for (let y = row * cell; y < Math.min(height, (row + 1) * cell); y += 1)
        for (let x = column * cell; x < Math.min(width, (column + 1) * cell); x += 1) {
          ink += 255 - (bytes[start + y * width + x] ?? 255);
          points += 1;
        }
      return Math.round(ink / points);
    }),
  );
}

/** Largest and mean difference between cells; sheets of another size differ in everything. */
export function inkApart(one: number[][], other: number[][]): { most: number; mean: number } {
  const a = one.flat();
  const b = other.flat();
  if (a.length !== b.length || one.length !== other.length) return { most: 255, mean: 255 };
  const apart = a.map((ink, i) => Math.abs(ink - (b[i] ?? 0)));
  return { most: Math.max(...apart), mean: apart.reduce((sum, value) => sum + value, 0) / apart.length };
}

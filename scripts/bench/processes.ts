// Memory of a program with all its processes, from /proc: what is resident, and the share that is its own (PSS).
import { readdirSync, readFileSync } from 'node:fs';

export interface Memory {
  /** MB resident, pages shared between the processes counted in each of them. */
  readonly rss: number;
  /** MB resident, shared pages counted once among those who share them. */
  readonly pss: number;
  /** PSS in MB by kind of process, largest first. */
  readonly byKind: readonly (readonly [kind: string, mb: number])[];
}

const read = (pid: number, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
};

/** The process and everything it started. */
export function processTree(top: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const stat = read(pid, 'stat');
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const found: number[] = [];
  const walk = (pid: number): void => {
    found.push(pid);
    for (const child of children.get(pid) ?? []) walk(child);
  };
  walk(top);
  return found;
}

/** Chromium writes its own command line anew, with blanks between the words. */
function kindOf(pid: number): string {
  const words = read(pid, 'cmdline').split(/[\0 ]/);
  const value = (name: string): string | undefined =>
    words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
  return value('utility-sub-type') ?? value('type') ?? 'main';
}

const field = (text: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) / 1024;

export function memoryOf(top: number): Memory {
  let rss = 0;
  let pss = 0;
  const byKind: Array<readonly [string, number]> = [];
  for (const pid of processTree(top)) {
    const rollup = read(pid, 'smaps_rollup');
    rss += field(rollup, 'Rss');
    pss += field(rollup, 'Pss');
    byKind.push([kindOf(pid), field(rollup, 'Pss')]);
  }
  return { rss, pss, byKind: byKind.sort((a, b) => b[1] - a[1]) };
}

/** The largest memory seen while the work runs, looked at every so many milliseconds. */
export async function peakWhile<T>(top: number, work: Promise<T>, every = 250): Promise<Memory> {
  let peak = memoryOf(top);
  const timer = setInterval(() => {
    const now = memoryOf(top);
    if (now.pss > peak.pss) peak = now;
  }, every);
  await work.finally(() => clearInterval(timer));
  return peak;
}

/** The largest PSS in MB of one page process that was started for the work. */
export async function peakOfNewPage<T>(
  top: number,
  work: () => Promise<T>,
  every = 150,
): Promise<[T, number]> {
  const before = new Set(processTree(top));
  let peak = 0;
  const timer = setInterval(() => {
    for (const pid of processTree(top)) {
      if (before.has(pid) || kindOf(pid) !== 'renderer') continue;
      peak = Math.max(peak, field(read(pid, 'smaps_rollup'), 'Pss'));
    }
  }, every);
  const value = await work().finally(() => clearInterval(timer));
  return [value, peak];
}

export const memoryText = ({ rss, pss, byKind }: Memory): string =>
  `RSS ${Math.round(rss)} MB, PSS ${Math.round(pss)} MB: ${byKind.map(([kind, mb]) => `${kind} ${Math.round(mb)}`).join(', ')}`;

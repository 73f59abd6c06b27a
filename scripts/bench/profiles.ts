// CPU profiles of main, the desk page and the store window while a benchmark runs, and where their time went.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright';
import type { RunningDesk } from '../../tests/e2e/desk';

interface Node {
  readonly id: number;
  readonly callFrame: { functionName: string; url: string; lineNumber: number };
  readonly children?: readonly number[];
}
export interface Profile {
  readonly nodes: readonly Node[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
  readonly startTime: number;
  readonly endTime: number;
}

/** The functions with the most time of their own, in ms, those of V8 itself (garbage, idle) included. */
export function selfTimes({ nodes, samples = [], timeDeltas = [] }: Profile): Map<string, number> {
  const nameOf = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => {
      const place = url === '' ? '' : ` ${url.split('/').at(-1)}:${lineNumber + 1}`;
      return [id, `${functionName || '(anonymous)'}${place}`];
    }),
  );
  const times = new Map<string, number>();
  for (const [index, sample] of samples.entries()) {
    const name = nameOf.get(sample) ?? '?';
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
  }
  return new Map([...times].sort((a, b) => b[1] - a[1]));
}

export function profileText(kind: string, profile: Profile, count = 12): string[] {
  const times = [...selfTimes(profile)];
  const idle = times.find(([name]) => name.startsWith('(idle)'))?.[1] ?? 0;
  const busy = (profile.endTime - profile.startTime) / 1000 - idle;
  const lines = times
    .filter(([name]) => !name.startsWith('(idle)'))
    .slice(0, count)
    .map(([name, ms]) => `    ${Math.round(ms).toString().padStart(6)} ms  ${name}`);
  return [`${kind}: busy ${Math.round(busy)} ms`, ...lines];
}

async function ofPage(desk: RunningDesk, page: Page): Promise<CDPSession> {
  const session = await desk.app.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  return session;
}

/** In main the profiler of Node itself; it stays reachable under a global name. */
const startInMain = (desk: RunningDesk): Promise<void> =>
  desk.app.evaluate(async () => {
    const { Session } = process.getBuiltinModule('node:inspector/promises');
    const session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.start');
    Object.assign(globalThis, { benchProfiler: session });
  });

const stopInMain = (desk: RunningDesk): Promise<Profile> =>
  desk.app.evaluate(async () => {
    const { benchProfiler } = globalThis as unknown as {
      benchProfiler: { post(name: 'Profiler.stop'): Promise<{ profile: Profile }> };
    };
    return (await benchProfiler.post('Profiler.stop')).profile;
  });

/** Starts profiling; `stop` writes the profiles into the folder and returns what they say. */
export async function startProfiles(
  desk: RunningDesk,
  folder: string,
  name: string,
): Promise<{ stop(): Promise<string[]> }> {
  const storePage = desk.app.windows().find((page) => page.url().startsWith('app://store/'));
  if (storePage === undefined) throw new Error('there is no store window');
  const sessions = { desk: await ofPage(desk, desk.page), store: await ofPage(desk, storePage) };
  await startInMain(desk);
  return {
    async stop() {
      const profiles: Array<readonly [string, Profile]> = [['main', await stopInMain(desk)]];
      for (const [kind, session] of Object.entries(sessions)) {
        profiles.push([kind, (await session.send('Profiler.stop')).profile as Profile]);
      }
      return profiles.flatMap(([kind, profile]) => {
        writeFileSync(join(folder, `${name}.${kind}.cpuprofile`), JSON.stringify(profile));
        return profileText(kind, profile);
      });
    },
  };
}

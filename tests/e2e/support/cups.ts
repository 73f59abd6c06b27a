// A print system of its own for one test: a CUPS daemon on the loopback, with printers that are folders. Nothing of the
// computer's own printing is touched; where CUPS is not installed there is none.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { openFolder, remove } from '../desk';

const daemon = '/usr/sbin/cupsd';

/** Only root may start the daemon. */
export const canPrint = existsSync(daemon) && process.getuid?.() === 0;

export interface PrintSystem {
  /** For the program under test. */
  readonly env: Record<string, string>;
  /** A printer by name, with the name people know it by. */
  add(name: string, label: string): void;
  /** One of the tools of CUPS. */
  tell(tool: string, ...args: string[]): string;
  /** Jobs the system holds, as `lpstat` lists them. */
  jobs(): string[];
  /** What came out, in order. */
  papers(): string[];
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** Takes what the filters made and puts it into a folder, a file for each job: a backend of CUPS in five lines. */
const backend = (out: string): string => `#!/bin/sh
[ $# -eq 0 ] && { echo 'direct folder "Unknown" "folder"'; exit 0; }
name="$(printf %05d "$1")-\${PRINTER}.pdf"
cat "\${6:--}" > "${out}/.$name"
chmod a+r "${out}/.$name"
mv "${out}/.$name" "${out}/$name"
`;

export async function startCups(): Promise<PrintSystem> {
  const root = openFolder('cups');
  const at = (name: string): string => join(root, name);
  for (const name of ['etc', 'spool', 'spool/tmp', 'cache', 'state', 'out', 'bin', 'bin/backend'])
    mkdirSync(at(name), { recursive: true, mode: 0o755 });
  for (const folder of ['filter', 'daemon', 'notifier', 'monitor', 'cgi-bin', 'driver'])
    execFileSync('ln', ['-s', `/usr/lib/cups/${folder}`, at(`bin/${folder}`)]);
  writeFileSync(at('bin/backend/folder'), backend(at('out')), { mode: 0o700 });
  const port = await freePort();
  writeFileSync(
    at('files.conf'),
    [
      `ServerRoot ${at('etc')}`,
      `RequestRoot ${at('spool')}`,
      `TempDir ${at('spool/tmp')}`,
      `CacheDir ${at('cache')}`,
      `StateDir ${at('state')}`,
      'DataDir /usr/share/cups',
      `ServerBin ${at('bin')}`,
      `ErrorLog ${at('error')}`,
      `AccessLog ${at('access')}`,
      `PageLog ${at('page')}`,
      'User lp',
      'Group lp',
      'SystemGroup root',
    ].join('\n'),
  );
  writeFileSync(
    at('cupsd.conf'),
    `LogLevel warn\nListen 127.0.0.1:${port}\nBrowsing No\nDefaultAuthType None\nWebInterface No\n` +
      '<Location />\n  Order deny,allow\n</Location>\n' +
      '<Policy default>\n  <Limit All>\n    Order deny,allow\n  </Limit>\n</Policy>\n',
  );
  execFileSync('chmod', ['755', root]);
  execFileSync('chown', ['-R', 'root:lp', at('spool'), at('cache'), at('state')]);
  execFileSync('chmod', ['-R', '770', at('spool'), at('cache')]);
  const running: ChildProcess = spawn(daemon, ['-f', '-c', at('cupsd.conf'), '-s', at('files.conf')], {
    stdio: 'ignore',
  });
  const env = { CUPS_SERVER: `127.0.0.1:${port}` };
  const tell = (tool: string, ...args: string[]): string =>
    execFileSync(tool, args, {
      env: { ...process.env, ...env, LC_ALL: 'C.UTF-8' },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString();
  for (let tries = 0; tries < 50; tries += 1) {
    try {
      tell('lpstat', '-r');
      break;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return {
    env,
    tell,
    add: (name, label) => {
      // Without a driver: what comes out is what the program sent.
      tell('lpadmin', '-p', name, '-E', '-v', 'folder:/out', '-D', label);
    },
    jobs: () => tell('lpstat', '-o').split('\n').filter(Boolean),
    papers: () =>
      readdirSync(at('out'))
        .filter((name) => !name.startsWith('.'))
        .sort()
        .map((name) => join(at('out'), name)),
    async stop() {
      const ended = new Promise((resolve) => running.once('exit', resolve));
      running.kill();
      await ended;
      remove(root);
    },
  };
}

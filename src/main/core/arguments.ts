// Command line of the program: --job FILE, --profile DIR, --verbose. Everything else belongs to Chromium.
import { resolve } from 'node:path';

export type Arguments = { job?: string; profile?: string; verbose: boolean };

export function readArguments(argv: readonly string[]): Arguments {
  const value = (name: string): string | undefined => {
    const joined = argv.find((word) => word.startsWith(`--${name}=`));
    if (joined !== undefined) return joined.slice(name.length + 3);
    const at = argv.indexOf(`--${name}`);
    const next = at < 0 ? undefined : argv[at + 1];
    return next === undefined || next.startsWith('--') ? undefined : next;
  };
  const job = value('job');
  const profile = value('profile');
  return {
    verbose: argv.includes('--verbose'),
    ...(job === undefined ? {} : { job: resolve(job) }),
    ...(profile === undefined ? {} : { profile: resolve(profile) }),
  };
}

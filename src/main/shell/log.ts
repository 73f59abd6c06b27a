// The log: one JSON line an event in the profile, kept small. No personal data, no token, no payload.
import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../core/ports';

const maxBytes = 5 * 1024 * 1024;

export function fileLog(profile: string, echo: boolean): Log {
  const path = join(profile, 'desk.log');
  return (entry) => {
    const line = `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`;
    if (echo) process.stderr.write(line);
    if (entry.level === 'debug') return;
    try {
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > maxBytes) renameSync(path, `${path}.old`);
      appendFileSync(path, line, { mode: 0o600 });
    } catch {
      // A full disk must not stop the desk from saying so.
    }
  };
}

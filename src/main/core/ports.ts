// What the core needs from outside: clock, ids, secrets, log. Tests give their own; the shell gives Electron's.

export interface Clock {
  now(): number;
}

/** Wraps key material with what the operating system offers (DPAPI, keychain); `name` is recorded beside it. */
export interface KeyWrap {
  readonly name: string;
  wrap(plain: Buffer): Buffer;
  unwrap(wrapped: Buffer): Buffer;
}

export type LogEntry = {
  level: 'debug' | 'info' | 'warn' | 'error';
  code: string;
  data?: Record<string, string | number | boolean | undefined>;
};
export type Log = (entry: LogEntry) => void;

export type NewId = () => string;

export const isoNow = (clock: Clock): string => new Date(clock.now()).toISOString();

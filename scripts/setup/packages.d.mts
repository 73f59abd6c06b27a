// Types of packages.mjs for its test.
export interface Lock {
  readonly packages: Readonly<
    Record<string, { version?: string; optional?: boolean; devOptional?: boolean; name?: string }>
  >;
}
export function outOfDate(lock: Lock, installed: Lock): string[];
export function setUpPackages(): Promise<void>;

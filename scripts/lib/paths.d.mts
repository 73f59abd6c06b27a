// Types of paths.mjs for the tests and the demo.
export const root: string;
export const runtime: string;
export const stamps: string;
export const electronDir: string;
export const electronAsUser: string;
export function electronBinary(dir?: string): string;
export function cacheDir(): string;

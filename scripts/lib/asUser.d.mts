// Types of asUser.mjs for the tests and the demo.
export const testUser: string;
export function isRoot(): boolean;
export function testAccount(): { uid: number; gid: number; home: string } | null;
export function asUser(command: string, args: readonly string[]): [string, string[]];
export function makeUserDir(prefix?: string): string;
export function giveToUser(target: string): void;
export function blockedAncestor(target: string): string | null;
export function userNamespacesWork(): boolean;

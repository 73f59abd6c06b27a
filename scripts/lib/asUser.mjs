// Chromium refuses its sandbox to root. Where root runs the tests, Electron therefore runs as an ordinary
// user made for that; this file knows the user, its folders, and how to see what its sandbox can rely on.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { capture } from './exec.mjs';

export const testUser = 'zhuanhua-test';

export const isRoot = () => process.platform === 'linux' && process.getuid?.() === 0;

/** `{uid, gid, home}` of the test user; null where there is none or where the caller is an ordinary user. */
export function testAccount() {
  if (!isRoot()) return null;
  const line = capture('getent', ['passwd', testUser]);
  if (!line) return null;
  const [, , uid, gid, , home] = line.split(':');
  return { uid: Number(uid), gid: Number(gid), home };
}

/** The command line that runs a program as the test user, keeping the environment and the process id. */
export function asUser(command, args) {
  const account = testAccount();
  if (!account) return [command, args];
  const identity = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--init-groups', '--'];
  return ['setpriv', [...identity, command, ...args]];
}

/** A new empty folder which the test user may write and which we may read: profiles, outputs. */
export function makeUserDir(prefix = 'zhuanhua-') {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), prefix));
  giveToUser(dir);
  return dir;
}

/** Hands a file or folder over to the test user, so that Electron can read and change it. */
export function giveToUser(target) {
  const account = testAccount();
  if (!account) return;
  fs.chownSync(target, account.uid, account.gid);
  if (!fs.statSync(target).isDirectory()) return;
  for (const name of fs.readdirSync(target)) giveToUser(path.join(target, name));
}

/** The uppermost folder above `target` that other users may not enter, or null. */
export function blockedAncestor(target) {
  const parts = path.resolve(target).split(path.sep).filter(Boolean);
  let current = path.sep;
  for (const part of parts) {
    current = path.join(current, part);
    if ((fs.statSync(current).mode & 0o001) === 0) return current;
  }
  return null;
}

/** True where an ordinary user may make the user namespace on which Chromium's sandbox stands. */
export function userNamespacesWork() {
  const [command, args] = asUser('unshare', ['--user', '--pid', '--fork', '--map-root-user', 'true']);
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

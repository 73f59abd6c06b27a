// Makes the sandbox possible: an ordinary user where root runs us, a helper with rights where the kernel keeps
// user namespaces from ordinary users, and the wrapper .runtime/electron-as-user that everything starts.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { blockedAncestor, isRoot, testAccount, testUser, userNamespacesWork } from '../lib/asUser.mjs';
import { capture } from '../lib/exec.mjs';
import { done, SetupError, warn } from '../lib/log.mjs';
import { electronAsUser, electronDir, root, runtime } from '../lib/paths.mjs';

const quote = (text) => `'${text.replaceAll("'", `'\\''`)}'`;

function makeUser() {
  if (testAccount()) return;
  const made = spawnSync('useradd', ['--create-home', '--shell', '/bin/sh', testUser], { encoding: 'utf8' });
  if (!testAccount())
    throw new SetupError(
      `The user ${testUser} could not be made: ${made.stderr}`,
      `Make it: useradd -m ${testUser}`,
    );
  done(`user ${testUser} made (Electron runs as it, with the sandbox on)`);
}

/** Ubuntu >= 23.10 keeps user namespaces from ordinary programs: then chrome-sandbox must belong to root, mode 4755. */
function makeSandboxPossible() {
  if (userNamespacesWork()) return;
  const helper = path.join(electronDir, 'chrome-sandbox');
  if (!fs.existsSync(helper)) return;
  const { uid, mode } = fs.statSync(helper);
  if (uid === 0 && (mode & 0o7777) === 0o4755) return;
  const prefix = isRoot() ? '' : 'sudo -n ';
  const command = `${prefix}chown root:root ${quote(helper)} && ${prefix}chmod 4755 ${quote(helper)}`;
  if (capture('sh', ['-c', command]) === null) {
    warn(
      `This system keeps user namespaces from programs. Run once: sudo chown root:root ${quote(helper)} && sudo chmod 4755 ${quote(helper)}`,
    );
    warn(
      'Where neither works (some containers), ZHUANHUA_NO_SANDBOX=1 runs without it; the tests of it then fail.',
    );
  }
}

/**
 * Shell lines that show the project to the test user where it lies below a folder only root may enter
 * (/root, say): a mount namespace of this one process gets the same paths, opened; nothing else sees it.
 */
function openedView(blocked) {
  const keep = [root, path.resolve(root, '../shared')].filter((dir) => fs.existsSync(dir));
  const staged = keep.map((dir, index) => ({ dir, stage: `"$stage/${index}"` }));
  return [
    'if [ -z "$ZHUANHUA_VIEW" ]; then',
    '  export ZHUANHUA_VIEW=1',
    '  exec unshare --mount -- "$0" "$@"',
    'fi',
    'stage=$(mktemp -d /tmp/zhuanhua-view-XXXXXX)',
    ...staged.map(({ dir, stage }) => `mkdir ${stage} && mount --bind ${quote(dir)} ${stage}`),
    `mount -t tmpfs -o mode=755 tmpfs ${quote(blocked)}`,
    ...staged.map(({ dir, stage }) => `mkdir -p ${quote(dir)} && mount --bind ${stage} ${quote(dir)}`),
    ...staged.map(({ stage }) => `umount ${stage}`),
    'rm -rf --one-file-system "$stage"',
    `cd ${quote(root)}`,
  ];
}

/** A clone made under a strict umask: the test user must be able to read what it runs. */
function openProject() {
  const closed = (file, bit) => (fs.statSync(path.join(root, file)).mode & bit) === 0;
  if (closed('.', 0o005) || closed('package.json', 0o004)) capture('chmod', ['-R', 'o+rX', root]);
}

function wrapper() {
  const electron = path.join(electronDir, 'electron');
  const head = [
    '#!/bin/sh',
    '# Made by scripts/setup/user.mjs: starts Electron, as an ordinary user where root calls.',
    'set -e',
  ];
  const account = testAccount();
  if (!account)
    return [
      ...head,
      `exec "\${ZHUANHUA_PROGRAM:-${electron}}" \${ZHUANHUA_NO_SANDBOX:+--no-sandbox} "$@"`,
    ].join('\n');
  const blocked = blockedAncestor(root);
  if (blocked && capture('unshare', ['--mount', 'true']) === null) {
    throw new SetupError(
      `The user ${testUser} can not enter ${blocked}, and this system lets us not open a view for it.`,
      'Put the project into a folder that everybody may enter (/opt, say), or run as an ordinary user.',
    );
  }
  return [
    ...head,
    `home=${quote(account.home)}`,
    // xvfb-run keeps the key of its display in a folder of root's.
    'if [ -z "$ZHUANHUA_VIEW" ] && [ -n "$XAUTHORITY" ] && [ -r "$XAUTHORITY" ]; then',
    '  key="$home/.Xauthority-$(echo "$DISPLAY" | tr -c "A-Za-z0-9\\n" "-")"',
    `  cp "$XAUTHORITY" "$key" && chown ${testUser} "$key" && export XAUTHORITY="$key"`,
    'fi',
    ...(blocked ? openedView(blocked) : []),
    `export HOME="$home" USER=${testUser} LOGNAME=${testUser}`,
    'export XDG_CONFIG_HOME="$home/.config" XDG_CACHE_HOME="$home/.cache" XDG_DATA_HOME="$home/.local/share"',
    'export XDG_RUNTIME_DIR="$home/.run"',
    `[ -d "$XDG_RUNTIME_DIR" ] || install -d -m 700 -o ${testUser} "$XDG_RUNTIME_DIR"`,
    'unset DBUS_SESSION_BUS_ADDRESS',
    `exec setpriv --reuid=${account.uid} --regid=${account.gid} --init-groups -- "\${ZHUANHUA_PROGRAM:-${electron}}" \${ZHUANHUA_NO_SANDBOX:+--no-sandbox} "$@"`,
  ].join('\n');
}

export function setUpUser() {
  if (process.platform !== 'linux') return;
  if (isRoot()) {
    makeUser();
    openProject();
  }
  makeSandboxPossible();
  fs.mkdirSync(runtime, { recursive: true });
  const text = `${wrapper()}\n`;
  if (fs.existsSync(electronAsUser) && fs.readFileSync(electronAsUser, 'utf8') === text) return;
  fs.writeFileSync(electronAsUser, text, { mode: 0o755 });
}

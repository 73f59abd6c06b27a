// Builds the packaged application into dist/ (a folder; installers are made from it).
import fs from 'node:fs';
import path from 'node:path';
import { runQuietly } from '../lib/exec.mjs';
import { done, SetupError, step } from '../lib/log.mjs';
import { electronDir, root, runtime } from '../lib/paths.mjs';
import { hashTree, stampIs, writeStamp } from '../lib/stamp.mjs';
import { application } from '../setup/index.mjs';

export const needs = application;

/** The packaged program of this platform. */
export function packedProgram() {
  const folder = { linux: 'linux-unpacked', win32: 'win-unpacked', darwin: 'mac' }[process.platform] ?? '';
  const program = {
    linux: 'zhuanhua-desk',
    win32: 'Zhuanhua Desk.exe',
    darwin: 'Zhuanhua Desk.app/Contents/MacOS/Zhuanhua Desk',
  }[process.platform];
  return path.join(root, 'dist', folder, program ?? '');
}

/** A pristine runtime: a packaged program must not carry the small app that opens project folders. */
function pristineRuntime() {
  const copy = path.join(runtime, 'electron-dist');
  fs.rmSync(copy, { recursive: true, force: true });
  const ours = path.join(electronDir, 'resources', 'app');
  fs.cpSync(electronDir, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => source !== ours,
  });
  return copy;
}

export async function run(args) {
  const inputs = [
    'out',
    'resources',
    'build',
    'package.json',
    'package-lock.json',
    '.runtime/stamps/electron',
  ];
  const hash = hashTree(inputs);
  if (args.length === 0 && fs.existsSync(packedProgram()) && stampIs('pack', hash)) return 0;
  step('packaging the application');
  const dist = pristineRuntime();
  const version = fs.readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
  const tool = path.join(root, 'node_modules/electron-builder/cli.js');
  const target = ['--dir', '--config', 'build/electron-builder.json', '--publish', 'never'];
  const settings = [`-c.electronDist=${dist}`, `-c.electronVersion=${version}`];
  // Linked files would share their bytes with the runtime, whose fuses the packager is about to change.
  const env = { ...process.env, USE_HARD_LINKS: 'false', CSC_IDENTITY_AUTO_DISCOVERY: 'false' };
  const { code, output } = await runQuietly(process.execPath, [tool, ...target, ...settings, ...args], {
    env,
  });
  fs.rmSync(dist, { recursive: true, force: true });
  if (code !== 0)
    throw new SetupError(
      `Packaging failed:\n${output.trim().slice(-4000)}`,
      'Mend what it names and run again.',
    );
  writeStamp('pack', hash);
  done(`packaged: ${path.relative(root, packedProgram())}`);
  return 0;
}

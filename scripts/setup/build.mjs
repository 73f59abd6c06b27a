// Builds the application when its sources changed since the last build.
import fs from 'node:fs';
import path from 'node:path';
import { runQuietly } from '../lib/exec.mjs';
import { done, SetupError, step } from '../lib/log.mjs';
import { electronBinary, root } from '../lib/paths.mjs';
import { hashTree, stampIs, writeStamp } from '../lib/stamp.mjs';

const inputs = ['src', 'electron.vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];
const isSource = (name) => !/\.(test|testkit)\.tsx?$/.test(name);

export async function setUpBuild() {
  const hash = hashTree(inputs, isSource);
  const main = path.join(root, 'out/main/index.js');
  if (fs.existsSync(main) && stampIs('build', hash)) return;
  step('building the application');
  const tool = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const env = { ...process.env, ELECTRON_EXEC_PATH: electronBinary(), NODE_ENV: 'production' };
  const { code, output } = await runQuietly(process.execPath, [tool, 'build', '--logLevel', 'warn'], { env });
  if (code !== 0)
    throw new SetupError(`The build failed:\n${output.trim()}`, 'Mend what it names and run again.');
  writeStamp('build', hash);
  done('application built');
}

// Every command of the project: sets up what the task needs (quick when it is there already), then runs it.
// Plain Node without packages, since it runs before there are any.
import { printFailure, say } from './lib/log.mjs';

const tasks = [
  'demo',
  'test',
  'start',
  'check',
  'bench',
  'platform',
  'job',
  'pack',
  'build',
  'sample',
  'thumbs',
];

const [name, ...args] = process.argv.slice(2);
if (!tasks.includes(name)) {
  say(`usage: node scripts/run.mjs ${tasks.join('|')} [arguments]`);
  process.exit(2);
}

// What we write must be readable for the ordinary user as which root's runs start Electron.
process.umask(0o022);

try {
  const { checkNode } = await import('./setup/node.mjs');
  checkNode();
  const { setUp } = await import('./setup/index.mjs');
  const task = await import(`./tasks/${name}.mjs`);
  await setUp(task.needs);
  process.exitCode = await task.run(args);
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}

// Starts a parser process: a utility process without window, storage or network of its own.
import { join } from 'node:path';
import { utilityProcess } from 'electron';
import type { SpawnParser } from '../core/import/parserClient';

export const parserHost =
  (mainFolder: string): SpawnParser =>
  () => {
    const child = utilityProcess.fork(join(mainFolder, 'parser.js'), [], {
      serviceName: 'zhuanhua-parser',
      // Rows are garbage at once: a larger nursery collects them in fewer, cheaper rounds.
      execArgv: ['--max-old-space-size=1024', '--max-semi-space-size=64'],
    });
    return {
      post: (message) => child.postMessage(message),
      onMessage: (listener) => {
        child.on('message', listener);
      },
      onExit: (listener) => {
        child.on('exit', listener);
      },
      kill: () => {
        child.kill();
      },
    };
  };

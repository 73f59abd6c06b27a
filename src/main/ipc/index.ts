// All handlers of the desk window in one table; the compiler misses none.
import type { Desk } from '../core/desk';
import type { Handlers } from '../core/router';
import type { Printing, ShellPorts } from '../core/shellPorts';
import { appHandlers } from './app';
import { backupHandlers } from './backup';
import { deadlineHandlers } from './deadlines';
import { documentHandlers } from './documents';
import { draftingHandlers } from './drafting';
import { exportHandlers } from './exports';
import { filingHandlers } from './filings';
import { importHandlers } from './imports';
import { mailHandlers } from './mail';
import { paperHandlers } from './papers';
import { personalHandlers } from './personal';
import { printQueue, queueHandlers } from './queue';
import { reportHandlers } from './reports';
import { royaltyHandlers } from './royalty';
import { statementHandlers } from './statements';
import { storeHandlers } from './store';
import { submissionHandlers } from './submission';

export function allHandlers(desk: Desk, shell: ShellPorts, printing: Printing): Handlers {
  const written = new Set<string>();
  const queue = printQueue(desk, printing);
  return {
    ...appHandlers(desk, shell, written),
    ...storeHandlers(desk),
    ...importHandlers(desk, shell, written),
    ...reportHandlers(desk, shell, printing, queue, written),
    ...queueHandlers(queue),
    ...paperHandlers(desk, shell, printing, written),
    ...submissionHandlers(desk, shell, written),
    ...backupHandlers(desk, shell, written),
    ...documentHandlers(desk, shell, written),
    ...deadlineHandlers(desk, shell, written),
    ...personalHandlers(desk, shell, printing, written),
    ...statementHandlers(desk, shell),
    ...royaltyHandlers(desk, shell),
    ...draftingHandlers(desk, shell, written),
    ...mailHandlers(desk, shell),
    ...exportHandlers(desk, shell, written),
    ...filingHandlers(desk, shell, printing, written),
  };
}

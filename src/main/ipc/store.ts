// Routes to the store: named queries and commands, nothing else of it is reachable from a window.
import type { Desk } from '../core/desk';
import type { Handlers } from '../core/router';

export function storeHandlers(desk: Desk): Pick<Handlers, 'store.query' | 'store.command' | 'store.verify'> {
  return {
    'store.query': ({ name, input }) => desk.store.query(name, input),
    'store.command': ({ name, input, commandId }) => desk.command(name, input, commandId),
    'store.verify': () => desk.verify(),
  };
}

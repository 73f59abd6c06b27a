// The one door from the screen to the program: typed calls, named queries, commands and events.
// Nothing else in the renderer touches window.desk.
import type { EventName, Events } from '../../../shared/events';
import { fail, type Result } from '../../../shared/result';
import type { RouteInput, RouteName, RouteOutput } from '../../../shared/routes';
import type { CommandInput, CommandName, CommandOutput } from '../../../shared/store/commands';
import type { QueryInput, QueryName, QueryOutput } from '../../../shared/store/queries';

/** What the preload puts on the window. */
interface DeskBridge {
  call(route: string, input: unknown): Promise<Result<unknown>>;
  on(event: string, listener: (payload: unknown) => void): () => void;
  /** Path of a dropped file; '' where it has none. */
  filePath(file: File): string;
}

declare global {
  interface Window {
    readonly desk: DeskBridge;
  }
}

/** Calls a route of main. A rejected promise (main gone) becomes an error value, so callers handle one form only. */
export async function call<R extends RouteName>(
  route: R,
  input: RouteInput<R>,
): Promise<Result<RouteOutput<R>>> {
  try {
    return (await window.desk.call(route, input)) as Result<RouteOutput<R>>;
  } catch (cause) {
    return fail('INTERNAL', { route, reason: cause instanceof Error ? cause.message : String(cause) });
  }
}

/** Asks the store a named query. */
export async function query<N extends QueryName>(
  name: N,
  input: QueryInput<N>,
): Promise<Result<QueryOutput<N>>> {
  return (await call('store.query', { name, input })) as Result<QueryOutput<N>>;
}

/**
 * Gives the store a command. Pass the same `commandId` again to retry one action of the person: the store then
 * answers what it answered first, and does nothing twice.
 */
export async function command<N extends CommandName>(
  name: N,
  input: CommandInput<N>,
  commandId: string = crypto.randomUUID(),
): Promise<Result<CommandOutput<N>>> {
  return (await call('store.command', { name, input, commandId })) as Result<CommandOutput<N>>;
}

/** Listens to an event of main; returns the function that stops it. */
export function onEvent<N extends EventName>(name: N, listener: (payload: Events[N]) => void): () => void {
  return window.desk.on(name, (payload) => listener(payload as Events[N]));
}

/** Path on disk of a file that was dropped on the window. */
export const filePath = (file: File): string => window.desk.filePath(file);

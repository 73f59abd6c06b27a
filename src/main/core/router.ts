// Answers the calls of desk windows: known route, trusted sender, valid input, an answer that is always a Result.

import type { z } from 'zod';
import { DeskFailure, fail, ok, type Result } from '../../shared/result';
import { type RouteName, type RouteOutput, type Routes, routes } from '../../shared/routes';
import type { Log } from './ports';
import { isTrustedSender } from './security/urls';

export type Handlers = {
  [R in RouteName]: (input: z.output<Routes[R]['input']>) => Promise<RouteOutput<R>>;
};

export type Sender = { url: string; isMainFrame: boolean };
export type Route = (sender: Sender, message: unknown) => Promise<Result<unknown>>;

/** A call slower than this is noted in the log, in ms. */
const slow = 1000;

const isRoute = (name: unknown): name is RouteName => typeof name === 'string' && Object.hasOwn(routes, name);

export function createRouter(handlers: Handlers, log: Log): Route {
  return async (sender, message) => {
    if (!isTrustedSender(sender)) {
      log({ level: 'warn', code: 'FORBIDDEN_SENDER', data: { url: sender.url } });
      return fail('FORBIDDEN_SENDER');
    }
    const { route, input } = (message ?? {}) as { route?: unknown; input?: unknown };
    if (!isRoute(route)) return fail('UNKNOWN_ROUTE', { route: String(route) });
    const parsed = routes[route].input.safeParse(input ?? {});
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      return fail('INVALID_INPUT', {
        route,
        field: issue?.path.join('.') ?? '',
        reason: issue?.message ?? '',
      });
    }
    const start = performance.now();
    try {
      const handler = handlers[route] as (value: unknown) => Promise<unknown>;
      return ok(await handler(parsed.data));
    } catch (cause) {
      const error = cause instanceof DeskFailure ? cause.error : null;
      const reason = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
      if (error === null) log({ level: 'error', code: 'INTERNAL', data: { route, reason } });
      return error === null ? fail('INTERNAL', { route }) : { ok: false, error };
    } finally {
      const ms = performance.now() - start;
      if (ms > slow) log({ level: 'debug', code: 'SLOW_CALL', data: { route, ms: Math.round(ms) } });
    }
  };
}

// For tests: a bridge whose answers the test writes down; it keeps what was asked and can send events.
import { ok, type Result } from '../../../shared/result';

type Answer = (input: never, name: string) => Result<unknown> | Promise<Result<unknown>>;

export interface Asked {
  readonly name: string;
  readonly input: unknown;
  readonly commandId?: string;
}

export interface FakeDesk {
  readonly asked: Asked[];
  /** Sends an event of main to the screen. */
  emit(event: string, payload: unknown): void;
  /** What was asked of one route, query or command, in order. */
  of(name: string): Asked[];
}

interface Named {
  readonly name: string;
  readonly input: unknown;
  readonly commandId?: string;
}

/** @param answers by route, query or command; anything else is answered with {} */
export function fakeDesk(answers: Readonly<Record<string, Answer>> = {}): FakeDesk {
  const asked: Asked[] = [];
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  const desk = {
    call: async (route: string, input: unknown): Promise<Result<unknown>> => {
      const inner = route.startsWith('store.') ? (input as Named) : { name: route, input };
      asked.push(inner);
      return answers[inner.name]?.(inner.input as never, inner.name) ?? ok({});
    },
    on: (event: string, listener: (payload: unknown) => void) => {
      const set = listeners.get(event) ?? new Set();
      listeners.set(event, set.add(listener));
      return () => set.delete(listener);
    },
    filePath: () => '',
  };
  Object.assign(globalThis, { window: { desk } });
  return {
    asked,
    of: (name) => asked.filter((one) => one.name === name),
    emit: (event, payload) => {
      for (const listener of listeners.get(event) ?? []) listener(payload);
    },
  };
}

/** Lets answers arrive. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

// Injected faults of single requests, by the header `x-fault: NAME[=VALUE]` or by rules set at start or by the admin.
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Problem } from './problem';

/**
 * dropBefore: connection cut before anything happens · dropAfter: done and committed, answer lost · duplicate: the
 * request arrives twice · reorder: held back so that later ones overtake; receipts in reverse · 429, 500, 503 ·
 * slow=MS · cutRequest: cut while the body arrives · cutAnswer: half an answer · exit: the process dies after the
 * effect, before the answer.
 */
export const FaultName = z.enum([
  'dropBefore',
  'dropAfter',
  'duplicate',
  'reorder',
  '429',
  '500',
  '503',
  'slow',
  'cutRequest',
  'cutAnswer',
  'exit',
]);
export type FaultName = z.infer<typeof FaultName>;

export const FaultRule = z.object({
  fault: FaultName,
  value: z.number().default(0),
  /** Only this step (`capabilities`, `announce`, `chunk`, `resume`, `commit`, `status`, `receipts`, `ack`, ...). */
  step: z.string().optional(),
  /** Requests let through before the first one is hit. */
  skip: z.number().int().min(0).default(0),
  /** Requests hit. */
  times: z.number().int().min(1).default(1),
});
export type FaultRule = z.infer<typeof FaultRule>;

declare module 'fastify' {
  interface FastifyContextConfig {
    step?: string;
  }
  interface FastifyRequest {
    fault?: { name: FaultName; value: number };
  }
}

export class Faults {
  hits = 0;
  constructor(private rules: FaultRule[]) {}

  set(rules: FaultRule[]): void {
    this.rules = rules.map((rule) => ({ ...rule }));
    this.hits = 0;
  }

  private pick(request: FastifyRequest): { name: FaultName; value: number } | undefined {
    const header = request.headers['x-fault'];
    if (typeof header === 'string') {
      const [name, value] = header.split('=');
      const known = FaultName.safeParse(name);
      return known.success ? { name: known.data, value: Number(value ?? 0) } : undefined;
    }
    const step = request.routeOptions.config.step;
    for (const rule of this.rules) {
      if (rule.times === 0 || (rule.step !== undefined && rule.step !== step)) continue;
      if (rule.skip > 0) {
        rule.skip -= 1;
        continue;
      }
      rule.times -= 1;
      this.hits += 1;
      return { name: rule.fault, value: rule.value };
    }
    return undefined;
  }

  /** Runs after the admin's routes are left out. */
  install(app: FastifyInstance): void {
    app.addHook('onRequest', async (request, reply) => {
      if (request.routeOptions.config.step === undefined) return;
      const fault = this.pick(request);
      if (fault) await before(request, reply, fault);
      if (fault) request.fault = fault;
    });
    app.addHook('preHandler', async (request) => {
      if (request.fault?.name === 'duplicate') await twice(app, request);
    });
    app.addHook('onSend', async (request, reply, payload) => {
      const name = request.fault?.name;
      if (name === 'exit') process.kill(process.pid, 'SIGKILL');
      if (name === 'dropAfter') request.raw.socket.destroy();
      return name === 'cutAnswer' && typeof payload === 'string' ? cut(reply, payload) : payload;
    });
  }
}

async function before(
  request: FastifyRequest,
  reply: FastifyReply,
  fault: { name: FaultName; value: number },
): Promise<void> {
  switch (fault.name) {
    case 'dropBefore':
      reply.hijack();
      request.raw.socket.destroy();
      return;
    case 'cutRequest':
      reply.hijack();
      request.raw.once('data', () => request.raw.socket.destroy());
      request.raw.once('end', () => request.raw.socket.destroy());
      return;
    case '429':
      throw new Problem(429, 'TOO_MANY_REQUESTS', 'injected', {}, fault.value);
    case '500':
    case '503':
      throw new Problem(Number(fault.name), 'INJECTED', 'injected');
    case 'slow':
      await sleep(fault.value);
      return;
    case 'reorder':
      if (request.method === 'PUT') await sleep(150);
      return;
    default:
      return;
  }
}

/** The first delivery; the handler then sees the second. */
async function twice(app: FastifyInstance, request: FastifyRequest): Promise<void> {
  const { 'content-length': _length, 'transfer-encoding': _encoding, ...headers } = request.headers;
  const body = request.body;
  const payload = Buffer.isBuffer(body)
    ? body
    : body === undefined || body === null
      ? undefined
      : JSON.stringify(body);
  await app.inject({
    method: request.method as 'GET' | 'PUT' | 'POST',
    url: request.url,
    headers: { ...headers, 'x-fault': 'none' },
    ...(payload === undefined ? {} : { payload }),
  });
}

/** Says the full length, sends half, hangs up. */
function cut(reply: FastifyReply, payload: string): Readable {
  const bytes = Buffer.from(payload);
  reply.header('content-length', bytes.byteLength);
  const half = new Readable({ read() {} });
  half.push(bytes.subarray(0, Math.floor(bytes.byteLength / 2)));
  setTimeout(() => half.destroy(new Error('cut as told')), 20);
  return half;
}

// The connection test, step by step, so that it can say in words what is wrong: address, proxy, name, line, certificate,
// platform, token, clock.
import { lookup } from 'node:dns/promises';
import { connect as tcp } from 'node:net';
import { connect as tls } from 'node:tls';
import type { Probe } from '../../../../shared/routes/submission';
import { failureCode } from '../attempt';
import { parseEndpoint } from '../endpoint';
import type { LaneServices } from '../services';
import type { NetworkPort } from './ports';

const LIMIT_MS = 5_000;
/** A clock that is off by more is worth a word, seconds. */
const CLOCK_NOTED = 120;

type Result = { code: string; detail?: string } | null;

export interface Diagnosis {
  steps: Probe[];
  clockOffsetSeconds: number | null;
}

export async function diagnose(
  endpoint: string,
  lane: Pick<LaneServices, 'probe'>,
  network: NetworkPort | undefined,
): Promise<Diagnosis> {
  const steps: Probe[] = [];
  const add = (step: Probe['step'], state: Probe['state'], code = 'OK', detail = ''): void => {
    steps.push({ step, state, code, detail });
  };
  const parsed = parseEndpoint(endpoint);
  if (!parsed.ok) {
    add('address', 'failed', parsed.code, endpoint);
    return { steps, clockOffsetSeconds: null };
  }
  add('address', 'ok', 'OK', parsed.endpoint);
  const url = new URL(parsed.endpoint);
  const route = (await network?.resolveProxy(parsed.endpoint).catch(() => 'DIRECT')) ?? 'DIRECT';
  const proxy = /^(?:PROXY|HTTPS) ([^;]+)/.exec(route)?.[1];
  add('proxy', proxy === undefined ? 'skipped' : 'ok', proxy === undefined ? 'DIRECT' : 'PROXY', proxy ?? '');
  const [proxyHost, proxyPort] = proxy?.split(':') ?? [];
  const host = proxyHost ?? url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(proxyPort ?? (url.port || (url.protocol === 'https:' ? 443 : 80)));
  const ways: [Probe['step'], () => Promise<Result>][] = [
    ['dns', () => named(host)],
    ['connect', () => reached(host, port)],
  ];
  // Through a proxy the certificate is seen by the request itself.
  if (url.protocol === 'https:' && proxy === undefined)
    ways.push(['certificate', () => certified(host, port, url.hostname)]);
  for (const [step, ask] of ways) {
    const wrong = await ask();
    // A private authority that only the program knows is judged by the request, not here.
    const fatal = wrong !== null && step !== 'certificate';
    add(step, wrong === null ? 'ok' : fatal ? 'failed' : 'noted', wrong?.code ?? 'OK', wrong?.detail ?? '');
    if (fatal) return { steps, clockOffsetSeconds: null };
  }
  return ask(parsed.endpoint, lane, steps, add);
}

async function ask(
  endpoint: string,
  lane: Pick<LaneServices, 'probe'>,
  steps: Probe[],
  add: (step: Probe['step'], state: Probe['state'], code?: string, detail?: string) => void,
): Promise<Diagnosis> {
  const answer = await lane.probe(endpoint);
  if (!answer.ok) {
    const code = failureCode(answer.failure);
    const status = answer.failure.kind === 'http' ? answer.failure.status : 0;
    const token = status === 401 || status === 403;
    if (token) add('platform', 'ok');
    add(
      token ? 'token' : certificateFault(answer.detail) ? 'certificate' : 'platform',
      'failed',
      code,
      answer.detail,
    );
    return { steps, clockOffsetSeconds: null };
  }
  add('platform', 'ok');
  add('token', 'ok');
  const seconds = Math.round(answer.value.serverTimeOffset / 1000);
  add('clock', Math.abs(seconds) > CLOCK_NOTED ? 'noted' : 'ok', 'OK', String(seconds));
  return { steps, clockOffsetSeconds: seconds };
}

const certificateFault = (detail = ''): boolean => /CERT|certificate|SSL|self.signed/i.test(detail);

async function named(host: string): Promise<Result> {
  try {
    await lookup(host);
    return null;
  } catch (cause) {
    return { code: 'DNS_FAILED', detail: `${host}: ${codeOf(cause)}` };
  }
}

const reached = (host: string, port: number): Promise<Result> =>
  new Promise((resolve) => {
    const socket = tcp({ host, port, timeout: LIMIT_MS });
    const end = (result: Result): void => {
      socket.destroy();
      resolve(result);
    };
    socket.once('connect', () => end(null));
    socket.once('timeout', () => end({ code: 'CONNECT_TIMEOUT', detail: `${host}:${port}` }));
    socket.once('error', (cause) =>
      end({ code: 'CONNECT_FAILED', detail: `${host}:${port} ${codeOf(cause)}` }),
    );
  });

const certified = (host: string, port: number, name: string): Promise<Result> =>
  new Promise((resolve) => {
    const socket = tls({ host, port, servername: name, timeout: LIMIT_MS });
    const end = (result: Result): void => {
      socket.destroy();
      resolve(result);
    };
    socket.once('secureConnect', () => end(null));
    socket.once('timeout', () => end({ code: 'CONNECT_TIMEOUT', detail: `${host}:${port}` }));
    socket.once('error', (cause) => end({ code: 'CERTIFICATE_REFUSED', detail: codeOf(cause) }));
  });

const codeOf = (cause: unknown): string =>
  cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? cause.message) : String(cause);

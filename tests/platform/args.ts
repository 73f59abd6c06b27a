// Command line of the reference platform.
import { parseArgs } from 'node:util';
import { FaultRule } from './faults';
import { Settings } from './settings';

export interface PlatformArgs {
  host: string;
  port: number;
  data: string;
  /** token -> organisation */
  tokens: Map<string, string>;
  adminToken: string;
  reviewPassword: string;
  faults: FaultRule[];
  /** End when standard input ends, so that a killed test leaves nothing running. */
  withParent: boolean;
  /** Processes that share the work and the port. */
  workers: number;
  settings: Settings;
}

/**
 * `--port 0 --data DIR [--host 127.0.0.1] [--org demo --token demo-token]... [--admin-token T] [--review-password P] [--faults JSON] [--settings JSON]
 * [--workers 1] [--with-parent]`; `--org` and `--token` repeat in pairs.
 */
export function readArgs(argv: string[]): PlatformArgs {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: argv,
    options: {
      host: { ...text, default: '127.0.0.1' },
      port: { ...text, default: '0' },
      data: { ...text, default: '.runtime/platform' },
      org: { ...text, multiple: true, default: ['demo'] },
      token: { ...text, multiple: true, default: ['demo-token'] },
      'admin-token': { ...text, default: 'admin-token' },
      'review-password': { ...text, default: 'review' },
      faults: { ...text, default: '[]' },
      settings: { ...text, default: '{}' },
      workers: { ...text, default: '1' },
      'with-parent': { type: 'boolean', default: false },
    },
  });
  if (values.org.length !== values.token.length) throw new Error('--org and --token must come in pairs');
  return {
    host: values.host,
    port: Number(values.port),
    data: values.data,
    tokens: new Map(values.token.map((token, i) => [token, values.org[i]!])),
    adminToken: values['admin-token'],
    reviewPassword: values['review-password'],
    workers: Math.max(1, Number(values.workers)),
    settings: Settings.parse(JSON.parse(values.settings)),
    withParent: values['with-parent'],
    faults: FaultRule.array().parse(JSON.parse(values.faults)),
  };
}

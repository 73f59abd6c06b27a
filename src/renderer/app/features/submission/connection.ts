// The form of the platform connection: what may be saved, and what a test of it says. No screen here.
import type { RouteOutput } from '../../../../shared/routes';
import type { TextKey } from '../../lib/i18n';
import { type ProblemKind, problemKind } from './problemWords';

export interface ConnectionForm {
  readonly endpoint: string;
  readonly organisationCode: string;
  /** Empty = keep the one that is stored. */
  readonly token: string;
}

const LOCAL = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/;

/** Message for each field that can not be saved as it is. The program checks again; plain http only goes to this computer. */
export function connectionErrors(
  form: ConnectionForm,
  hasToken: boolean,
): Partial<Record<keyof ConnectionForm, TextKey>> {
  const endpoint = form.endpoint.trim();
  const errors: Partial<Record<keyof ConnectionForm, TextKey>> = {};
  // Without a network only files leave: the code of the organisation is all they need.
  const filesOnly = endpoint === '' && form.token.trim() === '' && form.organisationCode.trim() !== '';
  if (filesOnly) return errors;
  if (endpoint === '') errors.endpoint = 'submission.missingEndpoint';
  else if (!/^https:\/\/[^\s/]+/.test(endpoint) && !LOCAL.test(endpoint))
    errors.endpoint = 'submission.secureEndpoint';
  if (form.organisationCode.trim() === '') errors.organisationCode = 'submission.missingCode';
  if (!hasToken && form.token.trim() === '') errors.token = 'submission.missingToken';
  return errors;
}

export type TestVerdict =
  | { readonly kind: 'ok' }
  | { readonly kind: 'reachable' | 'unreachable'; readonly problem: ProblemKind };

const FINE = ['OK', 'READY', 'REACHABLE', ''];
/** Troubles on this side of the wire; anything else is an answer of the platform. */
const NOT_REACHED: readonly ProblemKind[] = [
  'network',
  'timeout',
  'endpoint',
  'unset',
  'dns',
  'certificate',
  'proxy',
];

export function testVerdict(test: Pick<RouteOutput<'submission.test'>, 'reachable' | 'code'>): TestVerdict {
  if (test.reachable && FINE.includes(test.code.toUpperCase())) return { kind: 'ok' };
  const problem = problemKind(test.code);
  return { kind: NOT_REACHED.includes(problem) ? 'unreachable' : 'reachable', problem };
}

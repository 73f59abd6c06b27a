// Routes of submission: settings, connection test, new batch, control of the lane.
import type { Desk } from '../core/desk';
import type { Handlers } from '../core/router';

type Names =
  | 'submission.configure'
  | 'submission.settings'
  | 'submission.test'
  | 'submission.create'
  | 'submission.control';

export function submissionHandlers(desk: Desk): Pick<Handlers, Names> {
  return {
    'submission.configure': async (input) => {
      await (await desk.submission).configure(input);
      return { ok: true };
    },
    'submission.settings': async () => (await desk.submission).settings(),
    'submission.test': async () => (await desk.submission).test(),
    'submission.create': async (input) => (await desk.submission).create(input),
    'submission.control': async (input) => {
      await (await desk.submission).control(input);
      return {};
    },
  };
}

// Routes of submission: settings, new batches, the three carriers, templates, keys, sign-in, comparison.

import type { RouteName } from '../../shared/routes';
import type { Desk } from '../core/desk';
import type { Handlers } from '../core/router';
import type { ShellPorts } from '../core/shellPorts';

type Names = Extract<RouteName, `submission.${string}`>;

export function submissionHandlers(
  desk: Desk,
  shell: ShellPorts,
  written: Set<string>,
): Pick<Handlers, Names> {
  /** The place given, or asked of the person; what was written may be shown in its folder. */
  const place = async (
    file: string | undefined,
    name: string,
    kind: Parameters<ShellPorts['savePlace']>[1],
  ) => {
    const chosen = file ?? (await shell.savePlace(name, kind));
    if (chosen !== null) written.add(chosen);
    return chosen;
  };
  const short = (batchId: string): string => batchId.slice(-8);
  return {
    'submission.configure': async (input) => {
      await (await desk.submission).configure(input);
      return { ok: true };
    },
    'submission.settings': async () => (await desk.submission).view(),
    'submission.test': async () => (await desk.submission).test(),
    'submission.create': async (input) => (await desk.submission).create(input),
    'submission.preview': async (input) => (await desk.submission).preview(input),
    'submission.control': async (input) => {
      await (await desk.submission).control(input);
      return {};
    },
    'submission.carrier': async (input) => {
      await (await desk.submission).carrier(input);
      return {};
    },
    'submission.exportBundle': async ({ batchId, file }) => {
      const chosen = await place(file, `上报-${short(batchId)}.pbo`, 'pbo');
      if (chosen === null) return { file: null, records: 0, bytes: 0, missing: [] };
      return (await desk.submission).files.exportBundle(batchId, chosen);
    },
    'submission.importReceipts': async ({ file, batchId, acceptKeys }) => {
      const chosen = file ?? (await shell.chooseFile('receipts'));
      if (chosen === null) {
        const nothing = { records: 0, stored: 0, decisions: 0, open: 0, state: '', bad: [], badTotal: 0 };
        return { file: null, batchId: '', ...nothing };
      }
      return (await desk.submission).files.importReceipts(chosen, batchId, acceptKeys);
    },
    'submission.relay': async ({ file, out }) => {
      const none = { file: null, batchId: '', records: 0, bytes: 0 };
      const chosen = file ?? (await shell.chooseFile('bundle'));
      if (chosen === null) return none;
      const target = await place(out, '上报回执.pbr', 'pbr');
      return target === null ? none : (await desk.submission).files.relay(chosen, target);
    },
    'submission.sheetTemplate': async ({ kind, lang, name, file }) => {
      const chosen = await place(file, `${name}.xlsx`, 'xlsx');
      if (chosen !== null) await (await desk.submission).files.sheetTemplate(kind, lang, chosen);
      return { file: chosen };
    },
    'submission.sheetRead': async ({ kind, lang, file }) => {
      const chosen = file ?? (await shell.chooseSpreadsheet());
      if (chosen === null) return { file: null, payloads: [], records: 0, issues: [], issuesTotal: 0 };
      return (await desk.submission).files.sheetRead(kind, lang, chosen);
    },
    'submission.templates': async () => (await desk.submission).templates(),
    'submission.putTemplate': async ({ spec }) => (await desk.submission).putTemplate(spec),
    'submission.removeTemplate': async ({ id }) => {
      await (await desk.submission).removeTemplate(id);
      return {};
    },
    'submission.exportTemplate': async ({ batchId, template, file }) => {
      const chosen = await place(file, `批量模板-${short(batchId)}.xlsx`, 'xlsx');
      if (chosen === null) return { file: null, rows: 0, bytes: 0 };
      return (await desk.submission).files.exportTemplate(batchId, chosen, template);
    },
    'submission.keys': async () => (await desk.submission).keyView(),
    'submission.rotateKey': async ({ alg }) => (await desk.submission).rotateKey(alg),
    'submission.exportKey': async ({ file }) => {
      const chosen = await place(file, '上报公钥.pem', 'any');
      if (chosen !== null) await (await desk.submission).exportKey(chosen);
      return { file: chosen };
    },
    'submission.login': async () => {
      const { open, ...shown } = await (await desk.submission).beginLogin();
      await shell.openExternal(open);
      return shown;
    },
    'submission.loginState': async () => (await desk.submission).loginState(),
    'submission.compare': async ({ kind }) => (await desk.submission).compare(kind),
    'submission.repair': async ({ kind }) => (await desk.submission).repair(kind),
    'submission.inbox': async () => (await desk.submission).fetchInbox(),
    'submission.proxy': async (input) => (await desk.submission).setNetwork(input),
  };
}

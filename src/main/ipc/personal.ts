// Routes of the personal vault. What is shown in the clear was written to the audit trail first.
import type { Desk } from '../core/desk';
import { preparePayout } from '../core/personal/payoutFile';
import type { Handlers } from '../core/router';
import type { Printing, ShellPorts } from '../core/shellPorts';

type Names = Extract<keyof Handlers, `personal.${string}`>;

/** Characters no file system takes are left out. */
const fileName = (title: string): string => title.replace(/[\\/:*?"<>|\r\n]/g, ' ').trim();

export function personalHandlers(
  desk: Desk,
  shell: ShellPorts,
  printing: Printing,
  written: Set<string>,
): Pick<Handlers, Names> {
  const { personal } = desk;
  return {
    'personal.status': async () => personal.status(),
    'personal.masked': async ({ ids }) => ({
      persons: personal.masked(ids).map(({ warnings, ...one }) => ({ ...one, warnings: [...warnings] })),
    }),
    'personal.put': async (input) => {
      await personal.put(input);
      return {};
    },
    'personal.reveal': async ({ personId, fields, why }) => {
      const found = await personal.take({ personIds: [personId], fields, action: 'revealed', why });
      return found.get(personId) ?? {};
    },
    'personal.erase': async ({ ids, why }) => {
      await personal.erase(ids, why);
      return {};
    },
    'personal.audit': async ({ personId, offset, limit }) => personal.audit(personId, offset, limit),
    'personal.passphrase': async ({ passphrase }) => {
      await personal.setPassphrase(passphrase);
      return {};
    },
    'personal.unlock': async ({ passphrase }) => {
      await personal.unlock(passphrase);
      return {};
    },
    'personal.payout': async ({ runId, file, ...wanted }) => {
      const payout = await preparePayout(desk, runId, wanted);
      if (wanted.as === 'print') return { file: null, persons: await payout.deliver(printing, null) };
      const place = file ?? (await shell.savePlace(`${fileName(payout.title)}.${wanted.as}`, wanted.as));
      if (place === null) return { file: null, persons: 0 };
      const persons = await payout.deliver(printing, place);
      written.add(place);
      return { file: place, persons };
    },
  };
}

// Route of mails: choose or take what was dropped, hand it to the service.
import type { Desk } from '../core/desk';
import type { Handlers } from '../core/router';
import type { ShellPorts } from '../core/shellPorts';

export function mailHandlers(desk: Desk, shell: ShellPorts): Pick<Handlers, 'mail.take'> {
  return { 'mail.take': async ({ files }) => desk.mail.take(files ?? (await shell.chooseDocuments())) };
}

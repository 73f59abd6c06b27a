// Mails and files dropped on the timeline: mails are read and become entries, other files are kept as they are.
import type { DocumentRef } from '../../../../../domain/patents/parts';
import { refusedWords } from '../../../components/documents/documentList';
import { call } from '../../../lib/desk';
import { currentT } from '../../../lib/i18n';
import { notifyDone, notifyError } from '../../../lib/notify';
import { runCommand } from '../../../lib/runCommand';
import { useDesk } from '../../../state/desk';

interface Entry {
  readonly kind: 'mail' | 'document';
  readonly on: string;
  readonly at?: string;
  readonly title: string;
  readonly text?: string;
  readonly people?: string[];
  readonly documents: DocumentRef[];
}

/** @param files paths of what was dropped; without them the dialog asks */
export async function takeFiles(dealId: string, files: string[] | undefined, today: string): Promise<void> {
  const t = currentT();
  const taken = await call('mail.take', files === undefined ? {} : { files });
  if (!taken.ok) return notifyError(taken.error);
  const { mails, kept, refused } = taken.value;
  const entries: Entry[] = [
    ...mails.map(({ subject, on, at, from, to, text, documents }) => ({
      kind: 'mail' as const,
      on: on ?? today,
      ...(at === undefined ? {} : { at }),
      title: (subject || t('deals.noSubject')).slice(0, 500),
      ...(text === '' ? {} : { text: text.slice(0, 50_000) }),
      people: [from, ...to].filter((one) => one !== '').slice(0, 100),
      documents,
    })),
    ...kept.map((document) => ({
      kind: 'document' as const,
      on: today,
      title: document.name,
      ...(/\.msg$/i.test(document.name) ? { text: t('deals.msgKept') } : {}),
      documents: [document],
    })),
  ];
  const by = useDesk.getState().status?.user ?? '';
  for (const entry of entries) {
    const label = t('deals.entered', { kind: t(`terms.eventKind.${entry.kind}`), title: entry.title });
    const made = await runCommand(
      'record.create',
      { entity: 'dealEvent', fields: { dealId, ...(by === '' ? {} : { by }), ...entry } },
      { label },
    );
    if (!made.ok) return;
  }
  const words = refusedWords(refused, t);
  if (words) notifyDone(words);
}

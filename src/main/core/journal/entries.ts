// What the journal says: images of records, the change that makes them count, and rows of outbox and settings.
import type { ChangeHead, JournalImage } from '../../../shared/store/changes';
import type { AuxRow } from '../../../shared/store/protocol';

/**
 * `images` count only once a `change` of the same transaction follows; without it they are ignored.
 * `base` starts a journal over a store that was restored: all images before it belong to it.
 */
export type Entry =
  | { kind: 'images'; txn: number; images: JournalImage[] }
  | { kind: 'change'; txn: number; head: ChangeHead }
  | { kind: 'aux'; auxSeq: number; rows: AuxRow[] };

/** Where a journal ends: what is compared with the store at start. */
export type JournalEnd = { seq: number; commandId: string; auxSeq: number };

export const emptyEnd: JournalEnd = { seq: 0, commandId: '', auxSeq: 0 };

const codes = { images: 1, change: 2, aux: 3 } as const;

/** The end travels with every committing frame, so that reading the last frame is enough at start. */
export function encodeImages(txn: number, json: string): Buffer {
  return Buffer.from(`${codes.images}${txn}\n${json}`, 'utf8');
}

export function encodeChange(txn: number, head: ChangeHead, end: JournalEnd): Buffer {
  return Buffer.from(`${codes.change}${txn}\n${JSON.stringify(end)}\n${JSON.stringify(head)}`, 'utf8');
}

export function encodeAux(end: JournalEnd, json: string): Buffer {
  return Buffer.from(`${codes.aux}0\n${JSON.stringify(end)}\n${json}`, 'utf8');
}

export type Decoded = { entry: Entry; end: JournalEnd | null };

export function decode(payload: Buffer): Decoded {
  const text = payload.toString('utf8');
  const first = text.indexOf('\n');
  const code = Number(text[0]);
  const txn = Number(text.slice(1, first));
  if (code === codes.images) {
    return {
      entry: { kind: 'images', txn, images: JSON.parse(text.slice(first + 1)) as JournalImage[] },
      end: null,
    };
  }
  const second = text.indexOf('\n', first + 1);
  const end = JSON.parse(text.slice(first + 1, second)) as JournalEnd;
  const body = JSON.parse(text.slice(second + 1)) as unknown;
  if (code === codes.change) return { entry: { kind: 'change', txn, head: body as ChangeHead }, end };
  return { entry: { kind: 'aux', auxSeq: end.auxSeq, rows: body as AuxRow[] }, end };
}

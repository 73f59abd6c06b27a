// Takes receipts that came back as a file. Every page is checked as one from the wire would be: chained and signed by a
// key of the platform that this desk has pinned. The same file twice changes nothing.

import { isSealed, type SealedRow } from '../../../../domain/submission/batchRow';
import { BusinessReceipt, ReceiptsSeal, TransportReceipt } from '../../../../domain/submission/receipt';
import { isSignedBy, type KnownKey } from '../../../../domain/submission/signed';
import type { Sha256, Verify } from '../../../../domain/submission/signer';
import { isFinal } from '../../../../domain/submission/states';
import { failure } from '../../../../shared/result';
import { failureCode } from '../attempt';
import { move } from '../context';
import type { SubmissionStore } from '../ports';
import { conclude, sentRecords } from '../receipts';
import { checkPage } from '../receiptsCheck';
import { Bundle } from './bundleFile';
import { BundleHead, BundleKeys, HEAD, INBOX, KEYS, pageName, sealName, TRANSPORT } from './names';

export interface BackDeps {
  store: SubmissionStore;
  sha256: Sha256;
  verify: Verify;
  /** ISO instant. */
  now(): string;
  /** Puts decisions into the store without moving the cursor of the wire. */
  putDecisions(endpoint: string, rows: readonly BusinessReceipt[]): Promise<void>;
  /** Pins the platform's keys where none are known yet. */
  pin(endpoint: string, keys: readonly KnownKey[]): Promise<void>;
}

export interface BackResult {
  batchId: string;
  records: number;
  /** Receipts that were new; 0 = the file had been read before. */
  stored: number;
  /** Later decisions that were in the file and signed. */
  decisions: number;
  state: string;
}

export async function readBack(deps: BackDeps, file: string, accept: readonly string[]): Promise<BackResult> {
  const bundle = await Bundle.open(file);
  const head = bundle.json(HEAD, BundleHead);
  if (head.direction !== 'back') throw failure('BUNDLE_WRONG_WAY', { file });
  const found = await deps.store.batch(head.batchId);
  if (found === undefined || !isSealed(found) || found.state === 'superseded')
    throw failure('BUNDLE_BATCH_UNKNOWN', { file, batchId: head.batchId });
  const keys = await keysFor(deps, bundle, found, accept);
  const transport = bundle.json(TRANSPORT, TransportReceipt);
  const fits = transport.batchId === found.batchId && transport.root === found.manifest.root;
  if (!fits || transport.count !== found.count || !isSignedBy(transport, keys, deps.verify))
    throw failure('BUNDLE_FORGED', { file, part: TRANSPORT });
  const stored = await takePages(deps, bundle, found, keys, transport);
  const decisions = await takeDecisions(deps, bundle, found, keys);
  const state = (await deps.store.batch(found.batchId))?.state ?? found.state;
  return { batchId: found.batchId, records: found.count, stored, decisions, state };
}

/** Pinned keys; at the very first file those of the file, once a person compared their names with the platform's. */
async function keysFor(
  deps: BackDeps,
  bundle: Bundle,
  row: SealedRow,
  accept: readonly string[],
): Promise<readonly KnownKey[]> {
  const pinned = (await deps.store.endpoint(row.endpoint))?.keys ?? [];
  if (pinned.length > 0) return pinned;
  const { keys } = bundle.json(KEYS, BundleKeys);
  if (!keys.every((key) => accept.includes(key.keyId)))
    throw failure('SERVER_KEY_UNKNOWN', {
      file: bundle.file,
      keyIds: keys.map((key) => key.keyId).join(' '),
    });
  await deps.pin(row.endpoint, keys);
  return keys;
}

async function takePages(
  deps: BackDeps,
  bundle: Bundle,
  row: SealedRow,
  keys: readonly KnownKey[],
  transport: TransportReceipt,
): Promise<number> {
  if (isFinal(row.state) || row.state === 'receipted') return 0;
  const forged = (part: string, code: string) => failure('BUNDLE_FORGED', { file: bundle.file, part, code });
  const sent = await sentRecords(deps.store, row);
  let current = row;
  if (current.state === 'frozen') {
    const to = current.frozenFrom ?? 'sealed';
    current = (await move(deps.store, current, { type: 'thaw', to }, { frozenFrom: undefined })) ?? current;
  }
  if (current.state !== 'committed') {
    const paper = { transportReceipt: transport, committedAt: deps.now(), lastProblem: undefined };
    current = (await move(deps.store, current, { type: 'commit' }, paper)) ?? current;
  }
  for (let n = 1; current.receiptsAfter < row.count; n++) {
    if (!bundle.names.includes(pageName(n)))
      throw failure('BUNDLE_UNREADABLE', { file: bundle.file, part: pageName(n) });
    const seal = bundle.json(sealName(n), ReceiptsSeal);
    if (seal.count <= current.receiptsAfter) continue;
    const page = checkPage({ ...deps, keys }, current, sent, { ndjson: bundle.text(pageName(n)), seal });
    if (!page.ok) throw forged(pageName(n), failureCode(page.failure));
    const { receipts, last, chain } = page.value;
    await deps.store.putReceipts(row.batchId, receipts, { after: last, chain });
    current = { ...current, receiptsAfter: last, receiptsChain: chain };
  }
  const ended = await conclude(deps.store, current, sent);
  if (ended.ok === false) throw forged('receipts', failureCode(ended.failure));
  if (ended.ok === true) {
    const { rejected = 0, conflict = 0 } = (await deps.store.batch(row.batchId))?.counts ?? {};
    await move(
      deps.store,
      ended.value,
      { type: 'close', toCorrect: rejected + conflict },
      { closedAt: deps.now() },
    );
  }
  return row.count - row.receiptsAfter;
}

async function takeDecisions(
  deps: BackDeps,
  bundle: Bundle,
  row: SealedRow,
  keys: readonly KnownKey[],
): Promise<number> {
  if (!bundle.names.includes(INBOX)) return 0;
  const rows = bundle
    .text(INBOX)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const parsed = BusinessReceipt.safeParse(safeJson(line));
      const paper = parsed.success ? parsed.data : undefined;
      if (paper === undefined || !isSignedBy(paper, keys, deps.verify))
        throw failure('BUNDLE_FORGED', { file: bundle.file, part: INBOX });
      return paper;
    });
  if (rows.length > 0) await deps.putDecisions(row.endpoint, rows);
  return rows.length;
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

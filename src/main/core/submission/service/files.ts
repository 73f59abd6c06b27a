// The carriers that are files: a bundle out and back, a template out and its result back, and a bundle of another PC.
import { basename } from 'node:path';
import { isSealed, type SealedRow } from '../../../../domain/submission/batchRow';
import type { SheetKind } from '../../../../domain/submission/sheet/words';
import { isOpen } from '../../../../domain/submission/states';
import { failure } from '../../../../shared/result';
import type { RouteOutput } from '../../../../shared/routes';
import { isoNow } from '../../ports';
import { PBR } from '../bundle/bundleFile';
import { readBack } from '../bundle/readBack';
import { relay } from '../bundle/relay';
import { writeOutgoing } from '../bundle/writeOut';
import { nodeSha256, nodeVerify } from '../crypto';
import type { SubmissionLaneOptions } from '../lane';
import type { SubmissionDeps } from './ports';
import { readSettings } from './settings';
import { readFilledSheet, writeSheetTemplate } from './sheets';
import { resultReceipts, writeTemplate } from './templateFiles';
import { knownTemplates, templateFor } from './templates';

const SHOWN_BAD = 500;
type Imported = RouteOutput<'submission.importReceipts'>;

export class CarrierFiles {
  constructor(
    private readonly deps: SubmissionDeps,
    /** What the lane runs on: a relay is a lane over a bundle. */
    private readonly lane: SubmissionLaneOptions,
  ) {}

  async exportBundle(batchId: string, file: string): Promise<RouteOutput<'submission.exportBundle'>> {
    const row = await this.sealed(batchId);
    const { deps, lane } = this;
    const task = { id: deps.newId(), kind: 'submission', label: basename(file), cancellable: false } as const;
    return deps.tasks.run(task, async ({ progress }) => {
      const from = { store: lane.store, blob: deps.blob };
      const written = await writeOutgoing(from, row, file, (done, total) => progress('bundle', done, total));
      await this.noteExport(row, {});
      return { file, records: row.count, bytes: written.bytes, missing: written.missing };
    });
  }

  async exportTemplate(
    batchId: string,
    file: string,
    wanted: string | undefined,
  ): Promise<RouteOutput<'submission.exportTemplate'>> {
    const row = await this.sealed(batchId);
    const { templates } = await readSettings(this.deps.store);
    const spec = templateFor(await knownTemplates(this.deps.templates, templates), row, wanted);
    const written = await writeTemplate(
      { store: this.lane.store, spawnParser: this.deps.spawnParser },
      row,
      spec,
      file,
    );
    await this.noteExport(row, { template: spec.id });
    return { file, ...written };
  }

  sheetTemplate(kind: SheetKind, lang: 'zh' | 'en', file: string): Promise<void> {
    return writeSheetTemplate(this.deps, kind, lang, file);
  }

  sheetRead(kind: SheetKind, lang: 'zh' | 'en', file: string): Promise<RouteOutput<'submission.sheetRead'>> {
    return readFilledSheet(this.deps, kind, lang, file);
  }

  /** By its ending: receipts of a bundle, or the result of a template, which needs to know whose result it is. */
  async importReceipts(
    file: string,
    batchId: string | undefined,
    acceptKeys: readonly string[],
  ): Promise<Imported> {
    return file.toLowerCase().endsWith(PBR)
      ? this.importBundle(file, acceptKeys)
      : this.importResult(file, batchId);
  }

  private async importBundle(file: string, accept: readonly string[]): Promise<Imported> {
    const { store } = this.lane;
    const back = await readBack(
      {
        store,
        sha256: nodeSha256,
        verify: nodeVerify,
        now: () => isoNow(this.deps.clock),
        putDecisions: async (endpoint, rows) => {
          const known = await store.endpoint(endpoint);
          await this.deps.store.control('inbox.put', {
            endpoint,
            rows: [...rows],
            inboxAfter: known?.inboxAfter ?? 0,
            fromFile: true,
          });
        },
        pin: async (endpoint, keys) => {
          const known = await store.endpoint(endpoint);
          const fresh = { endpoint, serverTimeOffset: 0, inboxAfter: 0 };
          await store.putEndpoint({ ...fresh, ...known, keys: [...keys], pinnedAt: isoNow(this.deps.clock) });
        },
      },
      file,
      accept,
    );
    return { file, ...back, open: 0, bad: [], badTotal: 0 };
  }

  private async importResult(file: string, wanted: string | undefined): Promise<Imported> {
    const { deps, lane } = this;
    const row = await this.resultBatch(wanted);
    const { templates } = await readSettings(deps.store);
    const spec = templateFor(await knownTemplates(deps.templates, templates), row);
    const at = isoNow(deps.clock);
    const { receipts, bad } = await resultReceipts(lane.store, row, spec, await deps.readTable(file), at);
    const { stored, open } = await deps.store.control('batch.fileResults', {
      batchId: row.batchId,
      receipts,
      at,
    });
    const state = (await lane.store.batch(row.batchId))?.state ?? row.state;
    return {
      file,
      batchId: row.batchId,
      records: row.count,
      stored,
      decisions: 0,
      open,
      state,
      bad: bad.slice(0, SHOWN_BAD),
      badTotal: bad.length,
    };
  }

  /** The batch named, or the only one that went out as a template and waits. */
  private async resultBatch(wanted: string | undefined): Promise<SealedRow> {
    if (wanted !== undefined) return this.sealed(wanted);
    const { batches } = await this.deps.store.query('batches.list', {});
    const waiting = batches.filter((row) => row.carrier === 'template' && isOpen(row.state));
    const [only] = waiting;
    if (only === undefined || waiting.length > 1)
      throw failure('NOT_FOUND', { entity: 'batch', id: waiting.map((row) => row.batchId).join(' ') });
    return this.sealed(only.batchId);
  }

  async relay(file: string, out: string): Promise<RouteOutput<'submission.relay'>> {
    const { endpoint } = await readSettings(this.deps.store);
    if (endpoint === '') throw failure('ENDPOINT_MISSING');
    const { tasks, newId } = this.deps;
    const task = { id: newId(), kind: 'submission', label: basename(file), cancellable: true } as const;
    const done = await tasks.run(task, (handle) => relay(this.lane, { file, out, endpoint }, handle));
    return { file: out, ...done };
  }

  private async sealed(batchId: string): Promise<SealedRow> {
    const row = await this.lane.store.batch(batchId);
    if (row === undefined || !isSealed(row)) throw failure('NOT_FOUND', { entity: 'batch', id: batchId });
    return row;
  }

  private async noteExport(row: SealedRow, more: { template?: string }): Promise<void> {
    const patch = { exportedAt: isoNow(this.deps.clock), ...more };
    await this.lane.store.setState(row.batchId, row.state, row.state, patch);
  }
}

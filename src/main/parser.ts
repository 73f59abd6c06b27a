// Entry of the parser process: reads one file nobody has checked yet, far from store, journal and secrets.
import { readFile, writeFile } from 'node:fs/promises';
import type { PatentDraft, RowIssue } from '../domain/patents/importRow';
import type { ParserMessage, ParserRequest } from '../shared/parser';
import { DeskFailure, fail, ok, type Result } from '../shared/result';
import type { TableWriter } from './core/export/tableWriter';
import { readPatents, readTable, sniff } from './core/parsing';

type Body = ParserMessage extends infer M ? (M extends { id: number } ? Omit<M, 'id'> : never) : never;

/** Blocks under way at once: reading goes on while the store takes the ones before. */
const ahead = 3;

const port = process.parentPort;
let table: TableWriter | null = null;
let outstanding = 0;
let acknowledged: () => void = () => undefined;

function answer(id: number, body: Body): void {
  port.postMessage({ id, ...body });
}

async function sendBlock(id: number, drafts: PatentDraft[], issues: RowIssue[]): Promise<void> {
  outstanding += 1;
  answer(id, { type: 'block', drafts: JSON.stringify(drafts), issues });
  while (outstanding >= ahead) {
    await new Promise<void>((resolve) => {
      acknowledged = resolve;
    });
  }
}

async function carryOut(request: ParserRequest): Promise<Result<unknown> | null> {
  const { id } = request;
  switch (request.op) {
    case 'ack':
      outstanding -= 1;
      acknowledged();
      return null;
    case 'sniff': {
      const found = await sniff(request.file, request);
      return found.ok ? { ok: true, value: { file: request.file, ...found.value } } : found;
    }
    case 'read':
      return readPatents(request.file, request, {
        onBlock: (drafts, issues) => sendBlock(id, drafts, issues),
        onProgress: ({ rows, bytesDone, bytesTotal }) =>
          answer(id, { type: 'progress', rows, bytesDone, bytesTotal }),
      });
    case 'table':
      return readTable(request.file);
    case 'text': {
      const { readWord } = await import('./core/drafting/readWord');
      return readWord(request.file);
    }
    case 'writeContract': {
      const { contractWord } = await import('./core/drafting/contractWord');
      await writeFile(request.file, await contractWord(request.contract));
      return ok(null);
    }
    case 'writePaper': {
      const { paperWord } = await import('./core/drafting/paperWord');
      await writeFile(request.file, await paperWord(request.paper));
      return ok(null);
    }
    case 'writeSheets': {
      const { writeSheets } = await import('./core/export/sheetWriter');
      await writeFile(request.file, await writeSheets(request.sheets));
      return ok(null);
    }
    case 'fillTemplate': {
      const { fillTemplate } = await import('./core/drafting/fillTemplate');
      const { bytes, unknown, empty } = fillTemplate(await readFile(request.template), request.values);
      await writeFile(request.file, bytes);
      return ok({ unknown, empty });
    }
    case 'mail': {
      const { readMail } = await import('./core/mail/readMail');
      return readMail(request.file, request.folder);
    }
    case 'writeIssues': {
      // The workbook writer is large and rarely needed: reading starts without it.
      const { writeIssues } = await import('./core/parsing/writeIssues');
      return writeIssues(request.file, request.issues, request.lang);
    }
    case 'openTable': {
      const { openTable } = await import('./core/export/tableWriter');
      table = openTable(request.file, request.head);
      return ok(null);
    }
    case 'tableRows':
      await table?.rows(request.rows);
      return ok(null);
    case 'closeTable':
      return ok(await table?.done());
  }
}

port.on('message', async ({ data }: { data: ParserRequest }) => {
  const result = await carryOut(data).catch((cause: unknown) =>
    cause instanceof DeskFailure
      ? { ok: false as const, error: cause.error }
      : fail('INTERNAL', { reason: cause instanceof Error ? cause.message : String(cause) }),
  );
  if (result === null) return;
  if (result.ok) answer(data.id, { type: 'done', value: result.value });
  else answer(data.id, { type: 'failed', error: result.error });
});

// Waits until the print page says that all its sheets are drawn. Patience is counted from the last sign of progress,
// so that a long document may take its time and a stuck page is found soon.

import { PrintPageState, type SheetRun } from '../../../shared/print';
import { failure } from '../../../shared/result';

export interface PageWatch {
  /** Asks the page for the data attributes of its root element. */
  read(): Promise<unknown>;
  now(): number;
  sleep(ms: number): Promise<void>;
  signal?: AbortSignal;
  /** ms without any progress. */
  patience: number;
  /** The sheets asked for; without it, whatever the page draws first. */
  run?: SheetRun;
}

const INTERVAL = 60;

/** @returns what the page says once ready; throws PRINT_FAILED {reason: pageError | timeout}, CANCELLED */
export async function waitForPage(watch: PageWatch): Promise<PrintPageState> {
  let lastMove = watch.now();
  let seen = '';
  for (;;) {
    if (watch.signal?.aborted) throw failure('CANCELLED');
    const state = pageStateOf(await watch.read());
    if (state.error) throw failure('PRINT_FAILED', { reason: 'pageError', detail: state.error });
    const marks = `${state.done}/${state.total}/${state.from}`;
    if (marks !== seen) {
      seen = marks;
      lastMove = watch.now();
    }
    if (state.ready && shows(state, watch.run)) return state;
    if (watch.now() - lastMove > watch.patience) {
      throw failure('PRINT_FAILED', { reason: 'timeout', done: state.done, total: state.total });
    }
    await watch.sleep(INTERVAL);
  }
}

const shows = (state: PrintPageState, run: SheetRun | undefined): boolean =>
  run === undefined || (state.from === run.from && state.to === run.to);

/** Reads data attributes, which are all text; anything unexpected counts as not said yet. */
export function pageStateOf(dataset: unknown): PrintPageState {
  const said = typeof dataset === 'object' && dataset !== null ? (dataset as Record<string, unknown>) : {};
  const number = (value: unknown): number => (/^\d{1,9}$/.test(String(value)) ? Number(value) : 0);
  return {
    ready: said.ready === 'true',
    pages: number(said.pages),
    from: number(said.from),
    to: number(said.to),
    done: number(said.done),
    total: number(said.total),
    ...(typeof said.cuts === 'string' ? { cuts: said.cuts.split(',').map(number) } : {}),
    ...(typeof said.outline === 'string' ? outlineOf(said.outline) : {}),
    ...(typeof said.error === 'string' ? { error: said.error } : {}),
  };
}

function outlineOf(json: string): Pick<PrintPageState, 'outline'> {
  try {
    return PrintPageState.pick({ outline: true }).parse({ outline: JSON.parse(json) });
  } catch {
    return {};
  }
}

// Turns what the system says of a printer and of a failed print into the desk's own codes, each with its cure.
import type { DeskError } from '../../../shared/result';
import type { PrinterTroubleCode } from '../../../shared/routes/queue';

type Named = Record<string, string>;

/** What the system tells of a printer: bits on Windows, states and keywords on macOS and Linux. */
export interface PrinterFacts {
  readonly status?: number | undefined;
  readonly options?: Readonly<Record<string, string>> | undefined;
}

/** `holds`: the system would keep the job without a word, or drop it; the others it prints once somebody has helped. */
export interface PrinterTrouble {
  readonly code: PrinterTroubleCode;
  readonly holds: boolean;
}

const offline: PrinterTrouble = { code: 'PRINTER_OFFLINE', holds: true };
const stopped: PrinterTrouble = { code: 'PRINTER_STOPPED', holds: true };
const refused: PrinterTrouble = { code: 'PRINTER_REFUSED', holds: true };
const noPaper: PrinterTrouble = { code: 'PRINTER_NO_PAPER', holds: false };
const stuck: PrinterTrouble = { code: 'PRINTER_STUCK', holds: false };

/** Bits of the Windows spooler (PRINTER_STATUS_*). */
const bits: readonly (readonly [number, PrinterTrouble])[] = [
  [0x80 | 0x1000, offline],
  [0x1, stopped],
  [0x10, noPaper],
  [0x2 | 0x8 | 0x40 | 0x40000 | 0x100000 | 0x400000, stuck],
];

/** Keywords of printer-state-reasons (RFC 8011, 5.4.12), whatever their ending (-error, -warning, -report). */
const keywords: readonly (readonly [RegExp, PrinterTrouble])[] = [
  [/\b(offline|shutdown|timed-out|connecting-to-device)/, offline],
  [/\b(media-empty|media-needed)/, noPaper],
  [
    /\b(media-jam|door-open|cover-open|interlock-open|toner-empty|marker-supply-empty|input-tray-missing)/,
    stuck,
  ],
];

/** Undefined where nothing is known to be wrong. */
export function printerTrouble(
  { status = 0, options = {} }: PrinterFacts,
  platform: NodeJS.Platform,
): PrinterTrouble | undefined {
  if (platform === 'win32') return bits.find(([mask]) => (status & mask) !== 0)?.[1];
  if (options['printer-is-accepting-jobs'] === 'false') return refused;
  const found = keywords.find(([word]) => word.test(options['printer-state-reasons'] ?? ''))?.[1];
  const isStopped = (options['printer-state'] ?? String(status)) === '5';
  return isStopped && found?.holds !== true
    ? found === undefined
      ? stopped
      : { ...found, holds: true }
    : found;
}

/** @param reason as the browser engine words it; printers that vanished and printers never set up need the same cure */
export function printerError(reason: string, printer: string | undefined): DeskError {
  const named: Named = printer === undefined ? {} : { printer };
  if (/no printers|invalid devicename|invalid printer settings/i.test(reason)) {
    return { code: 'NO_PRINTER', data: { reason: 'notFound', ...named } };
  }
  if (/denied|not[ -]authori[sz]ed|not permitted|permission/i.test(reason)) {
    return { code: 'PRINTER_REFUSED', data: named };
  }
  if (/offline|unreachable|timed? ?out/i.test(reason)) return { code: 'PRINTER_OFFLINE', data: named };
  if (/out of paper|no paper/i.test(reason)) return { code: 'PRINTER_NO_PAPER', data: named };
  if (/cancel/i.test(reason)) return { code: 'CANCELLED' };
  return { code: 'PRINT_FAILED', data: { reason: 'printer', detail: reason, ...named } };
}

// Turns what the system says of a failed print into the desk's own codes.
import type { DeskError } from '../../../shared/result';

/** @param reason as the browser engine words it; printers that vanished and printers never set up need the same cure */
export function printerError(reason: string, printer: string | undefined): DeskError {
  const named: Record<string, string> = printer === undefined ? {} : { printer };
  if (/no printers|invalid devicename|invalid printer settings/i.test(reason)) {
    return { code: 'NO_PRINTER', data: { reason: 'notFound', ...named } };
  }
  if (/cancel/i.test(reason)) return { code: 'CANCELLED' };
  return { code: 'PRINT_FAILED', data: { reason: 'printer', detail: reason, ...named } };
}

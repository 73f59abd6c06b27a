import { describe, expect, it } from 'vitest';
import { printerError, printerTrouble } from './printerErrors';

describe('what the system says of a failed print', () => {
  it.each([
    ['Invalid deviceName provided', 'NO_PRINTER'],
    ['No printers available on the network', 'NO_PRINTER'],
    ['Access is denied', 'PRINTER_REFUSED'],
    ['client-error-not-authorized', 'PRINTER_REFUSED'],
    ['Printer is offline', 'PRINTER_OFFLINE'],
    ['The printer is out of paper', 'PRINTER_NO_PAPER'],
    ['Print job canceled', 'CANCELLED'],
    ['Print job failed', 'PRINT_FAILED'],
  ] as const)('%s: %s', (reason, code) => {
    expect(printerError(reason, 'HP').code).toBe(code);
  });

  it('names the printer, and tells the words nobody knows', () => {
    expect(printerError('Invalid deviceName provided', 'HP').data).toEqual({
      reason: 'notFound',
      printer: 'HP',
    });
    expect(printerError('Print job failed', 'HP').data).toEqual({
      reason: 'printer',
      detail: 'Print job failed',
      printer: 'HP',
    });
  });
});

describe('what is wrong with a printer', () => {
  const cups = (options: Record<string, string>) => printerTrouble({ options }, 'linux');

  it('nothing where it is idle, printing, or says nothing', () => {
    for (const state of ['3', '4']) {
      expect(cups({ 'printer-state': state, 'printer-state-reasons': 'none' })).toBeUndefined();
    }
    expect(printerTrouble({}, 'win32')).toBeUndefined();
    expect(printerTrouble({ status: 3 }, 'linux')).toBeUndefined();
  });

  it.each([
    [{ 'printer-state': '5', 'printer-state-reasons': 'paused' }, 'PRINTER_STOPPED', true],
    [{ 'printer-state': '3', 'printer-is-accepting-jobs': 'false' }, 'PRINTER_REFUSED', true],
    [{ 'printer-state': '3', 'printer-state-reasons': 'offline-report' }, 'PRINTER_OFFLINE', true],
    [{ 'printer-state': '3', 'printer-state-reasons': 'media-empty-warning' }, 'PRINTER_NO_PAPER', false],
    [{ 'printer-state': '5', 'printer-state-reasons': 'media-empty-error' }, 'PRINTER_NO_PAPER', true],
    [{ 'printer-state': '4', 'printer-state-reasons': 'toner-low,media-jam' }, 'PRINTER_STUCK', false],
  ] as const)('%j on macOS and Linux', (options, code, holds) => {
    expect(cups(options)).toEqual({ code, holds });
  });

  it.each([
    [0x80, 'PRINTER_OFFLINE'],
    [0x1000, 'PRINTER_OFFLINE'],
    [0x1, 'PRINTER_STOPPED'],
    [0x10, 'PRINTER_NO_PAPER'],
    [0x8, 'PRINTER_STUCK'],
    [0x400000, 'PRINTER_STUCK'],
    [0x80 | 0x10, 'PRINTER_OFFLINE'],
  ] as const)('bits %i on Windows', (status, code) => {
    expect(printerTrouble({ status }, 'win32')?.code).toBe(code);
  });

  it('a Windows printer that is printing or warming up is well', () => {
    for (const status of [0x400, 0x10000]) expect(printerTrouble({ status }, 'win32')).toBeUndefined();
  });
});

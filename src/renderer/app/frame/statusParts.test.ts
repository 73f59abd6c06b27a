// The status bar says what main reports, with a tone that fits.
import { describe, expect, test } from 'vitest';
import { DeskStatus } from '../../../shared/events';
import { translate } from '../lib/i18n';
import { backupTone, platformSpoken, storeSpoken } from './statusParts';

const status = (patch: Partial<DeskStatus> = {}): DeskStatus => ({
  network: 'online',
  platform: 'idle',
  pendingRecords: 0,
  needsCorrection: 0,
  lastBackupAt: null,
  store: 'ok',
  user: '',
  organisation: '',
  ...patch,
});

test('every state of store and platform has a word in both languages', () => {
  for (const store of DeskStatus.shape.store.options) {
    expect(translate('zh')(storeSpoken(status({ store })).key)).not.toMatch(/^frame\./);
  }
  for (const platform of DeskStatus.shape.platform.options) {
    expect(translate('en')(platformSpoken(status({ platform })).key)).not.toMatch(/^frame\./);
  }
});

test('only a well store is green; one that cannot save is red', () => {
  expect(storeSpoken(status()).tone).toBe('green');
  expect(storeSpoken(status({ store: 'down' })).tone).toBe('red');
  expect(storeSpoken(status({ store: 'diskFull' })).tone).toBe('red');
});

describe('backup', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  test('none is due', () => expect(backupTone(null, now)).toBe('amber'));
  test('of this week is fine', () => expect(backupTone('2026-11-20T10:00:00Z', now)).toBe('plain'));
  test('older than a week is due', () => expect(backupTone('2026-11-14T10:00:00Z', now)).toBe('amber'));
});

import { describe, expect, it } from 'vitest';
import { counterKey, documentNumber } from './documentNumber';
import { portfolioNotes } from './notes';
import { reportWords, thousands } from './words';

describe('numbers and words on paper', () => {
  it('numbers documents by series, local day and counter', () => {
    const at = '2026-11-22T00:30:00+08:00';
    expect(counterKey('PF', at)).toBe('PF-20261122');
    expect(documentNumber('PF', at, 1)).toBe('ZHD-PF-20261122-0001');
    expect(documentNumber('PF', at, 12_345)).toBe('ZHD-PF-20261122-12345');
  });

  it('parts thousands without asking the machine for its locale', () => {
    expect([0, 999, 1000, 1234567].map(thousands)).toEqual(['0', '999', '1,000', '1,234,567']);
  });

  it('counts pages as an office does', () => {
    expect(reportWords.zh.page('3', '12')).toBe('第 3 页 / 共 12 页');
    expect(reportWords.en.page('3', '12')).toBe('Page 3 of 12');
    expect(reportWords.zh.countInLedger('3', '12')).toBe('本清单 3 件，台账共 12 件');
    expect(reportWords.en.countInLedger('3', '12')).toBe('3 listed here; 12 in the ledger');
    expect([reportWords.zh.pieces('3'), reportWords.en.pieces('3')]).toEqual(['3 件', '3']);
  });

  it('gives the same number of definitions in both languages', () => {
    expect(portfolioNotes('zh')).toHaveLength(portfolioNotes('en').length);
  });
});

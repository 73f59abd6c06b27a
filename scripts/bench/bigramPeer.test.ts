// What minisearch is asked to look for.
import { describe, expect, it } from 'vitest';
import { bigrams } from './bigramPeer';

describe('a text in pairs', () => {
  it('is every two neighbouring characters, never across a blank', () => {
    expect(bigrams('锂电池 H01')).toEqual(['锂电', '电池', 'h0', '01']);
    expect(bigrams('电')).toEqual(['电']);
    expect(bigrams('')).toEqual([]);
  });
});

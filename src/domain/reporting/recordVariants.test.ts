// The papers a record can have: told apart by id, named in both languages, the first one meant where nobody says which.
import { describe, expect, it } from 'vitest';
import { recordKinds } from './kinds';
import { isChosen, recordVariants, variantOf } from './recordVariants';

describe('the variants of a kind', () => {
  it.each(recordKinds)('%s: have ids of their own and names in both languages', (kind) => {
    const variants = recordVariants[kind];
    expect(new Set(variants.map(({ id }) => id)).size).toBe(variants.length);
    for (const { id, name } of variants) {
      expect(id).toMatch(/^[a-z]+$/);
      expect(name.zh).toMatch(/\p{Script=Han}/u);
      expect(name.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('are found with or without the part behind the colon; the first where nothing is said', () => {
    expect(variantOf('offers', 'sheet:2')?.id).toBe('sheet');
    expect(variantOf('distribution', undefined)?.id).toBe('sheet');
    expect(variantOf('filing', 'secret')).toBeUndefined();
  });

  it('wait for a record and one of its papers, unless a year is enough', () => {
    expect(isChosen('distribution', { id: null })).toBe(false);
    expect(isChosen('distribution', { id: 'r1' })).toBe(false);
    expect(isChosen('distribution', { id: 'r1', variant: 'tax' })).toBe(true);
    expect(isChosen('yearly', { id: null })).toBe(false);
    expect(isChosen('yearly', { id: 'p1' })).toBe(true);
    expect(isChosen('yearly', { id: null, variant: 'departments' })).toBe(true);
  });
});

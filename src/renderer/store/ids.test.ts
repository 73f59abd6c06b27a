import { describe, expect, it } from 'vitest';
import { idSource } from './ids';

describe('ids of records', () => {
  it('never meet, sort by time and have one form', () => {
    let time = 1_700_000_000_000;
    const next = idSource(
      () => time,
      (bytes) => crypto.getRandomValues(bytes),
    );
    const ids = Array.from({ length: 5000 }, () => {
      time += 1;
      return next();
    });
    expect(new Set(ids).size).toBe(5000);
    expect([...ids].sort()).toEqual(ids);
    expect(ids.every((id) => /^[0-9a-f]{28}$/.test(id))).toBe(true);
  });

  it('draw new chance when the block is used up', () => {
    let fills = 0;
    const next = idSource(
      () => 1,
      () => fills++,
    );
    for (let i = 0; i < 1024; i++) next();
    expect(fills).toBe(1);
    next();
    expect(fills).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { draft, TestStore } from './harness';

describe('an import into the store', () => {
  it('writes nothing before it is applied, and everything at once when it is', async () => {
    const store = await TestStore.open();
    const { importId, planned } = await store.plan(Array.from({ length: 300 }, (_, n) => draft(n)));
    expect(planned.counts).toMatchObject({ created: 300, updated: 0, unchanged: 0, rejected: 0 });
    expect((await store.query('patents.list', {})).total).toBe(0);
    await store.commit(importId);
    expect((await store.query('patents.list', {})).total).toBe(300);
  });
});

import { describe, expect, it } from 'vitest';
import { byWeight, keyOfKind, kindsOfChange } from './refresh';

describe('changes a newer list brings', () => {
  it('tell a right that ended from one that began', () => {
    const ended = kindsOfChange({ before: { legalBucket: 'inForce' }, after: { legalBucket: 'lapsed' } });
    const began = kindsOfChange({ before: { legalBucket: 'pending' }, after: { legalBucket: 'inForce' } });
    expect(ended).toEqual([{ field: 'legalBucket', from: 'inForce', to: 'lapsed' }]);
    expect(ended.map(keyOfKind)).not.toEqual(began.map(keyOfKind));
  });

  it('of free text are one kind a field, whatever the words', () => {
    const kinds = ['甲', '乙'].flatMap((title) =>
      kindsOfChange({ before: { title: '旧' }, after: { title } }),
    );
    expect(new Set(kinds.map(keyOfKind))).toEqual(new Set(['title']));
  });

  it('say nothing of a value that was or becomes absent', () => {
    expect(kindsOfChange({ before: { tier: null }, after: { tier: 'A' } })).toEqual([
      { field: 'tier', from: '', to: 'A' },
    ]);
  });

  it('come with the legal state first and then by number', () => {
    const sorted = [
      { field: 'note', count: 5 },
      { field: 'abstract', count: 9 },
      { field: 'applicants', count: 1 },
      { field: 'legalBucket', from: 'inForce', to: 'lapsed', count: 2 },
    ].sort(byWeight);
    expect(sorted.map(({ field }) => field)).toEqual(['legalBucket', 'applicants', 'abstract', 'note']);
  });
});

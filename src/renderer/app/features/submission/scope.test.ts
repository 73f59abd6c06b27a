// What a new batch is made of.
import { describe, expect, it } from 'vitest';
import { routes } from '../../../../shared/routes';
import { createInput, prettyJson, scopes, wantsCreate } from './scope';

const handed = { ids: ['a'], text: '泵', filter: { types: ['invention' as const] } };

describe('the scope of a batch', () => {
  it('is everything when the page was opened from the rail', () => {
    expect(scopes(undefined)).toEqual(['all']);
    expect(wantsCreate(undefined)).toBe(false);
    expect(wantsCreate({ batchId: 'b' })).toBe(false);
  });

  it('offers what the list handed over, narrowest first', () => {
    expect(scopes(handed)).toEqual(['selection', 'filter', 'all']);
    expect(scopes({ ids: [], filter: {} })).toEqual(['all']);
    expect(wantsCreate(handed)).toBe(true);
  });

  it('sends only what the scope says, in the form the contract takes', () => {
    expect(createInput('selection', handed, false, true)).toEqual({ ids: ['a'], again: false, dryRun: true });
    expect(createInput('all', handed, true, false)).toEqual({ again: true, dryRun: false });
    for (const scope of scopes(handed)) {
      const input = createInput(scope, handed, false, true);
      expect(routes['submission.create'].input.safeParse(input).success).toBe(true);
    }
  });
});

it('an example is broken into lines for reading and never changed', () => {
  const text = '{"key":"200210214805.1","payload":{"title":"一种泵"}}';
  expect(JSON.parse(prettyJson(text))).toEqual(JSON.parse(text));
  expect(prettyJson('not json')).toBe('not json');
});

// The office's own head and signatures on its papers.
import { describe, expect, it } from 'vitest';
import { readLetterhead, signaturesOf } from './letterhead';

describe('the letterhead', () => {
  const own = readLetterhead({ signatories: ['经办', '处长'] });

  it('is empty where nothing was set or something unreadable is kept', () => {
    const empty = { line: false, seal: 'right', signatories: [] };
    expect(readLetterhead(undefined)).toEqual(empty);
    expect(readLetterhead({ seal: 'below' })).toEqual(empty);
    expect(readLetterhead({ logo: { hash: 'no', name: 'x' } })).toEqual(empty);
  });

  it('puts the words of the house under lists and statistics', () => {
    expect(signaturesOf({ series: 'ST', signatures: ['制表', '审核'] }, own)).toEqual(['经办', '处长']);
  });

  it('leaves papers of two parties and papers nobody signs alone', () => {
    expect(signaturesOf({ series: 'FD', signatures: ['许可方（盖章）'] }, own)).toEqual(['许可方（盖章）']);
    expect(signaturesOf({ series: 'ST', signatures: [] }, own)).toEqual([]);
    expect(signaturesOf({ series: 'ST', signatures: ['制表'] }, readLetterhead({}))).toEqual(['制表']);
  });
});

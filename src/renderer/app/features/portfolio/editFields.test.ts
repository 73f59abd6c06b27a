// Changing many patents at once.
import { describe, expect, test } from 'vitest';
import { PatentFields } from '../../../../domain/patents/records';
import { translate } from '../../lib/i18n';
import { type EditName, editFields, editNames, editOf, mayClear, partsOf, withoutField } from './editFields';

describe('the change', () => {
  test('has only what was entered', () => {
    expect(editOf({ tier: ' A ', agency: '  ', departmentId: 'd1' })).toEqual({
      patch: { tier: 'A', departmentId: 'd1' },
      append: {},
    });
  });
  test('clears a field only where that was said', () => {
    expect(editOf({ tier: null })).toEqual({ patch: { tier: null }, append: {} });
    expect(editOf({ tier: '' })).toBeNull();
    expect(editOf({ transferModes: [] })).toBeNull();
  });
  test('adds a project beside the ones a patent has', () => {
    expect(editOf({ projectIds: 'p1' })).toEqual({ patch: {}, append: { projectIds: ['p1'] } });
  });
  test('is none while nothing is entered', () => expect(editOf({})).toBeNull());
});

test('no patent can be left without a state, and nobody sweeps projects away', () => {
  expect(editNames.filter((name) => !mayClear(name))).toEqual(['legalBucket', 'projectIds']);
});

test('every field is one of a patent and has a name in both languages', () => {
  for (const name of editNames) {
    expect(Object.keys(PatentFields.shape)).toContain(name);
    for (const language of ['zh', 'en'] as const) {
      expect(translate(language)(`domain.field.${name}`)).not.toContain('domain.');
    }
  }
});

test('texts are kept within what a record takes, so that no record is refused for its length', () => {
  const longest = (name: EditName, most: number) =>
    PatentFields.shape[name].safeParse('x'.repeat(most)).success;
  for (const name of editNames) {
    const field = editFields[name];
    if (field.kind !== 'text' && field.kind !== 'long') continue;
    expect({ name, ok: longest(name, field.most), over: longest(name, field.most + 1) }).toEqual({
      name,
      ok: true,
      over: false,
    });
  }
});

test('a field that is left alone goes from the draft', () => {
  expect(withoutField({ tier: 'A', note: 'x' }, 'tier')).toEqual({ note: 'x' });
});

test('more than one command takes are changed in parts', () => {
  const ids = Array.from({ length: 250_000 }, (_, n) => String(n));
  expect(partsOf(ids).map((part) => part.length)).toEqual([100_000, 100_000, 50_000]);
});

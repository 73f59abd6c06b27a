// Preferences as the store kept them.
import { expect, test } from 'vitest';
import { defaultPreferences, readPreferences } from './preferences';

test('what was kept is used', () => {
  const kept = { 'ui.language': 'en', 'ui.scheme': 'dark', 'ui.rail': true, 'ui.split': 40 };
  expect(readPreferences(kept, defaultPreferences)).toEqual({
    language: 'en',
    scheme: 'dark',
    railCollapsed: true,
    listShare: 40,
  });
});

test('what is missing or unexpected stays at its default', () => {
  const odd = { 'ui.language': 'fr', 'ui.scheme': 1, 'ui.rail': 'yes', 'ui.split': 400 };
  expect(readPreferences(odd, defaultPreferences)).toEqual(defaultPreferences);
  expect(readPreferences({}, defaultPreferences)).toEqual(defaultPreferences);
});

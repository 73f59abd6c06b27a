// Every header the desk writes is one it knows again, as its own field.
import { expect, it } from 'vitest';
import { EXPORT_HEADERS } from './exportHeaders';
import { detectHeader } from './headers';
import { ImportField } from './importRow';

it.each(['zh', 'en'] as const)('a full exported header comes back complete (%s)', (language) => {
  const header = ImportField.options.map((field) => EXPORT_HEADERS[field][language]);
  const { mapping, unmapped, problems } = detectHeader([header]);
  expect(mapping).toEqual(Object.fromEntries(ImportField.options.map((field, i) => [field, i])));
  expect(unmapped).toEqual([]);
  expect(problems).toEqual([]);
});

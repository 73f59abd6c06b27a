// Sizes as people read them.
import { expect, it } from 'vitest';
import { byteText } from './byteText';

it.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1.0 KB'],
  [1536, '1.5 KB'],
  [150 * 1024, '150 KB'],
  [44_040_192, '42.0 MB'],
  [5 * 1024 ** 4, '5120 GB'],
])('%i bytes read %s', (bytes, text) => {
  expect(byteText(bytes)).toBe(text);
});

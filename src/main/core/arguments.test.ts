import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments';

describe('the command line', () => {
  it('knows job and profile in both spellings, as absolute paths', () => {
    expect(readArguments(['electron', '.', '--job', 'a.json', '--profile=/p'])).toEqual({
      job: resolve('a.json'),
      profile: resolve('/p'),
      verbose: false,
    });
  });
  it('takes the next option for no value', () => {
    expect(readArguments(['--job', '--verbose'])).toEqual({ verbose: true });
  });
});

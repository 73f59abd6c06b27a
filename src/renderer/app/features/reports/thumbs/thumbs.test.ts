// Every kind of the catalogue is shown as it looks; pictures of kinds that are gone do not stay behind.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportList } from '../../../../../domain/reporting/kinds';
import { thumbOf } from './thumbs';

const kinds = reportList.map(({ kind }) => kind);
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.png'));

describe('pictures of the catalogue', () => {
  it('there is one of every kind: `node scripts/run.mjs thumbs KIND` draws those that are missing', () => {
    expect(kinds.filter((kind) => thumbOf(kind) === undefined)).toEqual([]);
  });

  it('belong to a kind each and are small', () => {
    expect(files.filter((name) => !kinds.some((kind) => `${kind}.png` === name))).toEqual([]);
    const sizes = files.map((name) => statSync(join(import.meta.dirname, name)).size);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(6144);
  });
});

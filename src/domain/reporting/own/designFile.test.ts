// A design goes to another office as a file and comes back the same; what does not fit is named with its place.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OwnDesign, readDesigns } from './design';
import { designJson, readDesignFile } from './designFile';
import { design, designs } from './own.testkit';
import { ownSources, sourceOf } from './sources';
import { startingDesigns } from './starting';

const file = (change: object) =>
  JSON.stringify({
    format: 'zhuanhua-desk/report-design',
    version: 1,
    design: { ...design('patent'), ...change },
  });

const faultOf = (text: string) => {
  const read = readDesignFile(text);
  return read.ok ? 'read' : { code: read.fault.code, ...read.fault.data };
};

describe('a design as a file', () => {
  it('comes back as it went, whatever it says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ownSources).chain(designs), (made) => {
        expect(readDesignFile(designJson(made))).toEqual({ ok: true, design: made });
      }),
    );
  });

  it('may begin with a byte order mark', () => {
    expect(readDesignFile(`\uFEFF${designJson(design('deal'))}`).ok).toBe(true);
  });

  it('DESIGN_UNREADABLE: no JSON, cut off, or of something else', () => {
    expect(faultOf('申请号,名称')).toMatchObject({ code: 'DESIGN_UNREADABLE', at: '"申请号,名称"' });
    expect(faultOf(designJson(design('deal')).slice(0, 60))).toMatchObject({ code: 'DESIGN_UNREADABLE' });
    expect(faultOf('{"policy":1}')).toMatchObject({ code: 'DESIGN_UNREADABLE', at: '{"policy":1}' });
  });

  it('DESIGN_NEWER: of a later program', () => {
    expect(faultOf('{"format":"zhuanhua-desk/report-design","version":7,"design":{}}')).toEqual({
      code: 'DESIGN_NEWER',
      found: 7,
      known: 1,
    });
  });

  it('DESIGN_FIELD: a field the source does not have, or not for that use', () => {
    expect(faultOf(file({ columns: [{ field: 'number' }, { field: 'walkAway' }] }))).toEqual({
      code: 'DESIGN_FIELD',
      place: 'columns[1].field',
      field: 'walkAway',
      source: 'patent',
    });
    expect(faultOf(file({ groupBy: { field: 'inventors' } }))).toMatchObject({ place: 'groupBy.field' });
    expect(faultOf(file({ period: 'tier' }))).toMatchObject({ place: 'period', field: 'tier' });
    expect(faultOf(file({ filter: [{ field: 'costs', is: 'contains', values: ['1'] }] }))).toMatchObject({
      place: 'filter[0].field',
    });
    expect(faultOf(file({ order: [{ field: 'serial' }] }))).toMatchObject({ place: 'order[0].field' });
  });

  it('DESIGN_WRONG: names the place and what stands there', () => {
    expect(faultOf(file({ columns: [] }))).toEqual({ code: 'DESIGN_WRONG', place: 'columns', found: '[]' });
    expect(faultOf(file({ source: 'secrets' }))).toMatchObject({ place: 'source', found: '"secrets"' });
    expect(faultOf(file({ name: ' ' }))).toMatchObject({ place: 'name' });
    expect(faultOf(file({ script: 'x' }))).toMatchObject({ place: 'script', found: '"x"' });
    expect(faultOf(file({ filter: [{ field: 'filed', is: 'from', values: ['去年'] }] }))).toMatchObject({
      place: 'filter[0].values',
      found: '["去年"]',
    });
    expect(faultOf(file({ filter: [{ field: 'tier', is: 'oneOf', values: [] }] }))).toMatchObject({
      place: 'filter[0].values',
    });
  });

  it('any damage is a named fault, never a crash', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(design('patent'))), (value, key) => {
        const read = readDesignFile(file({ [key]: value }));
        expect(read.ok || read.fault.code.startsWith('DESIGN_')).toBe(true);
      }),
    );
  });
});

describe('the designs of the office', () => {
  it('are read one by one; one that can not be read is kept as it is', () => {
    const broken = { ...design('patent'), source: 'elsewhere' };
    const { designs: read, unread } = readDesigns([design('deal'), broken]);
    expect(read.map(({ source }) => source)).toEqual(['deal']);
    expect(unread).toEqual([broken]);
    expect(readDesigns('nonsense')).toEqual({ designs: [], unread: [] });
  });

  it('begin with three that fit their sources', () => {
    for (const [i, start] of startingDesigns.entries())
      expect(OwnDesign.safeParse({ ...start, id: `s${i}` }).error?.issues ?? []).toEqual([]);
  });

  it('never show what the office aims at inside a negotiation', () => {
    const { fields } = sourceOf('deal');
    expect(fields.map(({ id }) => id).filter((id) => /target|walkAway|position/i.test(id))).toEqual([]);
  });
});

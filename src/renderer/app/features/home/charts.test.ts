// Charts of the first page: gaps, nonsense years, percentages, sentences.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Palette } from '../../components/usePalette';
import { translate } from '../../lib/i18n';
import { bucketCounts, bucketOption, yearCounts, yearOption, yearSummary } from './charts';

const t = translate('zh');
const palette: Palette = {
  text: '#111',
  dimmed: '#555',
  line: '#ddd',
  paper: '#fff',
  amber: '#8a5300',
  accent: '#264d80',
  bucket: { inForce: '#0a0', pending: '#a60', lapsed: '#a00', unknown: '#888' },
};

describe('the columns by filing year', () => {
  it('fill years without a filing with zero and leave out what is no year', () => {
    const facet = [
      { key: '2019', count: 4 },
      { key: '', count: 9 },
      { key: '2016', count: 2 },
    ];
    expect(yearCounts(facet)).toEqual([
      { year: 2016, count: 2 },
      { year: 2017, count: 0 },
      { year: 2018, count: 0 },
      { year: 2019, count: 4 },
    ]);
    expect(yearCounts([{ key: '', count: 3 }])).toEqual([]);
  });

  it('keep the sum, whatever order the years come in', () => {
    const facet = fc.uniqueArray(
      fc.record({ key: fc.integer({ min: 1985, max: 2026 }).map(String), count: fc.nat(10_000) }),
      { selector: (entry) => entry.key },
    );
    fc.assert(
      fc.property(facet, (entries) => {
        const sum = (list: readonly { count: number }[]) => list.reduce((total, one) => total + one.count, 0);
        expect(sum(yearCounts(entries))).toBe(sum(entries));
      }),
    );
  });

  it('are said in one sentence with span and peak', () => {
    const text = yearSummary(
      yearCounts([
        { key: '2016', count: 2 },
        { key: '2019', count: 1204 },
      ]),
      t,
    );
    expect(text).toContain('2016');
    expect(text).toContain('1,206');
    expect(text).toContain('1,204');
    expect(yearSummary([], t)).toBe(t('home.yearsNone'));
  });

  it('write years without thousands separators', () => {
    expect(yearSummary([{ year: 2019, count: 1 }], t)).not.toContain('2,019');
    expect(JSON.stringify(yearOption([{ year: 2019, count: 1 }], palette, t))).toContain('"2019"');
  });
});

describe('the ring of legal states', () => {
  it('lists all four states with their share', () => {
    const list = bucketCounts([
      { key: 'inForce', count: 3 },
      { key: 'lapsed', count: 1 },
    ]);
    expect(list.map((entry) => [entry.bucket, entry.count, entry.percent])).toEqual([
      ['inForce', 3, '75.0'],
      ['pending', 0, '0.0'],
      ['lapsed', 1, '25.0'],
      ['unknown', 0, '0.0'],
    ]);
  });

  it('divides nothing by nothing without harm', () => {
    expect(bucketCounts([]).every((entry) => entry.percent === '0.0')).toBe(true);
  });

  it('draws only states that occur', () => {
    const option = bucketOption(bucketCounts([{ key: 'lapsed', count: 1 }]), palette, t);
    expect(JSON.stringify(option.series)).toContain('lapsed');
    expect(JSON.stringify(option.series)).not.toContain('pending');
  });
});

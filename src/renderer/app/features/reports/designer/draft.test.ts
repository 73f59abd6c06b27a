// A design being drawn: it survives as a draft, half conditions do no harm, what stands in the way of saving is named.
import { describe, expect, it } from 'vitest';
import { emptyDesign, OwnDesign } from '../../../../../domain/reporting/own/design';
import { ownSources } from '../../../../../domain/reporting/own/sources';
import { startingDesigns } from '../../../../../domain/reporting/own/starting';
import {
  draftOf,
  faultsOf,
  freeName,
  moved,
  newDraft,
  readDraft,
  shownDesign,
  wholeDesign,
  withSource,
} from './draft';
import { ownRequest, yearOf } from './ownRequest';

const named = (name: string, id = 'a'): OwnDesign => ({ ...emptyDesign(id, 'patent'), name });
const half = { key: 'k', field: 'bucket', is: 'oneOf' as const, values: [] };

describe('a draft', () => {
  it('becomes the design it was made of, also after the settings have kept it', () => {
    for (const start of startingDesigns) {
      const kept = readDraft(JSON.parse(JSON.stringify(draftOf(start))), newDraft());
      expect(wholeDesign(kept, 'd1')).toEqual({ ...start, id: 'd1' });
    }
  });

  it('is thrown away where the settings hold something else', () => {
    expect(readDraft({ name: 'x' }, newDraft())).toEqual(newDraft());
    expect(readDraft(undefined, newDraft()).begun).toBe(false);
  });

  it('is shown while it is not whole: half conditions are left out, it needs no name', () => {
    const draft = {
      ...draftOf(named('')),
      filter: [half, { ...half, key: 'l', field: 'tier', is: 'empty' as const }],
    };
    const shown = shownDesign(draft, '未命名报表');
    expect(shown?.name).toBe('未命名报表');
    expect(shown?.filter).toEqual([{ field: 'tier', is: 'empty', values: [] }]);
    expect(shownDesign({ ...draft, columns: [] }, 'x')).toBeNull();
  });

  it('can not be saved without a name, with the name of another, without columns, with a half condition', () => {
    const others = [named('年度清单', 'a')];
    const fault = (patch: object) => faultsOf({ ...draftOf(named('新表')), ...patch }, 'b', others);
    expect(fault({})).toBeNull();
    expect(fault({ name: '  ' })?.name).toBe('missing');
    expect(fault({ name: '年度清单 ' })?.name).toBe('taken');
    expect(fault({ columns: [] })?.columns).toBe(true);
    expect(fault({ filter: [half] })?.filter).toEqual(['k']);
    // Under its own name it may be saved again.
    expect(faultsOf(draftOf(named('年度清单')), 'a', others)).toBeNull();
  });

  it('begins anew in its fields with another source, and fits that source', () => {
    const draft = { ...draftOf(startingDesigns[0] ?? named('x')), title: '标题' };
    for (const source of ownSources) {
      const next = withSource(draft, source);
      expect(OwnDesign.safeParse(wholeDesign(next, 'd')).success).toBe(true);
      expect([next.name, next.title, next.filter, next.group]).toEqual([draft.name, '标题', [], '']);
    }
  });

  it('takes signatures as people separate them', () => {
    const design = wholeDesign({ ...draftOf(named('x')), signatures: '制表，审核, 主任、 ' }, 'd');
    expect(design.signatures).toEqual(['制表', '审核', '主任']);
  });

  it('groups days by the year or the month, everything else by itself', () => {
    const draft = draftOf(named('x'));
    expect(wholeDesign({ ...draft, group: 'filed', per: 'month' }, 'd').groupBy).toEqual({
      field: 'filed',
      per: 'month',
    });
    expect(wholeDesign({ ...draft, group: 'tier', per: 'month' }, 'd').groupBy).toEqual({ field: 'tier' });
  });
});

it('a column moves by a step and stays at the ends', () => {
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
});

it('a name that is taken gets a number', () => {
  const others = [named('清单'), named('清单（2）')];
  expect(freeName('清单', others)).toBe('清单（3）');
  expect(freeName('别的', others)).toBe('别的');
  expect(freeName('长'.repeat(60), [named('长'.repeat(54))]).length).toBeLessThanOrEqual(60);
});

it('an own report is asked for with its design, a period and the day', () => {
  const today = '2026-11-23';
  expect(ownRequest(named('x'), { ...yearOf(today), today, title: ' 附表 ' })).toEqual({
    kind: 'own',
    design: named('x'),
    from: '2026-01-01',
    until: '2026-12-31',
    asOf: today,
    title: '附表',
  });
});

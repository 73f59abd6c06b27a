// The request for a document prints what the list showed.
import { describe, expect, it } from 'vitest';
import { PaperDraft } from '../../../../../domain/reporting/paper';
import { ReportRequest } from '../../../../../shared/routes';
import { buildPaper, buildRequest, firstForm, isNarrowed, type Request, scopes, sourceOf } from './request';

const handed: Request = {
  kind: 'portfolio',
  text: '电池',
  filter: { types: ['invention'] },
  sort: { key: 'title', descending: false },
  ids: ['a', 'b'],
};

const when = { lang: 'zh', today: '2026-06-01' } as const;

describe('the scope of a report', () => {
  it('is everything when the page was opened from the rail', () => {
    expect(scopes(undefined)).toEqual(['all']);
    expect(firstForm('portfolio', {}, when)).toMatchObject({
      scope: 'all',
      lang: 'zh',
      groupBy: 'none',
    });
  });

  it('starts with the selection, then the filter', () => {
    expect(scopes(handed)).toEqual(['selection', 'filter', 'all']);
    expect(firstForm('portfolio', { request: handed }, when).scope).toBe('selection');
    expect(firstForm('portfolio', { request: { ...handed, ids: [] } }, when).scope).toBe('filter');
  });

  it('does not offer an empty filter as a choice of its own', () => {
    expect(isNarrowed({ kind: 'portfolio', text: '', filter: {} })).toBe(false);
    expect(isNarrowed({ kind: 'portfolio', filter: { types: undefined } })).toBe(false);
    expect(isNarrowed({ kind: 'portfolio', text: '泵' })).toBe(true);
  });
});

describe('the request', () => {
  const form = {
    kind: 'portfolio',
    title: ' 年度清单 ',
    scope: 'filter',
    groupBy: 'department',
    watermark: 'draft',
    from: '2026-01-01',
    until: '2026-12-31',
    lang: 'zh',
    record: { id: null },
    departmentId: null,
  } as const;

  it('carries filter and order of the list', () => {
    expect(buildRequest(form, handed)).toEqual({
      kind: 'portfolio',
      title: '年度清单',
      groupBy: 'department',
      watermark: 'draft',
      lang: 'zh',
      text: '电池',
      filter: { types: ['invention'] },
      sort: { key: 'title', descending: false },
    });
  });

  it('carries nothing but the ids for a selection, and nothing at all for everything', () => {
    expect(buildRequest({ ...form, scope: 'selection' }, handed)).toMatchObject({ ids: ['a', 'b'] });
    expect(buildRequest({ ...form, scope: 'selection' }, handed)).not.toHaveProperty('filter');
    expect(buildRequest({ ...form, scope: 'all' }, handed)).not.toHaveProperty('ids');
  });

  it('of another kind prints the same set', () => {
    expect(buildRequest({ ...form, kind: 'inventory' }, handed)).toMatchObject({
      kind: 'inventory',
      text: '电池',
    });
  });

  it('is accepted by the contract, with an empty title left out', () => {
    for (const scope of ['all', 'filter', 'selection'] as const) {
      const request = buildRequest({ ...form, title: '  ', scope }, handed);
      expect(request).not.toHaveProperty('title');
      expect(ReportRequest.safeParse(request).success).toBe(true);
    }
  });
});

describe('a paper another page handed over', () => {
  const paper = { title: '期限清单', sections: [{ paragraphs: ['一'] }] };

  it('opens the page on itself and keeps its title unless the person writes another', () => {
    const form = firstForm('paper', { paper }, when);
    expect(form).toMatchObject({ kind: 'paper', title: '期限清单' });
    expect(buildPaper({ ...form, title: ' ' }, paper).title).toBe('期限清单');
    expect(buildPaper({ ...form, title: '本月期限', watermark: 'draft' }, paper)).toMatchObject({
      title: '本月期限',
      watermark: 'draft',
    });
    expect(PaperDraft.safeParse(buildPaper(form, paper)).success).toBe(true);
  });
});

describe('what is prepared', () => {
  it('is the current year of a statistic, as of today', () => {
    expect(sourceOf(firstForm('licence', {}, when), {}, when.today)).toEqual({
      statistic: { kind: 'licence', from: '2026-01-01', until: '2026-12-31', asOf: '2026-06-01' },
      watermark: 'none',
    });
  });

  it('is one department of a statistic that can be parted, and the whole of one that can not', () => {
    const form = { ...firstForm('revenue', {}, when), departmentId: 'd1' };
    expect(sourceOf(form, {}, when.today)).toMatchObject({ statistic: { departmentId: 'd1' } });
    const about = { ...form, kind: 'case' as const, record: { id: 'a1' } };
    expect(sourceOf(about, {}, when.today)).toMatchObject({ statistic: { subject: 'a1' } });
    expect(sourceOf(about, {}, when.today)).not.toMatchObject({ statistic: { departmentId: 'd1' } });
  });

  it('is a paper of the chosen record, of a year where the kind counts one', () => {
    const form = { ...firstForm('yearly', {}, when), record: { id: 'p1', variant: 'person', year: '2025' } };
    expect(sourceOf(form, {}, when.today)).toMatchObject({ record: { id: 'p1', year: '2025' } });
  });

  it('is nothing while the record of a paper is not chosen', () => {
    expect(sourceOf(firstForm('chronology', {}, when), {}, when.today)).toBeNull();
  });
});

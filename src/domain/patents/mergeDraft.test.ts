// What a list says meets what the desk knows: filled in and overwritten, never blanked out, nothing invented.
import { describe, expect, it } from 'vitest';
import type { FamilyId, PersonId, ProjectId } from '../ids';
import { draftOfPatent } from './draftOfPatent';
import type { PatentDraft } from './importRow';
import { mergeIntoPatent, patentFromDraft, type ResolvedNames } from './mergeDraft';
import type { PatentFields } from './records';

const draft: PatentDraft = {
  row: 2,
  applicationNumber: '201710911092.2',
  type: 'invention',
  title: '一种电池',
  publications: [],
  applicants: ['甲大学'],
  inventors: ['王伟', '李娜', '王伟'],
  ipc: [],
};
const nobody: ResolvedNames = { persons: new Map() };
const merge = (stored: PatentFields, more: Partial<PatentDraft>, names: ResolvedNames = nobody) =>
  mergeIntoPatent(stored, { ...draft, ...more }, names);

describe('a new patent', () => {
  it('takes shares, projects and family along', () => {
    const contributions = [{ n: 50, d: 100 }, null, { n: 1, d: 3 }];
    const names = {
      ...nobody,
      projectId: 'p1' as ProjectId,
      moreProjectIds: ['p2' as ProjectId, 'p1' as ProjectId],
      familyId: 'f' as FamilyId,
    };
    expect(patentFromDraft({ ...draft, contributions, tier: 'A' }, names)).toMatchObject({
      inventors: [
        { name: '王伟', contribution: { n: 50, d: 100 } },
        { name: '李娜' },
        { name: '王伟', contribution: { n: 1, d: 3 } },
      ],
      projectIds: ['p1', 'p2'],
      familyId: 'f',
      tier: 'A',
    });
  });
});

describe('a stored patent', () => {
  const stored = patentFromDraft({ ...draft, tier: 'A', prospects: '储能' }, nobody);
  it('keeps what the list is silent about', () => expect(merge(stored, {})).toEqual(stored));
  it('two inventors of one name stay two, each with what is known of them', () => {
    const known: PatentFields = {
      ...stored,
      inventors: [
        { name: '王伟', personId: 'a' as PersonId, contribution: { n: 1, d: 2 } },
        { name: '李娜' },
        { name: '王伟', personId: 'b' as PersonId },
      ],
    };
    expect(merge(known, {}).inventors).toEqual(known.inventors);
  });
  it('events are added once and stand in order, none goes', () => {
    const granted = { date: '2019-07-09', code: 'GR01', text: '授权' };
    const published = { date: '2018-02-16', code: 'PB01', text: '公布' };
    const known = merge(stored, { legalEvents: [granted] });
    expect(merge(known, { legalEvents: [published, granted] }).legalEvents).toEqual([published, granted]);
    expect(merge(known, { legalEvents: [published] }).legalEvents).toHaveLength(2);
  });
  it('已缴年度 marks that year as paid, names no day and no amount, and never goes back', () => {
    const paid = merge(stored, { annuityPaidThrough: 6 });
    expect(paid.annuities).toEqual([{ year: 6, paid: true }]);
    expect(merge(paid, { annuityPaidThrough: 4 }).annuities).toEqual([{ year: 6, paid: true }]);
    const known: PatentFields = {
      ...stored,
      annuities: [{ year: 6, paidOn: '2024-05-01', paidFen: 120_000 }],
    };
    expect(merge(known, { annuityPaidThrough: 6 })).toEqual(known);
    expect(draftOfPatent(known, { projects: [] }, 2).annuityPaidThrough).toBe(6);
  });
  it('goes out as a draft and comes in again without a change', () => {
    const full = merge(stored, {
      contributions: [{ n: 1, d: 3 }, null, null],
      rightHolders: [{ name: '甲大学', share: { n: 60, d: 100 } }],
      legalEvents: [{ date: '2019-07-09', text: '授权' }],
      feeReduction: 'none',
      transferModes: ['pledge'],
      annuityPaidThrough: 3,
      fundingDeclaration: { status: 'required' },
    });
    expect(mergeIntoPatent(full, draftOfPatent(full, { projects: [] }, 2), nobody)).toEqual(full);
  });
});

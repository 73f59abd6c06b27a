// The import wizard: late answers, failures and second thoughts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetSniff } from '../../../../shared/routes';
import { canApply, type ImportPlan, START, type WizardAction, type WizardState, wizard } from './wizard';

const sniff: SheetSniff = {
  file: '/data/a.xlsx',
  format: 'xlsx',
  bytes: 10,
  sheets: [{ name: 'Sheet1', index: 0 }],
  sheet: 0,
  preview: [['申请号', '名称']],
  headerRow: 0,
  header: ['申请号', '名称'],
  mapping: { applicationNumber: 0, title: 1 },
  remembered: false,
  signature: 's',
  problems: [],
};
const counts = { rows: 3, created: 2, updated: 0, unchanged: 1, repeated: 0, rejected: 0, warnings: 0 };
const plan: ImportPlan = { counts, sample: [], issues: [], issuesTotal: 0, changes: [], absent: 0 };

const walk = (actions: WizardAction[], from: WizardState = START): WizardState =>
  actions.reduce(wizard, from);
const toPlan: WizardAction[] = [
  { type: 'sniff', token: 't1', file: '/data/a.xlsx' },
  { type: 'sniffed', token: 't1', sniff },
  { type: 'plan', token: 'import-1' },
  { type: 'planned', token: 'import-1', plan },
];

describe('the import wizard', () => {
  it('walks from the file to the result', () => {
    const done = walk([
      ...toPlan,
      { type: 'apply' },
      { type: 'applied', token: 'import-1', result: { counts, seq: 9 } },
    ]);
    expect(done).toMatchObject({ step: 'done', busy: null, result: { seq: 9 }, error: null });
  });

  it('drops the answer for a file the person no longer wants', () => {
    const state = walk([
      { type: 'sniff', token: 't1', file: '/data/a.xlsx' },
      { type: 'sniff', token: 't2', file: '/data/b.xlsx' },
      { type: 'sniffed', token: 't1', sniff },
    ]);
    expect(state).toMatchObject({ step: 'file', busy: 'sniffing', sniff: null });
  });

  it('stays at the file when it can not be read, and says why', () => {
    const state = walk([
      { type: 'sniff', token: 't1', file: '/data/a.xlsx' },
      { type: 'failed', token: 't1', error: { code: 'PASSWORD_PROTECTED' } },
    ]);
    expect(state).toMatchObject({ step: 'file', busy: null, error: { code: 'PASSWORD_PROTECTED' } });
  });

  it('does not start the dry run without 专利名称', () => {
    const state = walk([
      ...toPlan.slice(0, 2),
      { type: 'map', column: 1, field: null },
      { type: 'plan', token: 'x' },
    ]);
    expect(state).toMatchObject({ step: 'columns', busy: null });
  });

  it('goes back to the columns without a complaint when the dry run is cancelled', () => {
    const state = walk([
      ...toPlan.slice(0, 3),
      { type: 'failed', token: 'import-1', error: { code: 'CANCELLED' } },
    ]);
    expect(state).toMatchObject({ step: 'columns', busy: null, error: null });
  });

  it('forgets a dry run as soon as the mapping changes', () => {
    const state = walk([
      ...toPlan,
      { type: 'toStep', step: 'columns' },
      { type: 'map', column: 1, field: 'abstract' },
    ]);
    expect(state.plan).toBeNull();
  });

  it('keeps the dry run when the import failed for want of space, so that it can be tried again', () => {
    const state = walk([
      ...toPlan,
      { type: 'apply' },
      { type: 'failed', token: 'import-1', error: { code: 'DISK_FULL' } },
    ]);
    expect(state).toMatchObject({ step: 'plan', busy: null, error: { code: 'DISK_FULL' } });
    expect(canApply(state)).toBe(true);
  });

  it('asks for a new dry run when main no longer knows the import', () => {
    const state = walk([
      ...toPlan,
      { type: 'apply' },
      { type: 'failed', token: 'import-1', error: { code: 'IMPORT_GONE' } },
    ]);
    expect(state).toMatchObject({ step: 'columns', plan: null, error: { code: 'IMPORT_GONE' } });
  });

  it('offers no import that would change nothing', () => {
    const nothing = { ...plan, counts: { ...counts, created: 0 } };
    const state = walk([...toPlan.slice(0, 3), { type: 'planned', token: 'import-1', plan: nothing }]);
    expect(canApply(state)).toBe(false);
    expect(walk([{ type: 'apply' }], state).busy).toBeNull();
  });

  it('lets no dropped file interrupt an import that is being written', () => {
    const state = walk([...toPlan, { type: 'apply' }, { type: 'sniff', token: 't9', file: '/data/b.xlsx' }]);
    expect(state).toMatchObject({ busy: 'applying', token: 'import-1', file: '/data/a.xlsx' });
  });

  it('can not be thrown out of step by any order of answers', () => {
    const token = fc.constantFrom('a', 'b');
    const action: fc.Arbitrary<WizardAction> = fc.oneof(
      token.map((t): WizardAction => ({ type: 'sniff', token: t, file: t })),
      token.map((t): WizardAction => ({ type: 'sniffed', token: t, sniff })),
      token.map((t): WizardAction => ({ type: 'plan', token: t })),
      token.map((t): WizardAction => ({ type: 'planned', token: t, plan })),
      fc.constant<WizardAction>({ type: 'apply' }),
      token.map((t): WizardAction => ({ type: 'applied', token: t, result: { counts, seq: 1 } })),
      token.map((t): WizardAction => ({ type: 'failed', token: t, error: { code: 'INTERNAL' } })),
      fc.constantFrom<WizardAction>({ type: 'toStep', step: 'file' }, { type: 'toStep', step: 'columns' }),
      fc.constant<WizardAction>({ type: 'map', column: 1, field: null }),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const state = walk(actions);
        if (state.step === 'done') expect(state.result).not.toBeNull();
        if (state.step === 'plan') expect(state.plan !== null || state.busy === 'planning').toBe(true);
        if (state.step === 'columns') expect(state.sniff).not.toBeNull();
        if (state.busy === 'applying') expect(state.plan).not.toBeNull();
      }),
    );
  });
});

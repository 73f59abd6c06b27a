// The import as the program answers it: good, bad, cancelled, and asked for at the wrong moment.
import { beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '../../../../shared/result';
import type { SheetSniff } from '../../../../shared/routes';
import { useUndo } from '../../state/undo';
import { fakeDesk } from '../../testing/fakeDesk';
import { applyImport, cancelImport, openFile, planImport, undoImport, useWizard } from './wizardStore';

const sniff: SheetSniff = {
  file: '/台账/2024.xlsx',
  format: 'xlsx',
  bytes: 1,
  sheets: [{ name: 'Sheet1', index: 0 }],
  sheet: 0,
  preview: [['申请号', '名称']],
  headerRow: 0,
  header: ['申请号', '名称'],
  mapping: { applicationNumber: 0, title: 1 },
  remembered: false,
  signature: '申请号|名称',
  problems: [],
};
const counts = { rows: 2, created: 2, updated: 0, unchanged: 0, repeated: 0, rejected: 0, warnings: 0 };
const good = {
  'import.sniff': () => ok(sniff),
  'import.plan': () => ok({ counts, sample: [], issues: [], issuesTotal: 0, changes: [], absent: 0 }),
  'import.apply': () => ok({ counts, seq: 41 }),
  'settings.get': () => ok({ values: {} }),
  'change.undo': () => ok({ seq: 42 }),
};
const state = () => useWizard.getState();

beforeEach(() => {
  state().dispatch({ type: 'reset' });
  useUndo.setState({ entries: [] });
});

describe('an import', () => {
  it('goes from file to result, remembers the mapping, and can be undone by Ctrl+Z', async () => {
    const desk = fakeDesk(good);
    await openFile('/台账/2024.xlsx');
    await planImport();
    await applyImport();
    expect(state()).toMatchObject({ step: 'done', result: { seq: 41 } });
    expect(desk.of('mapping.remember')).toHaveLength(1);
    expect(useUndo.getState().entries).toEqual([{ seq: 41, label: '导入 2024.xlsx' }]);
    await undoImport();
    expect(state().undone).toBe(true);
    expect(useUndo.getState().entries).toEqual([]);
  });

  it('applies exactly the dry run that was shown', async () => {
    const desk = fakeDesk(good);
    await openFile('/台账/2024.xlsx');
    await planImport();
    await applyImport();
    const plan = desk.of('import.plan')[0]?.input as { importId: string };
    expect(desk.of('import.apply').map((one) => one.input)).toEqual([{ importId: plan.importId, keep: [] }]);
  });

  it('does not remember a mapping the person wants forgotten', async () => {
    const desk = fakeDesk(good);
    await openFile('/台账/2024.xlsx');
    state().dispatch({ type: 'remember', remember: false });
    await planImport();
    expect(desk.of('mapping.remember')).toEqual([]);
  });
});

describe('trouble', () => {
  it('of a password-protected file leaves the wizard at the file', async () => {
    fakeDesk({ ...good, 'import.sniff': () => fail('PASSWORD_PROTECTED') });
    await openFile('/台账/密.xlsx');
    expect(state()).toMatchObject({ step: 'file', busy: null, error: { code: 'PASSWORD_PROTECTED' } });
  });

  it('of a full disk keeps the dry run; nothing is in the undo list', async () => {
    fakeDesk({ ...good, 'import.apply': () => fail('DISK_FULL') });
    await openFile('/台账/2024.xlsx');
    await planImport();
    await applyImport();
    expect(state()).toMatchObject({ step: 'plan', error: { code: 'DISK_FULL' }, result: null });
    expect(useUndo.getState().entries).toEqual([]);
  });

  it('of a store that was killed meanwhile keeps the dry run too', async () => {
    fakeDesk({ ...good, 'import.apply': () => fail('STORE_UNAVAILABLE') });
    await openFile('/台账/2024.xlsx');
    await planImport();
    await applyImport();
    expect(state()).toMatchObject({ step: 'plan', error: { code: 'STORE_UNAVAILABLE' } });
  });
});

it('cancelling a dry run leads back to the columns and never to an import', async () => {
  let stop: () => void = () => {};
  const desk = fakeDesk({
    ...good,
    'import.plan': () => new Promise((answer) => (stop = () => answer(fail('CANCELLED')))),
    'import.cancel': () => {
      stop();
      return ok({});
    },
  });
  await openFile('/台账/2024.xlsx');
  const planning = planImport();
  await new Promise((next) => setTimeout(next, 5));
  await openFile('/台账/other.xlsx');
  expect(state()).toMatchObject({ busy: 'planning', file: '/台账/2024.xlsx' });
  cancelImport();
  await planning;
  expect(state()).toMatchObject({ step: 'columns', busy: null, error: null });
  await applyImport();
  expect(desk.of('import.apply')).toEqual([]);
});

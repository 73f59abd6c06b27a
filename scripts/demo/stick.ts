// Part 5b: a second PC without a network completes a batch by file; the desk of the demo forwards it.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { launch } from '../../tests/e2e/desk';
import { at, closeToasts, goTo, quiet } from '../../tests/e2e/support/hands';
import { importByRoute, plainList } from '../../tests/e2e/support/lists';
import { resize } from '../../tests/e2e/support/window';
import type { Scene } from './scene';
import { OFFICE_SIZE } from './settings';

const COUNT = 12;
/** Numbers that the demo's own list does not have. */
const FROM = 70_000;

export async function stickScene({ stage, desk, platform }: Scene): Promise<void> {
  const file = (name: string): string => path.join(stage.exchange, name);
  const effects = (await platform.counts()).effects;
  const remote = await stage.step('open a second desk that has no network', () =>
    launch({ profile: file('air-gapped') }),
  );
  try {
    const { page } = remote;
    await resize(remote, OFFICE_SIZE.width, OFFICE_SIZE.height);
    const batchId = await stage.step('seal a batch there and write it to one signed file', async () => {
      writeFileSync(file('remote.csv'), plainList(COUNT, '一种野外检测装置', FROM));
      await importByRoute(remote, file('remote.csv'));
      await goTo(page, 'submission');
      await at(page, 'connection-organisation').fill('demo');
      await at(page, 'connection-save').click();
      await at(page, 'submission-create').click();
      await at(page, 'create-carrier').selectOption('bundle');
      await at(page, 'submission-seal').and(page.locator(':enabled')).click();
      await at(page, 'batch-carrier').waitFor();
      const { batches } = (await remote.ask('store.query', { name: 'batches.list', input: {} })) as {
        batches: { batchId: string }[];
      };
      const id = batches[0]?.batchId ?? '';
      await remote.ask('submission.exportBundle', { batchId: id, file: file('out.pbo') });
      await closeToasts(page);
      await quiet(page);
      await stage.picture('submission-stick', page);
      return id;
    });
    await stage.step('forward it from the desk that has a network', () =>
      desk.ask('submission.relay', { file: file('out.pbo'), out: file('back.pbr') }),
    );
    await stage.step('take the receipts back: every record once', async () => {
      const asked = await remote.call('submission.importReceipts', { file: file('back.pbr') });
      const acceptKeys = asked.ok ? [] : String(asked.error.data?.keyIds ?? '').split(' ');
      await remote.ask('submission.importReceipts', { file: file('back.pbr'), acceptKeys });
      const again = await remote.ask('submission.importReceipts', { file: file('back.pbr') });
      if (again.batchId !== batchId || again.stored !== 0)
        throw new Error('the same file twice changed something');
      const now = (await platform.counts()).effects;
      if (now > effects + COUNT) throw new Error(`${now - effects} effects for ${COUNT} records`);
      await page.locator('[data-testid=batch-detail][data-state]:not([data-state=sealed])').waitFor();
      await quiet(page);
      await stage.picture('submission-stick-back', page);
    });
  } finally {
    await remote.close();
  }
}

// Part of the demo: one deal from a firm's feedback to performance, with its recordal and registration, and their papers.
import path from 'node:path';
import type { RouteInput } from '../../src/shared/routes';
import type { CommandName, CommandOutput } from '../../src/shared/store/commands';
import type { QueryName, QueryOutput } from '../../src/shared/store/queries';
import { at, goTo, quiet } from '../../tests/e2e/support/hands';
import { type Desk, leadDeal, TITLE } from '../../tests/store/wholeWay';
import { previewReady } from './reports';
import type { Scene } from './scene';

function handsOf({ desk }: Scene): Desk {
  return {
    today: new Date().toISOString().slice(0, 10),
    command: async <N extends CommandName>(name: N, input: unknown) => {
      const command = { name, input, commandId: crypto.randomUUID() } as RouteInput<'store.command'>;
      return (await desk.ask('store.command', command)) as CommandOutput<N>;
    },
    query: async <N extends QueryName>(name: N, input: unknown) =>
      (await desk.ask('store.query', { name, input } as RouteInput<'store.query'>)) as QueryOutput<N>,
  };
}

/** Saves what the preview shows. */
async function keepShown(scene: Scene, name: string): Promise<string> {
  const { stage, desk } = scene;
  await previewReady(scene);
  await stage.picture(name);
  const frame = desk.page.frames().find((one) => one.url().startsWith('app://print'));
  const job = new URL(frame?.url() ?? '').searchParams.get('job') ?? '';
  const file = path.join(stage.exchange, `${name}.pdf`);
  await desk.ask('report.pdf', { job, file });
  return stage.keep(file);
}

/** @returns names of the papers in the output folder */
export async function wholeWayScene(scene: Scene): Promise<string[]> {
  const { stage, desk } = scene;
  const { page } = desk;
  await stage.step('lead a deal from feedback to signed, recorded, registered', async () => {
    const hands = handsOf(scene);
    const { values } = await hands.query('settings.get', { keys: ['organisation.name'] });
    const owner = String(values['organisation.name'] ?? '');
    await hands.command('settings.put', { values: { 'organisation.code': '123700004955703036' } });
    const { id } = await hands.command('record.create', {
      entity: 'patent',
      fields: {
        applicationNumber: '2019100000019',
        type: 'invention',
        title: '一种动力电池均衡方法',
        filingDate: '2019-07-09',
        grantDate: '2021-03-02',
        applicants: [owner],
        legalBucket: 'inForce',
        annuities: Array.from({ length: 9 }, (_, i) => ({ year: i + 1, paid: true })),
      },
    });
    await leadDeal(hands, [id]);
    await goTo(page, 'agreements');
    await page.getByText(`${TITLE}合同`).first().click();
    await quiet(page);
    await stage.picture('deal-agreement');
  });
  return stage.step('print the recordal form, the registration form and the whole history', async () => {
    const kept: string[] = [];
    for (const [number, name] of [
      ['X2026980000018', 'recordal'],
      ['20263700000018', 'registration'],
    ] as const) {
      await goTo(page, 'filings');
      await page.getByText(number, { exact: true }).first().click();
      await at(page, 'filing-print').click();
      kept.push(await keepShown(scene, name));
    }
    await goTo(page, 'deals');
    await page.getByText('列表', { exact: true }).first().click();
    await page.getByText(TITLE, { exact: true }).first().dblclick();
    await at(page, 'deal-room').waitFor();
    await quiet(page);
    await stage.picture('deal-history');
    await page.getByRole('button', { name: '谈判经过' }).click();
    kept.push(await keepShown(scene, 'chronology'));
    return kept;
  });
}

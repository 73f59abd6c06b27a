// The main job in the real window, step by step, without anybody touching it; leaves pictures and a summary.
import path from 'node:path';
import { launch, type RunningDesk } from '../tests/e2e/desk';
import { resize } from '../tests/e2e/support/window';
import { PlatformProcess } from '../tests/sync/support/platform';
import { catalogueScene } from './demo/catalogue';
import { dealScene } from './demo/deals';
import { importScene, LIST, writeOfficeList } from './demo/imports';
import { moneyScene } from './demo/money';
import { portfolioScene } from './demo/portfolio';
import { reportScene } from './demo/reports';
import { commandScene, looksScene, nameScene, OFFICE_SIZE, recordsScene } from './demo/settings';
import { Stage } from './demo/stage';
import { statisticScene } from './demo/statistics';
import { stickScene } from './demo/stick';
import { stocktakingScene } from './demo/stocktaking';
import { submissionScene } from './demo/submission';
import { type Summary, summaryText, writeSummary } from './demo/summary';
import { wholeWayScene } from './demo/wholeWay';

async function perform(stage: Stage, desk: RunningDesk, platform: PlatformProcess): Promise<Summary> {
  const scene = { stage, desk, platform };
  const list = await stage.step(`write a list of ${LIST.count} patents and ${LIST.bad} bad rows`, () =>
    writeOfficeList(stage.exchange),
  );
  const counts = await importScene(scene, list);
  await nameScene(scene);
  await portfolioScene(scene);
  await stocktakingScene(scene);
  const pdfs = await reportScene(scene);
  const batch = await submissionScene(scene);
  await stickScene(scene);
  await dealScene(scene);
  const money = await moneyScene(scene);
  const reports = await statisticScene(scene);
  const catalogue = await catalogueScene(scene);
  const deal = await wholeWayScene(scene);
  await recordsScene(scene);
  await commandScene(scene);
  await looksScene(scene);
  const { electron, chromium } = await desk.ask('app.info', {});
  return {
    ...counts,
    pdfs,
    batch,
    money,
    reports,
    catalogue,
    deal,
    versions: { electron, chromium },
    seconds: stage.seconds(),
  };
}

async function play(stage: Stage): Promise<Summary> {
  // Starts while the desk opens; a failure is told in its own step.
  const starting = PlatformProcess.start();
  starting.catch(() => undefined);
  let desk: RunningDesk | undefined;
  try {
    const profile = path.join(stage.exchange, 'profile');
    desk = await stage.step('open the desk on an empty profile', () => launch({ profile }), 90);
    stage.show(desk.page);
    await resize(desk, OFFICE_SIZE.width, OFFICE_SIZE.height);
    const platform = await stage.step(
      'start the reference platform on a PostgreSQL of its own',
      () => starting,
      90,
    );
    return await perform(stage, desk, platform);
  } finally {
    await desk?.close().catch(() => undefined);
    await starting.then((running) => running.stop()).catch(() => undefined);
  }
}

async function main(): Promise<void> {
  const stage = new Stage();
  try {
    const summary = await play(stage);
    writeSummary(stage.output, summary);
    process.stdout.write(summaryText(summary, stage.steps, stage.output));
  } finally {
    stage.end();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(
    `\nThe demo failed. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
});

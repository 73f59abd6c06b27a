// The main job in the real window, step by step, without anybody touching it; leaves pictures and a summary.
import { deskPage, launch, type RunningDesk } from '../tests/e2e/desk';
import { Stage } from './demo/stage';
import { type Summary, summaryText, writeSummary } from './demo/summary';

const versionsOf = (desk: RunningDesk): Promise<Summary['versions']> =>
  desk.app.evaluate(() => ({
    electron: process.versions.electron ?? '',
    chromium: process.versions.chrome ?? '',
  }));

async function play(stage: Stage): Promise<Summary> {
  const desk = await stage.step('open the desk', () => launch({ profile: stage.exchange }), 90);
  try {
    stage.show(await deskPage(desk.app));
    await stage.step('see the empty desk', () => stage.picture('empty-desk'));
    return {
      imported: 0,
      rejected: 0,
      pdfs: [],
      batch: { sent: 0, accepted: 0, rejected: 0, duplicate: 0 },
      versions: await versionsOf(desk),
      seconds: stage.seconds(),
    };
  } finally {
    await desk.close().catch(() => undefined);
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

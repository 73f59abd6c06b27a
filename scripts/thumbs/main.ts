// The pictures of the report catalogue: page one of every kind, made from the sample institution by the job step `report`.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ReportKind, reportList } from '../../src/domain/reporting/kinds';
import type { RouteInput } from '../../src/shared/routes';
import { launch, openFolder, remove, root, runJob } from '../../tests/e2e/desk';
import { recordFor } from '../../tests/e2e/support/kinds';
import { readPgm, shrink, smallPng } from './png';

const width = 168;
/** Drawn so many times larger and shrunk: every pixel knows what lies under it. */
const times = 4;
const target = path.join(root, 'src/renderer/app/features/reports/thumbs');

/** Records of the sample that show most of their paper; another one is taken where they are gone. */
const shown: Partial<Record<ReportKind, string>> = {
  offers: '示例谈判-037',
  chronology: '示例谈判-021',
  filing: 'ZR-SAMPLE-T3',
  distribution: '钛合金独占许可提成分配',
  case: '示例技转-XK-001',
};

/** Royalties of the sample were reported for the year before. */
const lastYear: ReadonlySet<ReportKind> = new Set(['products']);

type Step = { report: { kind: ReportKind; out: string; of?: string; period?: string } };

async function stepsOf(profile: string, folder: string, kinds: readonly ReportKind[]): Promise<Step[]> {
  const desk = await launch({ profile });
  try {
    await desk.ask('sample.load', {});
    const values = { 'user.name': '王敏', 'organisation.name': '示例大学' };
    const command = { name: 'settings.put', input: { values }, commandId: crypto.randomUUID() };
    await desk.ask('store.command', command as RouteInput<'store.command'>);
    const steps: Step[] = [];
    for (const kind of kinds) {
      const of = await recordFor(desk, kind, shown[kind]);
      const period = String(new Date().getFullYear() - 1);
      steps.push({
        report: {
          ...{ kind, out: path.join(folder, `${kind}.pdf`) },
          ...(of === undefined ? {} : { of }),
          ...(lastYear.has(kind) ? { period } : {}),
        },
      });
    }
    return steps;
  } finally {
    await desk.close();
  }
}

function pictureOf(pdf: string): Buffer {
  const size = ['-scale-to-x', String(width * times), '-scale-to-y', '-1'];
  const page = ['-f', '1', '-l', '1', '-gray', ...size, pdf];
  return smallPng(shrink(readPgm(execFileSync('pdftoppm', page, { maxBuffer: 10_000_000 })), times));
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const kinds = reportList
    .map(({ kind }) => kind)
    .filter((kind) => asked.length === 0 || asked.includes(kind));
  const profile = openFolder('thumbs-profile');
  const folder = openFolder('thumbs');
  try {
    const job = path.join(folder, 'job.json');
    const steps = await stepsOf(profile, folder, kinds);
    writeFileSync(job, JSON.stringify(steps));
    const { lines } = await runJob(job, profile);
    for (const [i, { report }] of steps.entries()) {
      if (lines[i]?.ok !== true) throw new Error(`${report.kind}: ${JSON.stringify(lines[i] ?? 'not run')}`);
      const kind = String(lines[i]?.file ?? report.out);
      const png = pictureOf(kind);
      writeFileSync(path.join(target, `${report.kind}.png`), png);
      process.stdout.write(`${report.kind}.png ${png.length} bytes\n`);
    }
  } finally {
    remove(profile);
    remove(folder);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

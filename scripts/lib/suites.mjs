// The suites of `npm test`, fast ones first, and how a vitest report becomes counts.

/**
 * `folders` hold the tests; `display` suites get a virtual one; `serial` suites start programs and must not
 * run beside each other on a small machine; `minutes` bounds one test or hook.
 */
export const suites = [
  { name: 'unit', folders: ['src', 'scripts'], minutes: 1 },
  { name: 'arch', folders: ['tests/arch'], minutes: 1 },
  { name: 'contract', folders: ['tests/contract'], minutes: 1 },
  { name: 'store', folders: ['tests/store'], minutes: 3, serial: true, display: true },
  { name: 'sync', folders: ['tests/sync', 'tests/platform'], minutes: 3, serial: true, display: true },
  {
    name: 'e2e',
    folders: ['tests/e2e'],
    exclude: ['**/packaged/**'],
    minutes: 4,
    serial: true,
    display: true,
  },
  { name: 'packaged', folders: ['tests/e2e/packaged'], minutes: 4, serial: true, display: true, packs: true },
];

/** Arguments of one vitest run over one folder of a suite. */
export function vitestArguments(suite, folder, report) {
  const limit = String(suite.minutes * 60_000);
  return [
    'run',
    ...['--dir', folder],
    ...[
      '--reporter',
      process.env.CI ? 'dot' : 'default',
      '--reporter',
      'json',
      `--outputFile.json=${report}`,
    ],
    ...[`--testTimeout=${limit}`, `--hookTimeout=${limit}`],
    ...(suite.serial ? ['--no-file-parallelism'] : []),
    // A real window on a busy machine may be late once; a test that is wrong is wrong twice.
    ...(suite.display ? ['--retry=1'] : []),
    ...(suite.exclude ?? []).flatMap((pattern) => ['--exclude', pattern]),
  ];
}

/**
 * Counts of one report. A file that could not be loaded has no failed test in it and counts as one failure,
 * and so does a run without any test, or one whose exit code says failure although no test failed.
 */
export function countReport(report, exitCode) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const of = (...states) => tests.filter((test) => states.includes(test.status)).length;
  const broken = files.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const passed = of('passed');
  const skipped = of('pending', 'skipped', 'todo', 'disabled');
  const failed = of('failed') + broken;
  const silent = failed === 0 && (exitCode !== 0 || passed + skipped === 0);
  return { passed, skipped, failed: silent ? 1 : failed };
}

export function addCounts(list) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of list) for (const key of Object.keys(total)) total[key] += counts[key];
  return total;
}

/** The line by which a pipeline reads the result. */
export const sumLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

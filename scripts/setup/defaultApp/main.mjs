// Stands in for Electron's default app in runtimes that have none: opens the project folder (or file) that is
// the first plain argument. An ES module, so that `ready` waits until the project's own main has been loaded.

import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const position = process.argv.findIndex((value, index) => index > 0 && !value.startsWith('-'));
if (position === -1) {
  process.stderr.write('usage: electron PROJECT-FOLDER [arguments]\n');
  app.exit(2);
} else {
  const given = path.resolve(process.argv[position]);
  const manifestFile = path.join(given, 'package.json');
  let entry = given;
  let folder = path.dirname(given);
  if (fs.existsSync(manifestFile)) {
    const manifest = JSON.parse(fs.readFileSync(manifestFile, 'utf8'));
    folder = given;
    entry = createRequire(manifestFile).resolve(path.resolve(given, manifest.main ?? 'index.js'));
    if (manifest.version) app.setVersion(manifest.version);
    app.setName(manifest.productName ?? manifest.name);
  }
  // As Electron's own default app does: tells the program that it was started by folder, not packaged.
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  // The order of argv that a program sees under the official default app: [electron, project, ...its arguments].
  const [project] = process.argv.splice(position, 1);
  process.argv.splice(1, 0, project);
  app.setAppPath(folder);
  await import(pathToFileURL(entry).href);
}

// The set-up steps by name, in the order in which they build on each other.
import { setUpBuild } from './build.mjs';
import { setUpElectron } from './electron.mjs';
import { checkNode } from './node.mjs';
import { setUpPackages } from './packages.mjs';
import { setUpSystemLibraries } from './systemLibraries.mjs';
import { setUpUser } from './user.mjs';

const steps = {
  packages: setUpPackages,
  libraries: setUpSystemLibraries,
  electron: setUpElectron,
  user: setUpUser,
  build: setUpBuild,
};

/** What a task that opens the application needs. */
export const application = Object.keys(steps);

export async function setUp(names) {
  checkNode();
  for (const [name, action] of Object.entries(steps)) if (names.includes(name)) await action();
}

// The Node that runs us must be new enough; everything else can be set up, this can not.
import { SetupError } from '../lib/log.mjs';

const oldest = [20, 19];

export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

export function checkNode(version = process.versions.node) {
  if (isNewEnough(version)) return;
  throw new SetupError(
    `Node ${version} is too old: ${oldest.join('.')} or newer is needed.`,
    'Install the current LTS of Node.js from https://nodejs.org/ and run the command again.',
  );
}

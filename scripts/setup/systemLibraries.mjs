// What Electron, its virtual display and the checks of printed pages need of Debian and Ubuntu.
import { isRoot } from '../lib/asUser.mjs';
import { capture, exists, run } from '../lib/exec.mjs';
import { done, SetupError, step, warn } from '../lib/log.mjs';

/** Each line: the names one thing has in old and new releases (the 64-bit time change renamed libraries). */
const wanted = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libasound2', 'libasound2t64'],
  ['libgbm1'],
  ['xvfb'],
  ['xauth'],
  ['poppler-utils'],
  ['fonts-noto-cjk'],
];

/** Package names dpkg holds installed, from `dpkg-query -W -f '${Package} ${db:Status-Status}\n'`. */
export function installedNames(listing) {
  const lines = listing.split('\n').map((line) => line.split(' '));
  return new Set(lines.filter(([, status]) => status === 'installed').map(([name]) => name));
}

const missing = () => {
  const listing = capture('dpkg-query', ['-W', '-f', `\${Package} \${db:Status-Status}\n`]) ?? '';
  const installed = installedNames(listing);
  return wanted.filter((names) => !names.some((name) => installed.has(name)));
};

/** Of several names the one this release can install: apt-cache shows a candidate version for it. */
function installable(names) {
  const real = names.find((name) => {
    const policy = capture('apt-cache', ['policy', name]) ?? '';
    return /Candidate: (?!\(none\))/.test(policy);
  });
  return real ?? names[0];
}

export async function setUpSystemLibraries() {
  if (process.platform !== 'linux') return;
  if (!exists('dpkg-query')) {
    warn(
      'Not a Debian or Ubuntu: GTK 3, NSS, ALSA, GBM, Xvfb, poppler and a CJK font must be there already.',
    );
    return;
  }
  const lacking = missing();
  if (lacking.length === 0) return;
  const root = isRoot();
  if (!root && capture('sudo', ['-n', 'true']) === null) {
    const names = lacking.map(installable).join(' ');
    throw new SetupError(
      'System libraries are missing and this account may not install them.',
      `Run once:  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`,
    );
  }
  step(`installing system libraries: ${lacking.map(([name]) => name).join(' ')}`);
  const apt = async (...args) => {
    const line = [
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '-qq',
      '-o',
      'DPkg::Lock::Timeout=300',
      ...args,
    ];
    const [command, ...rest] = root ? line : ['sudo', '-n', ...line];
    return run(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  // An update that fails for one of several sources may still know the packages: the install decides.
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', ...lacking.map(installable));
  const still = missing();
  if (still.length > 0) {
    throw new SetupError(
      `apt-get could not install: ${still.map(([name]) => name).join(' ')}`,
      `Run by hand and read what it says:  apt-get install ${still.map(installable).join(' ')}`,
    );
  }
  done('system libraries installed');
}

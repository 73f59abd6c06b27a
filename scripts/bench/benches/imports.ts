// Import of a spreadsheet from the file to applied and durable, through the real program without a window.
import { join } from 'node:path';

import { importTarget, type Run } from '../bench';
import { median } from '../figures';
import { cellsOf } from '../inputs';
import { Peer, peerAbsent, peerName } from '../peer';
import { writePlainZip } from '../plainZip';
import { readWithExceljs } from '../sheetRows';

interface PeerTimes {
  readonly endToEnd: number;
  readonly insert: number;
}

/** Seconds of the peer: exceljs reads, SQLite inserts with its search index; rows are taken as they are. */
async function peerTimes(
  file: string,
  size: number,
  folder: (name: string) => string,
): Promise<PeerTimes | null> {
  const reading = Peer.open(folder('peer'));
  const inserting = Peer.open(folder('peer'));
  if (reading === null || inserting === null) return null;
  const plain = join(folder('peer'), 'list.xlsx');
  writePlainZip(file, plain);
  const start = performance.now();
  reading.insert(await readWithExceljs(plain));
  const endToEnd = (performance.now() - start) / 1000;
  const rows = [...cellsOf(size)];
  const second = performance.now();
  inserting.insert(rows);
  const insert = (performance.now() - second) / 1000;
  reading.close();
  inserting.close();
  return { endToEnd, insert };
}

export const imports: Run = async ({ sizes, runs, inputs, report, note }) => {
  for (const size of sizes([100_000])) {
    const file = await inputs.spreadsheet(size);
    const seconds: number[] = [];
    for (let i = 0; i < runs(1); i++) {
      const profile = inputs.folder('import');
      const [line] = await inputs.job([{ import: { file } }], profile);
      if (line?.imported !== size) throw new Error(`imported ${line?.imported} of ${size}`);
      seconds.push(Number(line.ms) / 1000);
      inputs.keep(size, profile);
    }
    const value = median(seconds);
    const peer = await peerTimes(file, size, (name) => inputs.folder(name));
    if (peer === null) note(`no peer: ${peerAbsent()}`);
    const target = { max: importTarget(size) };
    const name = 'import';
    if (peer === null) report({ name, size, value, unit: 's', target, peer: 'absent' });
    else {
      report({
        name,
        size,
        value,
        unit: 's',
        target,
        peer: `exceljs + ${peerName}`,
        peerValue: peer.endToEnd,
      });
      report({
        name: 'import.peerInsertOnly',
        size,
        value,
        unit: 's',
        peer: peerName,
        peerValue: peer.insert,
      });
    }
  }
};

// Measures texts in the page itself, with the very type the table uses, in one layout pass a batch.

import { faceClass } from './cells';
import { table } from './geometry';
import type { Measured, Ruler } from './rowHeights';

export function createRuler(host: HTMLElement): Ruler {
  return (asked: readonly Measured[]): number[] => {
    const batch = document.createDocumentFragment();
    const probes = asked.map((cell) => {
      const probe = document.createElement('div');
      probe.className = `probe ${faceClass[cell.face]}`;
      // Half a pixel narrower than the cell: a text that only just fits might wrap on the printer.
      probe.style.width = `${cell.width - 0.5}px`;
      probe.textContent = cell.text;
      batch.append(probe);
      return probe;
    });
    host.append(batch);
    const lines = probes.map((probe, i) =>
      Math.max(
        1,
        Math.round(probe.offsetHeight / (asked[i]?.face === 'status' ? table.smallLine : table.line)),
      ),
    );
    host.replaceChildren();
    return lines;
  };
}

// The archive and, beside it, the paper that was taken out of it: shown, saved and printed again as it was.
import { useState } from 'react';
import type { Prepared } from '../report/useReport';
import { ArchivePanel } from './ArchivePanel';
import { ReprintView } from './ReprintView';

export function ArchivePlace() {
  const [opened, setOpened] = useState<Prepared | null>(null);
  return opened === null ? (
    <ArchivePanel onOpen={setOpened} />
  ) : (
    <ReprintView prepared={opened} onClose={() => setOpened(null)} />
  );
}

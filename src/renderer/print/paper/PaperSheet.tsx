// One sheet of a paper: its blocks under the head of the table that goes on from the sheet before.
import { memo } from 'react';
import type { PaperDocument } from '../../../domain/reporting/paper';
import { Frame } from '../view/Frame';
import { Blocks } from './Blocks';
import type { PaperComposition } from './compose';
import { PaperTitle } from './PaperTitle';

export const PaperSheet = memo(function PaperSheet({
  document,
  composition,
  page,
  pages,
}: {
  document: PaperDocument;
  composition: PaperComposition;
  page: number;
  pages: number | undefined;
}) {
  const { placed, sheets } = composition;
  const sheet = sheets[page - 1];
  if (sheet === undefined) return null;
  const repeated = sheet.repeated === undefined ? undefined : placed[sheet.repeated];
  return (
    <Frame document={document} page={page} pages={pages}>
      {page === 1 && <PaperTitle document={document} />}
      <Blocks document={document} placed={placed.slice(sheet.from, sheet.to)} repeated={repeated} />
    </Frame>
  );
});

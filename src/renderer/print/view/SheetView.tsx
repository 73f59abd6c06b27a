// One sheet of the portfolio: its part of the table under a repeated table head.
import { memo } from 'react';
import type { PortfolioDocument } from '../../../domain/reporting/document';
import { reportWords } from '../../../domain/reporting/words';
import type { DocumentBlock } from '../layout/blocks';
import type { Column } from '../layout/columns';
import type { Sheet } from '../layout/paginate';
import { Closing } from './Closing';
import { Frame, type FrameProps } from './Frame';
import { GroupRow, LineRow, SumRow } from './Row';
import { TitleBlock } from './TitleBlock';

export interface SheetProps extends FrameProps {
  document: PortfolioDocument;
  blocks: readonly DocumentBlock[];
  columns: readonly Column[];
  sheet: Sheet;
}

export const SheetView = memo(function SheetView(props: SheetProps) {
  const { document, blocks, sheet, page, pages } = props;
  const words = reportWords[document.lang];
  const closing = blocks[sheet.to - 1]?.content.kind === 'closing';
  return (
    <Frame document={document} page={page} pages={pages}>
      {page === 1 && <TitleBlock document={document} />}
      {sheet.to > sheet.from && <PortfolioTable {...props} />}
      {closing && (
        <Closing
          lang={document.lang}
          signatures={document.signatures ?? [words.preparedBy, words.reviewedBy, words.approvedBy]}
          hasSeal
          letterhead={document.letterhead}
        />
      )}
    </Frame>
  );
});

function PortfolioTable({ document, blocks, columns, sheet }: SheetProps) {
  const { lang } = document;
  const words = reportWords[lang];
  const repeated = sheet.repeated === undefined ? undefined : blocks[sheet.repeated]?.content;
  return (
    <table className="portfolio">
      <colgroup>
        {columns.map((column) => (
          <col key={column.key} style={{ width: column.width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={column.key === 'n' ? 'column n' : 'column'}>
              {words.columns[column.key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {repeated?.kind === 'group' && (
          <GroupRow group={repeated.group} columns={columns} lang={lang} again />
        )}
        {blocks.slice(sheet.from, sheet.to).map((block) => (
          <BlockRow key={block.id} block={block} document={document} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

function BlockRow({
  block: { content, height },
  document,
  columns,
}: Pick<SheetProps, 'document' | 'columns'> & { block: DocumentBlock }) {
  const { lang, total } = document;
  const words = reportWords[lang];
  const place = { columns, lang };
  switch (content.kind) {
    case 'group':
      return <GroupRow group={content.group} again={false} {...place} />;
    case 'line':
      return <LineRow line={content.line} height={height} {...place} />;
    case 'subtotal':
      return <SumRow kind="subtotal" label={words.subtotal} sum={content.group.subtotal} {...place} />;
    case 'total':
      return <SumRow kind="total" label={words.grandTotal} sum={total} {...place} />;
    case 'closing':
      return null;
  }
}

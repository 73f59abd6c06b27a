// Blocks of a paper as they are drawn: measured and shown by the same code, so that both break lines alike.
import type { PaperColumn, PaperDocument } from '../../../domain/reporting/paper';
import { reportWords } from '../../../domain/reporting/words';
import { Closing } from '../view/Closing';
import { ChartFigure } from './ChartFigure';
import type { PaperBlock } from './flow';

export type Placed = { block: PaperBlock; index: number };

function Row({
  cells,
  columns,
  foot,
  index,
}: {
  cells: readonly string[];
  columns: readonly PaperColumn[];
  foot: boolean;
  index: number;
}) {
  return (
    <tr className={foot ? 'foot' : undefined} data-block={index}>
      {columns.map(({ label, align, nowrap }, i) => (
        <td key={label} className={`${align}${nowrap ? ' nowrap' : ''}`}>
          {cells[i] ?? ''}
        </td>
      ))}
    </tr>
  );
}

/** A run of rows under their head. */
function Table({ head, rows }: { head: Placed; rows: readonly Placed[] }) {
  if (head.block.kind !== 'head') return null;
  const { columns } = head.block;
  const sum = columns.reduce((total, { weight }) => total + weight, 0);
  return (
    <table className="ledger">
      <colgroup>
        {columns.map(({ label, weight }) => (
          <col key={label} style={{ width: `${(100 * weight) / sum}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr data-block={head.index}>
          {columns.map(({ label, align }) => (
            <th key={label} scope="col" className={align}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ block, index }) =>
          block.kind === 'row' || block.kind === 'foot' ? (
            <Row
              key={index}
              index={index}
              foot={block.kind === 'foot'}
              cells={block.cells}
              columns={columns}
            />
          ) : null,
        )}
      </tbody>
    </table>
  );
}

function Single({ block, index, document }: Placed & { document: PaperDocument }) {
  const words = reportWords[document.lang];
  switch (block.kind) {
    case 'heading':
      return (
        <h2 className="paper-heading" data-block={index}>
          {block.text}
        </h2>
      );
    case 'paragraph':
      return (
        <p className="paper-text" data-block={index}>
          {block.text}
        </p>
      );
    case 'chart':
      return (
        <figure className="paper-chart" data-block={index}>
          <ChartFigure chart={block.chart} orientation={document.orientation} lang={document.lang} />
        </figure>
      );
    case 'notes':
      return (
        <section className="paper-notes" data-block={index}>
          <h2 className="paper-notes-title">{words.notes}</h2>
          <ol>
            {block.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ol>
        </section>
      );
    case 'closing':
      return (
        <Closing
          lang={document.lang}
          signatures={document.signatures}
          hasSeal={document.seal}
          letterhead={document.letterhead}
          block={index}
        />
      );
    case 'head':
    case 'row':
    case 'foot':
      return null;
  }
}

/** Rows that follow each other stand in one table; a head alone is an empty table. */
function runsOf(
  placed: readonly Placed[],
  repeated: Placed | undefined,
): (Placed | { head: Placed; rows: Placed[] })[] {
  const runs: (Placed | { head: Placed; rows: Placed[] })[] = [];
  let open: { head: Placed; rows: Placed[] } | null = repeated ? { head: repeated, rows: [] } : null;
  if (open) runs.push(open);
  for (const one of placed) {
    if (one.block.kind === 'head') {
      open = { head: one, rows: [] };
      runs.push(open);
    } else if (open && (one.block.kind === 'row' || one.block.kind === 'foot')) open.rows.push(one);
    else {
      open = null;
      runs.push(one);
    }
  }
  return runs;
}

/** @param repeated head of the table that goes on from the sheet before */
export function Blocks({
  document,
  placed,
  repeated,
}: {
  document: PaperDocument;
  placed: readonly Placed[];
  repeated?: Placed | undefined;
}) {
  return runsOf(placed, repeated).map((run) =>
    'head' in run ? (
      <Table key={`${run.head.index}-${run.rows[0]?.index ?? ''}`} head={run.head} rows={run.rows} />
    ) : (
      <Single key={run.index} document={document} {...run} />
    ),
  );
}

// One row of the portfolio table: a patent, the head of a group, or a sum.
import { type CSSProperties, memo } from 'react';
import {
  BUCKET_ORDER,
  type PortfolioGroup,
  type PortfolioLine,
  type ReportLanguage,
  type StateCounts,
} from '../../../domain/reporting/document';
import { reportWords, thousands } from '../../../domain/reporting/words';
import { cellText } from '../layout/cells';
import type { Column } from '../layout/columns';
import { table } from '../layout/geometry';

interface Place {
  columns: readonly Column[];
  lang: ReportLanguage;
}

/** Only texts that might pass their last line get the costlier box that cuts them. */
function clamp(text: string, column: Column): { className: string; style?: CSSProperties } {
  const sure = text.length * 11.5 <= (column.width - 2 * table.cellPadding) * (column.maxLines - 0.5);
  if (column.maxLines === 1 || sure) return { className: 'cell-text' };
  return { className: 'cell-text clamp', style: { WebkitLineClamp: column.maxLines } };
}

export const LineRow = memo(function LineRow({
  line,
  height,
  columns,
  lang,
}: Place & { line: PortfolioLine; height: number }) {
  return (
    <tr style={{ height }}>
      {columns.map((column) => {
        const text = cellText(line, column.key, lang);
        if (column.key === 'legalState') {
          return (
            <td key={column.key}>
              <div className={`cell-text state-${line.legalBucket}`}>{text}</div>
              {line.legalStatus && (
                <div className="cell-status clamp" style={{ WebkitLineClamp: 2 }}>
                  {line.legalStatus}
                </div>
              )}
            </td>
          );
        }
        if (column.maxLines === 1) {
          return (
            <td key={column.key} className={`${column.key} nowrap`}>
              {text}
            </td>
          );
        }
        return (
          <td key={column.key}>
            <div {...clamp(text, column)}>{text}</div>
          </td>
        );
      })}
    </tr>
  );
});

export function GroupRow({ group, columns, lang, again }: Place & { group: PortfolioGroup; again: boolean }) {
  const words = reportWords[lang];
  const label = group.label + (again ? words.continued : '');
  return (
    <tr className="group">
      <th colSpan={columns.length} scope="rowgroup" className="group-head">
        {again ? <span>{label}</span> : <h2>{label}</h2>}
        <span className="count">{words.pieces(thousands(group.subtotal.total))}</span>
      </th>
    </tr>
  );
}

export function SumRow({
  kind,
  label,
  sum,
  columns,
  lang,
}: Place & { kind: 'subtotal' | 'total'; label: string; sum: StateCounts }) {
  const words = reportWords[lang];
  return (
    <tr className={`sum ${kind}`}>
      <td colSpan={2}>{label}</td>
      <td colSpan={columns.length - 2} className="states">
        <span>{words.pieces(thousands(sum.total))}</span>
        {BUCKET_ORDER.map((bucket, i) =>
          sum.counts[i] ? (
            <span key={bucket}>
              {words.buckets[bucket]} {thousands(sum.counts[i])}
            </span>
          ) : null,
        )}
      </td>
    </tr>
  );
}

// One row of the portfolio table: a patent, the head of a group, or a sum.
import { memo } from 'react';
import {
  BUCKET_ORDER,
  type PortfolioGroup,
  type PortfolioLine,
  type ReportLanguage,
  type StateCounts,
} from '../../../domain/reporting/document';
import { reportWords, thousands } from '../../../domain/reporting/words';
import { cellText, faceClass, faceOf, fitsForSure, statusBeside } from '../layout/cells';
import { type Column, innerWidth, STATUS_LINES } from '../layout/columns';

interface Place {
  columns: readonly Column[];
  lang: ReportLanguage;
}

/** A cell of running text. Only one that might pass its last line gets a box that cuts it: boxes cost time by the thousand. */
function TextCell({ text, column }: { text: string; column: Column }) {
  const face = faceOf(column.key);
  const width = innerWidth(column);
  if (fitsForSure(text, face, width, column.maxLines)) {
    return <td className={face === 'text' ? undefined : faceClass[face]}>{text}</td>;
  }
  return (
    <td>
      <div className={`${faceClass[face]} clamp`} style={{ WebkitLineClamp: column.maxLines }}>
        {text}
      </div>
    </td>
  );
}

function StateCell({ line, text, column }: { line: PortfolioLine; text: string; column: Column }) {
  const { legalStatus } = line;
  const state = `state-${line.legalBucket}`;
  if (!legalStatus) return <td className={state}>{text}</td>;
  if (statusBeside(text, legalStatus, innerWidth(column))) {
    return (
      <td className="state">
        <span className={state}>{text}</span>
        <span className={faceClass.status}>{legalStatus}</span>
      </td>
    );
  }
  const fits = fitsForSure(legalStatus, 'status', innerWidth(column), STATUS_LINES);
  return (
    <td>
      <span className={state}>{text}</span>
      <div
        className={fits ? faceClass.status : `${faceClass.status} clamp`}
        style={fits ? undefined : { WebkitLineClamp: STATUS_LINES }}
      >
        {legalStatus}
      </div>
    </td>
  );
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
          return <StateCell key={column.key} line={line} text={text} column={column} />;
        }
        if (column.maxLines > 1) return <TextCell key={column.key} text={text} column={column} />;
        return (
          <td key={column.key} className={`${column.key} nowrap`}>
            {text}
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

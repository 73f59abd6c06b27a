// Where a definition is used: the columns and rows of a statistic that carry its word.
import type { Definition, StatReport, StatTable } from './report';

export interface DefinitionUse extends Definition {
  /** Section and column or row; empty = of the whole report. */
  readonly places: readonly string[];
}

/** Words of a table that a definition may be about: heads of columns, and of the first rows their labels. */
function wordsOf({ columns, rows }: StatTable): string[] {
  const labels = rows.slice(0, 40).flatMap(([first]) => (first?.kind === 'text' ? [first.text] : []));
  return [...columns.map(({ label }) => label), ...labels];
}

/** Without its unit. */
const plain = (word: string): string => word.replace(/（[^（）]*）$/, '');

const most = 6;

export const definitionUses = ({ sections, definitions }: StatReport): DefinitionUse[] =>
  definitions.map(({ term, text }) => {
    const places = sections.flatMap(({ heading, table, asked }) => {
      const words = [
        ...(table === undefined ? [] : wordsOf(table)),
        ...(asked ?? []).map(({ label }) => label),
      ];
      const found = words.filter((word) => word.includes(term));
      if (found.length === 0) return heading.includes(term) ? [heading] : [];
      return [`${heading}（${[...new Set(found.map(plain))].slice(0, most).join('、')}）`];
    });
    return { term, text, places };
  });

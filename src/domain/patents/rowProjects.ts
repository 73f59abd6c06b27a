// The funded projects of a row: three columns that run side by side, one project or several.
import type { ImportField, PatentDraft } from './importRow';
import { listItems } from './listText';
import type { RowReader } from './rowReader';

type Project = NonNullable<PatentDraft['project']>;

const MOST = 50;

/** Items of one column; empty places keep their position so that the columns stay side by side. */
function itemsOf(reader: RowReader, field: ImportField, limit: number): string[] {
  const text = reader.text(field);
  if (text === '') return [];
  const listed = listItems(text);
  while (listed.length > 1 && listed.at(-1)?.body === '' && !listed.at(-1)?.quoted) listed.pop();
  const items = listed.map(({ body }) => body);
  if (items.some((item) => item.length > limit)) {
    reader.issue(field, 'warning', 'TEXT_SHORTENED', text, { length: text.length, limit });
  }
  return items.map((item) => item.slice(0, limit));
}

/** Numbers also stand between 、 and commas: a project number holds neither. */
function numbersOf(reader: RowReader): string[] {
  const items = itemsOf(reader, 'projectNumber', 100);
  const only = items.length === 1 ? items[0]! : '';
  return /^[\w（）()./-]+(?:\s*[、,，]\s*[\w（）()./-]+)+$/.test(only) ? only.split(/\s*[、,，]\s*/) : items;
}

/**
 * Projects of a row, first and further ones. Names and types are given to numbers by position; where their count differs a
 * single one belongs to a single number, and several are left out with a warning.
 */
export function readProjects(reader: RowReader): Pick<PatentDraft, 'project' | 'moreProjects'> {
  const numbers = numbersOf(reader);
  const names = itemsOf(reader, 'projectName', 500);
  const types = itemsOf(reader, 'projectType', 100);
  if (numbers.filter((number) => number !== '').length === 0) {
    if (names.length > 0) reader.issue('projectName', 'warning', 'PROJECT_NUMBER_MISSING', names.join('；'));
    return {};
  }
  const beside = (field: ImportField, items: readonly string[]): readonly string[] => {
    if (items.length <= 1 || items.length === numbers.length) return items;
    if (numbers.length === 1) return [items.join('；')];
    reader.issue(field, 'warning', 'PROJECTS_UNEVEN', items.join('；'), {
      numbers: numbers.length,
      found: items.length,
    });
    return [];
  };
  const nameOf = beside('projectName', names);
  const typeOf = beside('projectType', types);
  const projects = numbers.slice(0, MOST).flatMap((number, i): Project[] => {
    if (number === '') return [];
    // One type stands for all, one name only for one.
    const name = nameOf.length === 1 && numbers.length > 1 ? undefined : nameOf[i];
    const projectType = typeOf.length === 1 && typeOf[0] ? typeOf[0] : typeOf[i];
    return [{ number, ...(name && { name }), ...(projectType && { projectType }) }];
  });
  const [project, ...moreProjects] = projects;
  return { ...(project && { project }), ...(moreProjects.length > 0 && { moreProjects }) };
}

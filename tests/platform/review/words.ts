// Chinese words of the pages: stages, kinds, fields of a content laid out for reading.
import { kindOfSchema } from '../../../src/domain/submission/kinds';
import { type Html, html } from './html';

export const STAGE_WORDS = ['学院审核', '学校审核', '登记入库', '备案'] as const;
export const DONE_WORD = '已完成';

export const kindWord = (type: string): string => kindOfSchema(`${type}/1`)?.zh ?? type;

/** A content as a list of path and value; empty lists and absent values are left out. */
export function contentList(payload: unknown): Html {
  const rows: Html[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value))
        walk(member, path === '' ? name : `${path}.${name}`);
      return;
    }
    rows.push(html`<dt>${path}</dt><dd>${String(value)}</dd>`);
  };
  walk(payload, '');
  return html`<dl>${rows}</dl>`;
}

// Writes one sheet as XLSX, row by row, so that a large sample never lies in memory as a whole.
import { ZipWriter } from './zip';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeXml = (text: string): string =>
  text.replace(/[&<>]/g, (character) => escapes[character] ?? character);

/** `A` for 0, `AA` for 26. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

const contentTypes = `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`;

const relations = (...list: readonly (readonly [type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${list
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${documents}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const workbook = (sheet: string): string =>
  `${declaration}<workbook xmlns="${main}" xmlns:r="${documents}"><sheets><sheet name="${escapeXml(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;

/** Style 0 is plain, style 1 the bold head. */
const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

function rowXml(number: number, cells: readonly string[], style: 0 | 1): string {
  const body = cells
    .map((text, index) =>
      text === ''
        ? ''
        : `<c r="${columnName(index)}${number}" t="inlineStr"${style ? ' s="1"' : ''}><is><t>${escapeXml(text)}</t></is></c>`,
    )
    .join('');
  return `<row r="${number}">${body}</row>`;
}

function* sheetXml(
  head: readonly string[],
  widths: readonly number[],
  rows: Iterable<readonly string[]>,
): Generator<string> {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
  yield rowXml(1, head, 1);
  let number = 1;
  for (const row of rows) {
    number += 1;
    yield rowXml(number, row, 0);
  }
  yield '</sheetData></worksheet>';
}

export async function writeXlsx(
  file: string,
  sheet: string,
  head: readonly string[],
  widths: readonly number[],
  rows: Iterable<readonly string[]>,
): Promise<void> {
  const zip = new ZipWriter(file);
  await zip.add('[Content_Types].xml', [contentTypes]);
  await zip.add('_rels/.rels', [relations(['officeDocument', 'xl/workbook.xml'])]);
  await zip.add('xl/workbook.xml', [workbook(sheet)]);
  await zip.add('xl/_rels/workbook.xml.rels', [
    relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
  ]);
  await zip.add('xl/styles.xml', [styles]);
  await zip.add('xl/worksheets/sheet1.xml', sheetXml(head, widths, rows));
  await zip.close();
}

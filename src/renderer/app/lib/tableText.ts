// A table as text for the clipboard: tabs between columns, one line a row. Pure.

/** Line ends and tabs would break the table; a leading sign would be taken for a formula by a spreadsheet program. */
function cell(value: string): string {
  const flat = value.replace(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(flat) ? `'${flat}` : flat;
}

export function tableText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => row.map(cell).join('\t')).join('\n');
}

// Reads the small parts of a workbook: sheet names and places, the date system, which styles show dates.
import { isBuiltInDate, isDateFormat } from './dateFormat';
import { type XmlHandler, XmlScanner } from './xmlScanner';
import { attribute, decodeXml } from './xmlText';

export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly part: string; readonly hidden: boolean }[];
  readonly date1904: boolean;
  readonly sharedStrings: string;
  readonly styles: string;
}

function scan(xml: string, open: (name: string, attributes: string) => void, close?: (name: string) => void) {
  const handler: XmlHandler = {
    wantsText: false,
    open: (name, attributes, empty) => {
      open(name, attributes);
      if (empty) close?.(name);
    },
    close: (name) => close?.(name),
    text: () => undefined,
  };
  const scanner = new XmlScanner(handler);
  scanner.push(xml);
  scanner.end();
}

const get = (attributes: string, name: string) => decodeXml(attribute(attributes, name) ?? '');

/** Path of a relation target inside the package; targets never leave it. */
function resolveTarget(base: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = base.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Relations of a part: id and type (last word of the type address) to target. */
function relations(xml: string, base: string) {
  const byId = new Map<string, string>();
  const byType = new Map<string, string>();
  scan(xml, (name, attributes) => {
    if (name !== 'Relationship' || get(attributes, 'TargetMode') === 'External') return;
    const target = resolveTarget(base, get(attributes, 'Target'));
    byId.set(get(attributes, 'Id'), target);
    const type = get(attributes, 'Type').split('/').at(-1) ?? '';
    if (!byType.has(type)) byType.set(type, target);
  });
  return { byId, byType };
}

/** Name of the workbook part, from the package's own relations. */
export function workbookPart(rootRelations: string): string {
  return relations(rootRelations, '').byType.get('officeDocument') ?? 'xl/workbook.xml';
}

export function readWorkbook(part: string, workbookXml: string, relationsXml: string): WorkbookParts {
  const { byId, byType } = relations(relationsXml, part);
  const sheets: { name: string; part: string; hidden: boolean }[] = [];
  let date1904 = false;
  scan(workbookXml, (name, attributes) => {
    if (name === 'workbookPr') date1904 = /^(?:1|true|on)$/.test(get(attributes, 'date1904'));
    if (name !== 'sheet') return;
    const id = get(attributes, 'r:id') || (/\w+:id\s*=\s*"([^"]*)"/.exec(attributes)?.[1] ?? '');
    const target = byId.get(id);
    if (!target) return;
    sheets.push({
      name: get(attributes, 'name'),
      part: target,
      hidden: get(attributes, 'state') !== '' && get(attributes, 'state') !== 'visible',
    });
  });
  return {
    sheets,
    date1904,
    sharedStrings: byType.get('sharedStrings') ?? '',
    styles: byType.get('styles') ?? '',
  };
}

/** For each cell style, whether it shows a date. */
export function readDateStyles(xml: string): boolean[] {
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inside = false;
  scan(
    xml,
    (name, attributes) => {
      if (name === 'numFmt') {
        custom.set(Number(get(attributes, 'numFmtId')), isDateFormat(get(attributes, 'formatCode')));
      } else if (name === 'cellXfs') inside = true;
      else if (name === 'xf' && inside) {
        const id = Number(get(attributes, 'numFmtId'));
        styles.push(custom.get(id) ?? isBuiltInDate(id));
      }
    },
    (name) => {
      if (name === 'cellXfs') inside = false;
    },
  );
  return styles;
}

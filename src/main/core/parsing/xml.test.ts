// The scanner, the references and the small workbook parts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDateFormat } from './dateFormat';
import { readWorkbook, workbookPart } from './workbook';
import { XmlScanner } from './xmlScanner';
import { attribute, decodeCellText, decodeXml } from './xmlText';

function events(xml: string, cut = xml.length): string[] {
  const seen: string[] = [];
  const handler = {
    wantsText: true,
    open: (name: string, attributes: string, empty: boolean) =>
      void seen.push(`<${name}|${attributes.trim()}${empty ? '|/' : ''}`),
    close: (name: string) => void seen.push(`/${name}`),
    text: (piece: string) => {
      const last = seen.at(-1);
      if (last?.startsWith('=')) seen[seen.length - 1] = last + piece;
      else seen.push(`=${piece}`);
    },
  };
  const scanner = new XmlScanner(handler);
  for (let i = 0; i < xml.length; i += Math.max(1, cut)) scanner.push(xml.slice(i, i + Math.max(1, cut)));
  scanner.end();
  return seen;
}

describe('scanner', () => {
  const xml = `<?xml version="1.0"?><!-- <x> --><a:b k="1>2" l='"'>t<![CDATA[<&>]]>u<c/></a:b >`;
  const expected = [`<b|k="1>2" l='"'`, '=t<&amp;>u', '<c||/', '/b'];
  it('tags, text, CDATA, comments', () => expect(events(xml)).toEqual(expected));
  it('gives the same wherever it is cut', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: xml.length }), (cut) => {
        expect(events(xml, cut)).toEqual(expected);
      }),
    ));
  it('refuses a document type and an unfinished tag', () => {
    expect(() => events('<!DOCTYPE x [<!ENTITY a "b">]><x/>')).toThrow('FILE_UNREADABLE');
    expect(() => events('<a><b')).toThrow('FILE_UNREADABLE');
    expect(() => events(`<a ${'x'.repeat(300_000)}`, 50_000)).toThrow('FILE_UNREADABLE');
  });
  it('never hangs or throws anything else on rubbish', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '/', '!', '-', '?', '"', "'", '[', ']', 'a', ' ', '=') }),
        (text) => {
          try {
            events(text, 3);
          } catch (error) {
            expect(String(error)).toContain('FILE_UNREADABLE');
          }
        },
      ),
    ));
});

describe('text', () => {
  it('references', () => {
    expect(decodeXml('&amp;&lt;&gt;&quot;&apos;&#65;&#x4e2d;&nbsp;&#0;&#x110000;')).toBe(
      `&<>"'A中&nbsp;\ufffd\ufffd`,
    );
    expect(decodeCellText('a_x000D_b_xZZZZ_')).toBe('a\rb_xZZZZ_');
  });
  it('attributes', () => {
    expect(attribute(' r:id="a" id = "b" s=\'c\'', 'id')).toBe('b');
    expect(attribute(' s=\'c\' spans="1:2"', 's')).toBe('c');
    expect(attribute(' x="id=1"', 'id')).toBeUndefined();
    expect(attribute('', 'r')).toBeUndefined();
  });
});

describe('workbook parts', () => {
  it.each([
    ['yyyy-mm-dd', true],
    ['m/d/yy h:mm', true],
    ['[$-804]yyyy"年"m"月"', true],
    ['h:mm:ss', false],
    ['0.00', false],
    ['General', false],
    ['#,##0" days"', false],
    ['@', false],
  ])('format %s shows a day: %s', (code, date) => expect(isDateFormat(code)).toBe(date));
  it('targets are found relative or absolute, external ones ignored', () => {
    const rels = `<Relationships><Relationship Id="r1" Type="a/worksheet" Target="worksheets/s.xml"/><Relationship Id="r2" Type="a/worksheet" Target="/xl/t.xml"/><Relationship Id="r3" Type="a/x" Target="http://x" TargetMode="External"/></Relationships>`;
    const book = `<workbook><workbookPr date1904="true"/><sheets><sheet name="甲&amp;乙" r:id="r1"/><sheet name="b" state="hidden" r:id="r2"/><sheet name="c" r:id="r3"/></sheets></workbook>`;
    expect(readWorkbook('xl/workbook.xml', book, rels)).toMatchObject({
      date1904: true,
      sheets: [
        { name: '甲&乙', part: 'xl/worksheets/s.xml', hidden: false },
        { name: 'b', part: 'xl/t.xml', hidden: true },
      ],
    });
    expect(
      workbookPart(
        '<Relationships><Relationship Id="1" Type="x/officeDocument" Target="/book.xml"/></Relationships>',
      ),
    ).toBe('book.xml');
  });
});

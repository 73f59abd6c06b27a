// How a contract looks in Word: A4, 仿宋 for text and 黑体 for headings, margins of an official paper.
import {
  AlignmentType,
  Footer,
  type ISectionOptions,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';

/** Names of fonts an office has; a computer without them takes its own. */
const fonts = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' };
const textFont = { ...fonts, eastAsia: '仿宋' };
const headFont = { ...fonts, eastAsia: '黑体' };

/** Half points, as Word counts. */
const size = { title: 36, text: 24, foot: 18 };
const line = { line: 420, lineRule: LineRuleType.EXACT };
/** Two characters. */
const indent = { firstLine: 480 };

export const styles = {
  default: { document: { run: { font: textFont, size: size.text }, paragraph: { spacing: line } } },
};

export const page: ISectionOptions['properties'] = {
  page: {
    size: { width: 11906, height: 16838 },
    margin: { top: 1588, bottom: 1474, left: 1588, right: 1474 },
  },
};

export const title = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 240, after: 360, line: 560, lineRule: LineRuleType.AT_LEAST },
    children: [new TextRun({ text, bold: true, size: size.title, font: headFont })],
  });

export const heading = (text: string, pageBreakBefore = false): Paragraph =>
  new Paragraph({
    keepNext: true,
    pageBreakBefore,
    spacing: { before: 160, ...line },
    children: [new TextRun({ text, font: headFont })],
  });

const BLANK = /(【待填：[^】]{1,50}】)/;

/** What is still to be filled in is marked, so that nobody signs past it. */
const runs = (text: string): TextRun[] =>
  text
    .split(BLANK)
    .filter((part) => part !== '')
    .map((part) => new TextRun(BLANK.test(part) ? { text: part, highlight: 'yellow' } : { text: part }));

export const body = (text: string, indented = true): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.BOTH,
    ...(indented ? { indent } : {}),
    spacing: line,
    children: runs(text),
  });

/** 第 x 页 共 y 页. */
export const footer = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: size.foot,
            children: ['第 ', PageNumber.CURRENT, ' 页 共 ', PageNumber.TOTAL_PAGES, ' 页'],
          }),
        ],
      }),
    ],
  });

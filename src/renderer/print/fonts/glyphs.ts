// The characters a document draws, per weight, so that no part of the font is loaded in vain.
import type { PortfolioDocument, PortfolioLine } from '../../../domain/reporting/document';
import { reportWords } from '../../../domain/reporting/words';

const ALWAYS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .,:;-–—…/()（）：、·“”＿';

export function frameGlyphs(document: PortfolioDocument): Set<string> {
  const words = reportWords[document.lang];
  const texts = [
    ALWAYS,
    JSON.stringify(words),
    words.page('', ''),
    words.pieces(''),
    words.countInLedger('', ''),
    document.title,
    document.organisation,
    document.operator,
    document.documentNumber,
    ...document.scope,
    ...document.notes,
    ...document.groups.map((group) => group.label),
  ];
  return new Set(texts.join(''));
}

export function lineGlyphs(lines: Iterable<PortfolioLine>): Set<string> {
  const found = new Set<string>();
  for (const line of lines) {
    const texts = [
      line.title,
      line.department,
      line.inventors,
      line.legalStatus,
      line.ipcMain,
      line.applicationNumber,
    ];
    for (const text of texts) if (text) for (const char of text) found.add(char);
  }
  return found;
}

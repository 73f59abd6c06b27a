// Many papers in one page: laid out one after the other with the fonts loaded once; each keeps its own number and pages.
import { useCallback, useEffect, useState } from 'react';
import type { PaperDocument } from '../../../domain/reporting/paper';
import { reportWords } from '../../../domain/reporting/words';
import type { PaperBundle, SheetRun } from '../../../shared/print';
import { loadGlyphs } from '../fonts/load';
import { tell } from '../pageState';
import { pause } from '../pause';
import { Output } from '../view/Output';
import { composePaper, type PaperComposition } from './compose';
import { ALWAYS } from './Paper';
import { PaperSheet } from './PaperSheet';

/** Where a sheet of the bundle belongs. */
type Place = { paper: number; page: number };

/** What tells one paper of a bundle from the next: mostly the person. */
const nameOf = ({ title, facts, documentNumber }: PaperDocument): string =>
  [title, facts[0]?.value, documentNumber].filter(Boolean).join(' ');

export function Bundle({ bundle, host }: { bundle: PaperBundle; host: HTMLElement }) {
  const { papers, lang } = bundle;
  const [made, setMade] = useState<PaperComposition[]>();
  useEffect(() => {
    let gone = false;
    const words = reportWords[lang];
    const glyphs = new Set(ALWAYS + JSON.stringify(papers) + JSON.stringify(words) + words.page('', ''));
    const compose = async (): Promise<void> => {
      await loadGlyphs(glyphs, [400, 600]);
      const all: PaperComposition[] = [];
      for (const paper of papers) {
        if (gone) return;
        all.push(await composePaper(paper, host));
        tell({ done: all.length, total: papers.length * 2 });
        if (all.length % 20 === 0) await pause();
      }
      let page = 0;
      const outline = all.map(({ document, sheets }) => {
        const entry = { title: nameOf(document), page };
        page += sheets.length;
        return entry;
      });
      tell({ outline: JSON.stringify(outline) });
      setMade(all);
    };
    compose().catch((error: unknown) =>
      tell({ error: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      gone = true;
    };
  }, [papers, lang, host]);
  const places = (made ?? []).flatMap(({ sheets }, paper): Place[] =>
    sheets.map((_, i) => ({ paper, page: i + 1 })),
  );
  const pages = places.length;
  const cuts = (made ?? [])
    .map((_, paper) => places.filter((place) => place.paper <= paper).length)
    .join(',');
  const drawn = useCallback(
    (run: SheetRun, ready: boolean) =>
      tell({ ready, pages, from: run.from, to: run.to, done: pages + run.to, total: pages * 2, cuts }),
    [pages, cuts],
  );
  if (made === undefined) return null;
  const render = (sheet: number) => {
    const place = places[sheet - 1];
    const composition = made[place?.paper ?? -1];
    const paper = papers[place?.paper ?? -1];
    if (place === undefined || composition === undefined || paper === undefined) return null;
    return (
      <PaperSheet
        document={paper}
        composition={composition}
        page={place.page}
        pages={composition.sheets.length}
      />
    );
  };
  return <Output rows={papers.length} pages={pages} render={render} onDrawn={drawn} />;
}

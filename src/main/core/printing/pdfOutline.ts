// The outline of a PDF as objects of the format (PDF 1.4, 8.2.2): one line for the document, under it one for each heading.
import { pdfText } from './describePdf';

export interface OutlineEntry {
  readonly title: string;
  /** 0-based. */
  readonly page: number;
}

/**
 * Bodies of the objects, the root first; they are numbered one after the other from `from`.
 * @param pageRef object number of a page, undefined where there is no such page: its entry is left out
 * @param top where the sheets begin, in points
 */
export function outlineObjects(
  { title, entries }: { title: string; entries: readonly OutlineEntry[] },
  from: number,
  pageRef: (page: number) => number | undefined,
  top: number,
): string[] {
  const known = entries.flatMap((entry) => {
    const ref = pageRef(entry.page);
    return ref === undefined ? [] : [{ title: entry.title, ref }];
  });
  const first = pageRef(0);
  if (first === undefined) return [];
  const dest = (ref: number): string => `/Dest [${ref} 0 R /XYZ 0 ${top} 0]`;
  const child = from + 2;
  const last = child + known.length - 1;
  const below = known.length === 0 ? '' : `\n/First ${child} 0 R\n/Last ${last} 0 R\n/Count ${known.length}`;
  return [
    `<</Type /Outlines\n/First ${from + 1} 0 R\n/Last ${from + 1} 0 R\n/Count ${known.length + 1}>>`,
    `<</Title ${pdfText(title)}\n/Parent ${from} 0 R\n${dest(first)}${below}>>`,
    ...known.map((entry, i) => {
      const beside = [
        ...(i === 0 ? [] : [`/Prev ${child + i - 1} 0 R`]),
        ...(i === known.length - 1 ? [] : [`/Next ${child + i + 1} 0 R`]),
      ];
      return `<</Title ${pdfText(entry.title)}\n/Parent ${from + 1} 0 R\n${[...beside, dest(entry.ref)].join('\n')}>>`;
    }),
  ];
}

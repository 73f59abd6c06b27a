// Reads an agreement from outside against the points: what is said, what is risky, what is silent.
import { type Point, points, type Severity } from './points';

export interface Finding {
  readonly point: string;
  readonly title: string;
  /** Of a risk; absent where the text is silent. */
  readonly risk?: string;
  readonly severity: Severity;
  readonly what: string;
  readonly advice: string;
  readonly source: string;
  /** Number of the paragraph, from 1; absent where the text is silent. */
  readonly paragraph?: number;
  readonly excerpt?: string;
}

/** A point with the paragraphs that speak of it, from 1. */
export interface Spoken {
  readonly point: string;
  readonly title: string;
  readonly paragraphs: readonly number[];
}

export interface Review {
  readonly paragraphs: number;
  readonly characters: number;
  readonly findings: readonly Finding[];
  readonly spoken: readonly Spoken[];
}

const EXCERPT = 160;
const order: Readonly<Record<Severity, number>> = { stop: 0, change: 1, watch: 2 };

export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

/** The part of a paragraph around what was found. */
function excerptOf(paragraph: string, words: RegExp): string {
  const at = paragraph.search(words);
  const from = Math.max(0, Math.min(at - 40, paragraph.length - EXCERPT));
  const cut = paragraph.slice(from, from + EXCERPT);
  return `${from > 0 ? '…' : ''}${cut}${from + EXCERPT < paragraph.length ? '…' : ''}`;
}

function risksOf(point: Point, paragraphs: readonly string[]): Finding[] {
  const found: Finding[] = [];
  for (const { id, words, unless, severity, what, advice } of point.risks) {
    paragraphs.forEach((paragraph, index) => {
      if (unless?.test(paragraph) || !words.every((word) => word.test(paragraph))) return;
      found.push({
        point: point.id,
        title: point.title,
        risk: id,
        severity,
        what,
        advice,
        source: point.source,
        paragraph: index + 1,
        excerpt: excerptOf(paragraph, words[0] ?? point.topic),
      });
    });
  }
  return found;
}

/**
 * Findings, the gravest first. An empty text has none and says so by `paragraphs: 0`. Found by words alone: it points a
 * person at places, it clears no agreement.
 */
export function reviewAgreement(text: string): Review {
  const paragraphs = paragraphsOf(text);
  if (paragraphs.length === 0) return { paragraphs: 0, characters: 0, findings: [], spoken: [] };
  const findings: Finding[] = [];
  const spoken: Spoken[] = [];
  for (const point of points) {
    const speaking = paragraphs.flatMap((paragraph, index) =>
      point.topic.test(paragraph) ? [index + 1] : [],
    );
    findings.push(...risksOf(point, paragraphs));
    if (speaking.length > 0) spoken.push({ point: point.id, title: point.title, paragraphs: speaking });
    else
      findings.push({
        point: point.id,
        title: point.title,
        severity: point.silenceSeverity,
        what: point.silence,
        advice: '补充相应条款。',
        source: point.source,
      });
  }
  findings.sort(
    (a, b) => order[a.severity] - order[b.severity] || (a.paragraph ?? 1e6) - (b.paragraph ?? 1e6),
  );
  return { paragraphs: paragraphs.length, characters: text.length, findings, spoken };
}

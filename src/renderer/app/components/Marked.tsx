// A text with the words of the search marked.
import classes from './Marked.module.css';

/** Splits at the words of the search, longest first; odd parts are hits. */
export function splitMarks(text: string, search: string): string[] {
  const words = search
    .split(/\s+/)
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return words.length === 0 ? [text] : text.split(new RegExp(`(${words.join('|')})`, 'gi'));
}

export function Marked({ text, search }: { readonly text: string; readonly search: string }) {
  const parts = splitMarks(text, search);
  if (parts.length === 1) return text;
  let at = 0;
  return parts.map((part, index) => {
    at += part.length;
    return index % 2 === 1 ? (
      <mark key={at} className={classes.mark}>
        {part}
      </mark>
    ) : (
      part
    );
  });
}

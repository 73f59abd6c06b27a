// A source without what is not executed: comments, the text of strings, templates and regular expressions.

const REGEX_MAY_FOLLOW = /(?:^|[=(,:;!&|?{}[+\-*%~^<>]|\breturn|\btypeof|\bcase|=>)\s*$/;

/** Index behind a quoted text that begins at `start`; for templates the parts `${...}` are handed to `inside`. */
function endOfQuote(text: string, start: number, inside: (from: number) => number): number {
  const quote = text[start];
  let at = start + 1;
  while (at < text.length) {
    const char = text[at];
    if (char === '\\') at += 2;
    else if (char === quote) return at + 1;
    else if (quote === '`' && text.startsWith('${', at)) at = inside(at + 2);
    else if (quote !== '`' && char === '\n') return at;
    else at += 1;
  }
  return at;
}

function endOfRegex(text: string, start: number): number {
  let isClass = false;
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === '\n') return start + 1;
    else if (char === '[') isClass = true;
    else if (char === ']') isClass = false;
    else if (char === '/' && !isClass) return at + 1;
  }
  return start + 1;
}

/** The program text with strings, templates and regular expressions emptied; code inside templates stays, in brackets. */
export function codeOnly(text: string): string {
  let out = '';
  const scan = (start: number, isNested: boolean): number => {
    let at = start;
    let depth = 0;
    while (at < text.length) {
      const char = text[at] ?? '';
      if (text.startsWith('//', at)) {
        const end = text.indexOf('\n', at);
        at = end < 0 ? text.length : end;
      } else if (text.startsWith('/*', at)) {
        const end = text.indexOf('*/', at + 2);
        at = end < 0 ? text.length : end + 2;
      } else if (char === "'" || char === '"' || char === '`') {
        out += "''";
        at = endOfQuote(text, at, (from) => {
          out += ';(';
          const end = scan(from, true);
          out += ');';
          return end;
        });
      } else if (char === '/' && REGEX_MAY_FOLLOW.test(out.slice(-20)) && !text.startsWith('/>', at)) {
        const end = endOfRegex(text, at);
        out += end === at + 1 ? '/' : "''";
        at = end;
      } else {
        if (isNested && char === '}' && depth === 0) return at + 1;
        if (char === '{') depth += 1;
        if (char === '}') depth -= 1;
        out += char;
        at += 1;
      }
    }
    return at;
  };
  scan(0, false);
  return out;
}

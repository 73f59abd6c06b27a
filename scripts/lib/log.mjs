// Plain progress lines on stderr, so that stdout stays free for results a program reads.

const colour = process.stderr.isTTY && !process.env.NO_COLOR;
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

export const say = (text) => process.stderr.write(`${text}\n`);
export const step = (text) => say(`${paint('36', '›')} ${text}`);
export const done = (text) => say(`${paint('32', '✓')} ${text}`);
export const warn = (text) => say(`${paint('33', '!')} ${text}`);

/** A failure with a cure. `run.mjs` prints it without a stack. */
export class SetupError extends Error {
  constructor(message, cure) {
    super(message);
    this.name = 'SetupError';
    this.cure = cure;
  }
}

export function printFailure(error) {
  if (error instanceof SetupError) {
    say(`${paint('31', '✗')} ${error.message}`);
    if (error.cure) say(`\n  ${error.cure}\n`);
    return;
  }
  say(`${paint('31', '✗')} ${error?.stack ?? error}`);
}

// Long loops of the store let queries in between: after a few milliseconds of work, one turn of the event loop.

/** Work without a pause, in ms: short enough that a keystroke is still answered at once. */
const turn = 8;

/** A timer would cost 4 ms each time; a message does not. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Await the result every so often; it pauses only when the turn is used up. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < turn) return;
    await nextTurn();
    since = performance.now();
  };
}

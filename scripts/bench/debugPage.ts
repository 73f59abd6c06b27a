// One page of a running program through Chromium's debugging port, attached to without holding anything back.

interface Target {
  readonly type: string;
  readonly url: string;
  readonly webSocketDebuggerUrl: string;
}
interface Reply {
  readonly id?: number;
  readonly result?: { result?: { value?: unknown }; exceptionDetails?: unknown };
  readonly error?: { message: string };
}

const soon = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The page with this address; asked for again and again, since the program is just starting. */
async function findTarget(port: number, address: string): Promise<Target> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    const answer = await fetch(`http://127.0.0.1:${port}/json/list`).catch(() => null);
    const targets = answer?.ok ? ((await answer.json()) as Target[]) : [];
    const found = targets.find(({ type, url }) => type === 'page' && url.startsWith(address));
    if (found !== undefined) return found;
    await soon(20);
  }
  throw new Error(`no page ${address} on port ${port}`);
}

export class DebugPage {
  private next = 1;
  private readonly waiting = new Map<number, (reply: Reply) => void>();

  private constructor(private readonly socket: WebSocket) {
    socket.addEventListener('message', ({ data }) => {
      const reply = JSON.parse(String(data)) as Reply;
      this.waiting.get(reply.id ?? 0)?.(reply);
      this.waiting.delete(reply.id ?? 0);
    });
  }

  static async attach(port: number, address: string): Promise<DebugPage> {
    const { webSocketDebuggerUrl } = await findTarget(port, address);
    const socket = new WebSocket(webSocketDebuggerUrl);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true });
      socket.addEventListener('error', reject, { once: true });
    });
    return new DebugPage(socket);
  }

  /** Runs a function that stands for itself in the page; tried again where the page was still loading. */
  async evaluate<T>(work: () => Promise<T>): Promise<T> {
    const expression = `globalThis.__name = (target) => target; (${work})()`;
    for (let tries = 0; ; tries++) {
      const { result, error } = await this.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (error === undefined && result?.exceptionDetails === undefined) return result?.result?.value as T;
      if (tries > 50) throw new Error(error?.message ?? JSON.stringify(result?.exceptionDetails));
      await soon(10);
    }
  }

  /** Closes the page's window as its close button would. */
  close(): void {
    // No answer comes: the page is gone by then.
    void this.send('Page.close', {});
  }

  private send(method: string, params: object): Promise<Reply> {
    const id = this.next++;
    this.socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }
}

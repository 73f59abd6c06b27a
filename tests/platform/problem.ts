// Refusals as RFC 9457 problem details.
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly extra: Record<string, number | string> = {},
    readonly retryAfter?: number,
  ) {
    super(`${status} ${code}`);
  }

  body(): Record<string, unknown> {
    const { status, code, detail, extra } = this;
    return { type: `urn:pb1:problem:${code}`, title: code, status, code, detail, ...extra };
  }
}

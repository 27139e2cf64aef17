export interface Request {
  /** From the root of the server, with its query. */
  readonly path: string;
  readonly timeoutMs: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; without it the request only reads. */
  readonly json?: object;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** The one way to the server. It rejects only when no answer came. */
export type Transport = (request: Request) => Promise<Reply>;

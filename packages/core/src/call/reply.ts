/** The headers of an answer, as far as layers need them. Not iterable: in TypeScript a browser's are so by an extra library. */
export interface ReplyHeaders {
  get(name: string): string | null;
  forEach(callback: (value: string, name: string) => void): void;
}

/** Reads a body piece by piece. Every ReadableStream of bytes has one. */
export interface ReplyBodyReader {
  read(): Promise<{ readonly done?: boolean | undefined; readonly value?: Uint8Array | undefined }>;
}

/** What layers see of an answer: as much of a Response as they need. Every Response is one. */
export interface Reply {
  readonly status: number;
  readonly statusText: string;
  readonly headers: ReplyHeaders;
  /** `opaqueredirect` where a browser hides a redirect. */
  readonly type?: string;
  /** Read piece by piece where it may break off and what came of it counts, and cancelled where nobody reads it. */
  readonly body?: { cancel(): Promise<void>; getReader?(): ReplyBodyReader } | null;
  /** Reads the body, once. */
  text(): Promise<string>;
  /** Reads the body, once. */
  arrayBuffer(): Promise<ArrayBuffer>;
}

const statusesWithoutBody: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * Makes a Response of an answer whose body has been read.
 *
 * @param reply - the answer; its status lies between 200 and 599
 * @param body - what was read of it
 */
export function responseOf({ status, statusText, headers }: Reply, body: string | ArrayBuffer | null): Response {
  const list: [string, string][] = [];
  headers.forEach((value, name) => {
    list.push([name, value]);
  });
  return new Response(statusesWithoutBody.has(status) ? null : body, {
    status,
    statusText: printable(statusText),
    headers: list,
  });
}

// A server may write any bytes as its reason phrase, and a Response refuses most of them.
function printable(text: string): string {
  return text.replace(/[^\t\x20-\x7e]/g, "?");
}

/**
 * Reads a body as far as it comes: what a refusal says still counts where its body breaks off.
 *
 * @param reply - an answer whose body nobody has read
 * @returns the bytes; none where a body breaks off that can't be read piece by piece
 */
export async function readAsFarAsItComes(reply: Reply): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  try {
    const reader = reply.body?.getReader?.();
    if (reader === undefined) return new Uint8Array(await reply.arrayBuffer());
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      if (piece.value !== undefined) pieces.push(new Uint8Array(piece.value));
    }
  } catch {} // broken off
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

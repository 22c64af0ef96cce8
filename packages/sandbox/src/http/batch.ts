import { http } from "./node-http.ts";
import type { WireAnswer } from "./wire.ts";

/** What became of one id of a batch. */
export interface BatchPart {
  /** The id as the request named it. */
  readonly id: string;
  /** Its address. */
  readonly href: string;
  readonly status: number;
  /** The body as JSON; undefined where the answer has none. */
  readonly body: unknown;
}

/** Makes the 207 of a batch, where its body is the operation's own, of what became of each id. */
export type Gather = (parts: readonly BatchPart[]) => object;

/** The newer form of a batch's answer; asked for by Accept, or by a body of that form. */
export const batchMediaType = "application/vnd.ringcentral.multipart+json";

/**
 * The answer to a request that named several ids.
 *
 * @param parts - in the order of the request
 * @param options - the method, the media types that the request asks for or uses, a text that is different for each answer,
 *   and what makes the body where it is the operation's own
 */
export function batchAnswer(
  parts: readonly BatchPart[],
  options: {
    readonly method: string;
    readonly accept: string;
    readonly unique: string;
    readonly gather: Gather | undefined;
  },
): WireAnswer | { readonly status: number; readonly body: object } {
  const { gather } = options;
  // A deletion that went through for all ids says so once; with 200 where it was only asked for.
  const [first] = parts;
  if (options.method === "DELETE" && parts.every(({ status }) => status < 300 && status !== 207)) {
    return { status: gather === undefined ? 204 : (first?.status ?? 204), headers: {}, body: undefined };
  }
  if (gather !== undefined) return { status: 207, body: gather(parts) };
  if (options.accept.toLowerCase().includes(batchMediaType)) {
    const list = parts.map(({ id, status, body }) => ({ resourceId: id, status, ...(body === undefined ? {} : { body }) }));
    return { status: 207, headers: { "Content-Type": batchMediaType }, body: JSON.stringify(list) };
  }
  const boundary = `Boundary_${options.unique}`;
  const states = parts.map(({ href, status }) => ({ href, status, responseDescription: http.STATUS_CODES[status] ?? "" }));
  const bodies = [{ response: states }, ...parts.map(({ body }) => body)];
  const text = bodies.map((body) => part(boundary, body)).join("");
  return {
    status: 207,
    headers: { "Content-Type": `multipart/mixed; boundary=${boundary}` },
    body: `${text}--${boundary}--\r\n`,
  };
}

function part(boundary: string, body: unknown): string {
  return `--${boundary}\r\nContent-Type: application/json\r\n\r\n${body === undefined ? "" : JSON.stringify(body)}\r\n`;
}

import { basesOf, contractUrl } from "../exchange/contract-url.ts";
import type { RecordedBody, RecordedExchange } from "../exchange/exchange.ts";
import { isObject } from "../schema/type-of.ts";

/** How a HAR is read. */
export interface HarOptions {
  /** The addresses whose entries are read, as `checkedFetch` has them. When left out it is each path that begins with `/restapi`. */
  readonly servers?: readonly string[];
  /** Gives what a recorder put in a file beside the HAR (Playwright's `_file`). */
  readonly attachment?: (name: string) => Uint8Array | undefined;
}

/** How many entries were not read, and why. */
export interface SkippedEntries {
  /** Of other servers, or other paths. */
  readonly others: number;
  /** What a browser asked before a request to another origin. */
  readonly preflights: number;
  /** Those that nobody answered: aborted, blocked, or without a connection. */
  readonly unanswered: number;
  /** Answers that say to take what is in the browser's cache. */
  readonly cached: number;
}

/** What a HAR has of the contract. */
export interface HarReading {
  readonly exchanges: readonly RecordedExchange[];
  readonly skipped: SkippedEntries;
}

/** Something is no HAR; the message says what it lacks. */
export class HarError extends Error {
  override readonly name = "HarError";
}

type Node = Readonly<Record<string, unknown>>;
type Fate = keyof SkippedEntries | RecordedExchange;

/**
 * Reads a HAR 1.2, as browsers' network panels, Playwright and proxies save it. Bodies in base64 are decoded, and those that
 * were left out are not made up.
 *
 * @param har - the parsed file
 * @param options - which entries count
 * @throws HarError for what is none
 */
export function readHar(har: unknown, options: HarOptions = {}): HarReading {
  const log = isObject(har) ? har["log"] : undefined;
  const entries = isObject(log) ? log["entries"] : undefined;
  if (!Array.isArray(entries)) throw new HarError("is no HAR: it has no log.entries; save one in a browser's network panel");
  const bases = basesOf(options.servers);
  const fates = entries.map((entry: unknown, index) => fateOf(entry, index, bases, options.attachment));
  const count = (fate: Fate): number => fates.filter((one) => one === fate).length;
  return {
    exchanges: fates.filter((fate) => typeof fate !== "string"),
    skipped: {
      others: count("others"),
      preflights: count("preflights"),
      unanswered: count("unanswered"),
      cached: count("cached"),
    },
  };
}

function fateOf(entry: unknown, index: number, bases: readonly string[] | undefined, attachment: HarOptions["attachment"]): Fate {
  const request = isObject(entry) ? entry["request"] : undefined;
  const response = isObject(entry) ? entry["response"] : undefined;
  if (!isObject(request) || !isObject(response) || typeof request["url"] !== "string" || typeof request["method"] !== "string") {
    throw new HarError(`is no HAR: log.entries[${index}] has no request with method and url, or no response`);
  }
  const url = contractUrl(request["url"], bases);
  if (url === undefined) return "others";
  const method = request["method"];
  if (method.toUpperCase() === "OPTIONS") return "preflights";
  const status = Number(response["status"] ?? 0);
  if (status <= 0) return "unanswered";
  if (status === 304) return "cached";
  return {
    request: { method, url, headers: headersOf(request["headers"], request["postData"]), body: sentBody(request, attachment) },
    response: { status, headers: headersOf(response["headers"], response["content"]), body: answeredBody(response, attachment) },
  };
}

// Whoever takes headers out of a HAR, for the secrets in them, leaves the type with the body.
function headersOf(list: unknown, content: unknown): (readonly [string, string])[] {
  const entries = (Array.isArray(list) ? list : []).filter(isObject);
  const type = isObject(content) ? content["mimeType"] : undefined;
  if (entries.length === 0 && typeof type === "string" && type !== "") return [["Content-Type", type]];
  return entries.map(({ name, value }) => [String(name), String(value)] as const);
}

function sentBody(request: Node, attachment: HarOptions["attachment"]): RecordedBody {
  const { postData, bodySize } = request;
  if (!isObject(postData)) return Number(bodySize ?? 0) > 0 ? undefined : null;
  const { text, params, encoding } = postData;
  if (typeof text === "string" && text !== "") return decoded(text, encoding);
  if (Array.isArray(params) && params.length > 0) {
    return new URLSearchParams(params.filter(isObject).map(({ name, value }) => [String(name), String(value ?? "")])).toString();
  }
  return attached(postData, attachment) ?? (Number(bodySize ?? 0) > 0 ? undefined : null);
}

function answeredBody(response: Node, attachment: HarOptions["attachment"]): RecordedBody {
  const content = isObject(response["content"]) ? response["content"] : {};
  const { text, size, encoding } = content;
  if (typeof text === "string" && text !== "") return decoded(text, encoding);
  const file = attached(content, attachment);
  if (file !== undefined) return file;
  // Some recorders give no size of what they left out, and some give 0 with a body that was on the way.
  return Number(size ?? -1) === 0 && Number(response["bodySize"] ?? 0) <= 0 ? null : undefined;
}

function attached(node: Node, attachment: HarOptions["attachment"]): Uint8Array | undefined {
  return typeof node["_file"] === "string" ? attachment?.(node["_file"]) : undefined;
}

function decoded(text: string, encoding: unknown): RecordedBody {
  if (encoding !== "base64") return text;
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

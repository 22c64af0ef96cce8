/** Headers in any usual form. */
export type HeaderSource =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | readonly (readonly [name: string, value: string])[];

/** A body as it was recorded: `null` or empty where there was none, `undefined` where nobody knows. */
export type RecordedBody = string | Uint8Array | null | undefined;

/** A request that was sent. */
export interface RecordedRequest {
  readonly method: string;
  /** Whole, or from the path on. */
  readonly url: string;
  readonly headers?: HeaderSource | undefined;
  readonly body?: RecordedBody;
}

/** An answer that came. */
export interface RecordedResponse {
  readonly status: number;
  readonly headers?: HeaderSource | undefined;
  readonly body?: RecordedBody;
  /** Whether headers may have been kept from whoever recorded it, as browsers do across origins. */
  readonly headersFiltered?: boolean;
}

/** A request and its answer. */
export interface RecordedExchange {
  readonly request: RecordedRequest;
  readonly response: RecordedResponse;
}

/** Gives a header by its name in lower case. */
export type HeaderOf = (name: string) => string | undefined;

/** Makes one way to read headers of all forms. */
export function headersOf(source: HeaderSource | undefined): HeaderOf {
  if (source === undefined) return () => undefined;
  if (hasGet(source)) return (name) => source.get(name) ?? undefined;
  const pairs: readonly (readonly [string, unknown])[] = Array.isArray(source) ? source : Object.entries(source);
  const known = new Map<string, string>();
  for (const [name, value] of pairs) {
    if (value === undefined) continue;
    const key = name.toLowerCase();
    const text = [value].flat().join(", ");
    const before = known.get(key);
    known.set(key, before === undefined ? text : `${before}, ${text}`);
  }
  return (name) => known.get(name);
}

/** A body as text; the contract has no others. */
export function textOf(body: RecordedBody): string | null | undefined {
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
}

/** A Content-Type without its parameters, in lower case; empty where there is none. */
export function mediaTypeOf(header: HeaderOf): string {
  return header("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
}

/** A media type as a message may show it. */
export function shownMediaType(mediaType: string): string {
  if (mediaType === "") return "nothing";
  return /^[a-z]+\/[a-z0-9.+-]{1,80}$/.test(mediaType) ? mediaType : "no media type";
}

function hasGet(source: HeaderSource): source is { get(name: string): string | null } {
  return typeof (source as { readonly get?: unknown }).get === "function";
}

/** What is hostile about a request. */
export const hostilities = ["none", "fact", "body", "path", "query", "headers", "token", "form"] as const;

/** What is hostile about a request; `none` is one that the contract allows. */
export type Hostility = (typeof hostilities)[number];

/** A request as `fetch` can send it. */
export interface FuzzRequest {
  readonly method: string;
  /** Path and query, encoded. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** A request as text, to look at and to send again by hand. */
export function describeRequest({ method, target, headers, body }: FuzzRequest): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${shortened(value)}`);
  return [`${method} ${shortened(target)}`, ...lines, ...(body === undefined ? [] : ["", shortened(JSON.stringify(body))])].join(
    "\n",
  );
}

const shownCharacters = 2000;

function shortened(text: string): string {
  return text.length <= shownCharacters ? text : `${text.slice(0, shownCharacters)}... (${text.length} characters)`;
}

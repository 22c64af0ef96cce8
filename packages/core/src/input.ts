/** The parts of a request that an input is sorted into. */
export interface RequestParts {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/**
 * Sorts a flat input: what the path names, `body`, and the rest, which is the query. The account and the extension are
 * those of the token where the input does not say.
 *
 * @param names - of the path's parameters
 * @param input - values by name
 */
export function requestParts(names: readonly string[], input: object): RequestParts {
  const values = input as Readonly<Record<string, unknown>>;
  const path: Record<string, unknown> = {};
  for (const name of names) {
    path[name] = values[name] ?? (name === "accountId" || name === "extensionId" ? "~" : undefined);
  }
  const query: Record<string, unknown> = {};
  for (const name of Object.keys(values)) {
    if (name !== "body" && !names.includes(name)) query[name] = values[name];
  }
  return { path, query, body: values["body"] };
}

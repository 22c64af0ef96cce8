import type { Sandbox } from "../../src/index.ts";

/**
 * What a sandbox holds: a text for each collection. That a session's token is used for the first time is left out: a
 * request does that although it is refused.
 */
export function holdings(sandbox: Sandbox): ReadonlyMap<string, string> {
  const sessions = sandbox.state.sessions.find().map(({ firstUsedMs, ...session }) => session);
  const collections = { ...sandbox.snapshot().image, sessions };
  return new Map(Object.entries(collections).map(([collection, rows]) => [collection, JSON.stringify(rows)]));
}

/** The collections that hold something else than before. */
export function changedSince(before: ReadonlyMap<string, string>, sandbox: Sandbox): string[] {
  return [...holdings(sandbox)].filter(([collection, rows]) => rows !== before.get(collection)).map(([collection]) => collection);
}

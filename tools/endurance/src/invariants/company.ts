import type { State, stateTypes } from "@ringwright/sandbox";

/** The records of all collections, by their ids; read once for all invariants. */
export type Company = { readonly [K in stateTypes.Kind]: ReadonlyMap<string, stateTypes.Kinds[K]> } & {
  /** What waits for its time. */
  readonly due: readonly DueWork[];
};

/** A piece of work that waits. */
export interface DueWork {
  readonly kind: string;
  /** What it is about, such as a session's id. */
  readonly key: string;
}

/** Reads all that a sandbox knows. */
export function readCompany(state: State): Company {
  const image = state.image();
  const collections = Object.keys(image)
    .filter((table) => isKind(state, table))
    .map((kind) => [kind, new Map(state[kind].find().map((record) => [record.id, record]))]);
  const due = (image["due"] ?? []).map(([, , kind, key]) => ({ kind: String(kind), key: String(key) }));
  return { ...(Object.fromEntries(collections) as Omit<Company, "due">), due };
}

// The image has tables beside the collections.
function isKind(state: State, table: string): table is stateTypes.Kind {
  const collection = (state as unknown as Readonly<Record<string, { readonly find?: unknown } | undefined>>)[table];
  return typeof collection?.find === "function";
}

import type { AppPermission } from "./permissions.ts";

/** The budget a call draws from. `NoThrottling` draws from none. */
export type RateGroup = "Light" | "Medium" | "Heavy" | "Auth" | "NoThrottling";

/** Whose credentials a call carries: the session's token, the app's own id and secret, or nobody's. */
export type Credentials = "token" | "client" | "none";

/**
 * Who may call an operation at the real service, where not every app may: apps that the vendor has reviewed for it, or its
 * own alone.
 */
export type RestrictedAccess = "advanced" | "internal";

/** Where a list's answer holds its records and its paging. */
export interface PagingMembers {
  readonly records: string;
  readonly paging: string;
}

/** How a long-running task is followed. */
export interface TaskMembers {
  /** The operation that reads the task, and which of its path parameters takes the task's id. */
  readonly poll: Operation;
  readonly parameter: string;
  /** The members of the task that hold its id and its state. */
  readonly id: string;
  readonly status: string;
  readonly pending: readonly string[];
  readonly succeeded: readonly string[];
  readonly failed: readonly string[];
  /** The member that shows that an answer is the result itself, where the poll's answer turns into it. */
  readonly result?: string;
}

/** The array of a body that may be cut into several calls, and how long it may be in one. */
export interface BulkMembers {
  readonly records: string;
  readonly maxItems: number;
}

/** The path parameter that takes several ids at once, and how many. */
export interface BatchMembers {
  readonly parameter: string;
  readonly maxItems: number;
  /** Where the answer tells of each id, where it is a body of the operation's own. */
  readonly outcomes?: BatchOutcomeMembers;
}

/** The list of an answer that has an entry for each id, with `id` and maybe `errors`. */
export interface BatchOutcomeMembers {
  readonly records: string;
  /** The member of an entry that tells how it went, and its values that say it succeeded, and that it failed. */
  readonly status: string;
  readonly succeeded: readonly string[];
  readonly failed: readonly string[];
}

/**
 * What the contract says about an operation. It travels with each call, so that the layers decide on facts and nobody
 * has to read them back from a URL. Generated; members with their usual value are left out.
 */
export interface Operation {
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The path with its parameters in braces, as in the contract. */
  readonly path: string;
  /** What a path parameter means where the input leaves it out, by name. The others must be given. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** The names of its query parameters. None when left out. */
  readonly query?: readonly string[];
  /** The names of its header parameters. None when left out. */
  readonly headers?: readonly string[];
  readonly group: RateGroup;
  /** Who may call it. Every app when left out. */
  readonly access?: RestrictedAccess;
  /** The app permission it asks for. None when left out. */
  readonly permission?: AppPermission;
  /** User permissions, any one of which is enough. */
  readonly userPermissions?: readonly string[];
  /** The session's token when left out. */
  readonly credentials?: Exclude<Credentials, "token">;
  /** Whether a repeat changes nothing more. Unsafe when left out. */
  readonly retry?: "safe";
  /** Whether a repeat would buy twice. */
  readonly billable?: true;
  /** Where to look whether a call that buys has taken effect: the id of another operation, and what to find with it. */
  readonly reconcile?: { readonly operation: string; readonly find: string };
  /** How its body is written. It takes none when left out. */
  readonly body?: "json" | "form";
  /** Whether an input may leave the body out. It must be given when left out here. */
  readonly bodyOptional?: true;
  /**
   * What a success answers with, where that is no JSON object: an `optional` one, which may be missing; an `array`; `none`;
   * the `location` that a redirect leads to; `any`, of which nothing is promised.
   */
  readonly answer?: "optional" | "array" | "none" | "location" | "any";
  readonly paging?: PagingMembers;
  readonly task?: TaskMembers;
  readonly bulk?: BulkMembers;
  readonly batch?: BatchMembers;
  readonly deprecated?: true;
}

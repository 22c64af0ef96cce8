/** A parameter of the path, the query or the headers, as a command line gives it: `name=value`. */
export interface CommandParameter {
  readonly name: string;
  readonly type: "text" | "integer" | "number" | "boolean";
  /** Whether it takes several values: given several times, or with commas. */
  readonly list?: true;
  /** Whether it must be given. */
  readonly required?: true;
  /** What leaving it out means. */
  readonly default?: unknown;
  /** The values that there are, where they are counted. */
  readonly values?: readonly unknown[];
  readonly about: string;
}

/** What the command has to know of an operation before it is called. Generated; members with their usual value are left out. */
export interface CommandOperation {
  readonly id: string;
  /** Its place in the facade, such as `devices.read`. */
  readonly facade: string;
  /** The key of its package in the generated `packages`. */
  readonly package: string;
  readonly summary: string;
  readonly group: string;
  /** Who may call it. Every app when left out. */
  readonly access?: "advanced" | "internal";
  /** Whether it changes anything. */
  readonly changes?: true;
  readonly billable?: true;
  /** Whether it is called without a session. */
  readonly withoutToken?: true;
  readonly parameters: readonly CommandParameter[];
  /** The body that it takes; it takes none when left out. */
  readonly body?: { readonly required: boolean; readonly about: string; readonly members: readonly string[] };
  /** The member of its answer that holds the records, where it answers in pages. */
  readonly records?: string;
  /** The parameter that takes several ids. */
  readonly batch?: string;
  /** The list of its body that may be cut into several calls, and how long it may be in one. */
  readonly bulk?: { readonly records: string; readonly maxItems: number };
  /** Whether it starts something that takes its time. */
  readonly task?: true;
}

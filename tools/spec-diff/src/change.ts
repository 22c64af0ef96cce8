/** What a change means to those who build on the contract, the gravest first. */
export const kinds = ["breaking", "addition", "note", "wording"] as const;

/** One of {@link kinds}. `note`: nothing stops working, but it behaves differently or more may come. */
export type Kind = (typeof kinds)[number];

/** A change of the contract, in words. */
export interface Change {
  readonly kind: Kind;
  /** What the change is about: a type, a shared response, an operation, a package's types, or `contract`. */
  readonly subject: string;
  readonly sentence: string;
  /** The operations that it reaches. */
  readonly operations: readonly string[];
  /** The member of a type that it is about, such as `Device.kind`, where whoever does not use that member sees nothing of it. */
  readonly member?: string;
  /** What the operation was called before. */
  readonly formerly?: string;
  /** The packages that it reaches, without their scope. `spec` is reached by each change and not named. */
  readonly domains: readonly string[];
}

/** Where in the contract something stands. */
export interface Place {
  readonly subject: string;
  /** The part of an operation, such as `body`; empty inside a type. */
  readonly part: string;
  /** The members that lead there, such as `records[].id`. */
  readonly path: string;
}

/** What a change is beside its words. */
export interface ChangeFacts {
  /** Whether it reaches callers that do not use the member it is about: one that must be sent now. */
  readonly reachesAll?: true;
  /** What the operation was called before. */
  readonly formerly?: string;
}

/** Takes down a change that an operation, or the contract as a whole, has seen. */
export type Report = (kind: Kind, place: Place, predicate: string, facts?: ChangeFacts) => void;

/** Changes as they are found: one that many operations see is kept once. */
export interface ChangeLog {
  /** A report that ascribes what it takes down to an operation and its packages. */
  reporter(operation: string | undefined, domains: readonly string[]): Report;
  changes(): Change[];
}

/** Starts an empty log. */
export function createChangeLog(): ChangeLog {
  const found = new Map<
    string,
    Omit<Change, "operations" | "domains"> & { readonly operations: Set<string>; readonly domains: Set<string> }
  >();
  return {
    reporter:
      (operation, domains) =>
      (kind, place, predicate, { reachesAll, formerly } = {}) => {
        const sentence = `${nameOfPlace(place)} ${predicate}.`;
        const key = JSON.stringify([kind, place.subject, sentence]);
        const facts = { ...(reachesAll ? {} : memberOf(place)), ...(formerly === undefined ? {} : { formerly }) };
        const change = found.get(key) ?? {
          kind,
          subject: place.subject,
          sentence,
          ...facts,
          operations: new Set<string>(),
          domains: new Set<string>(),
        };
        found.set(key, change);
        if (operation !== undefined) change.operations.add(operation);
        for (const domain of domains) change.domains.add(domain);
      },
    changes: () =>
      [...found.values()]
        .map((change) => ({ ...change, operations: [...change.operations], domains: [...change.domains] }))
        .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind)),
  };
}

/** A place inside another. */
export function inside(place: Place, step: string): Place {
  const dot = place.path === "" || step.startsWith("[") ? "" : ".";
  return { ...place, path: `${place.path}${dot}${step}` };
}

// Inside a type alone: of an operation's own parts no list of uses knows the members.
function memberOf({ subject, part, path }: Place): { readonly member?: string } {
  return part === "" && path !== "" ? { member: `${subject}.${path}` } : {};
}

function nameOfPlace({ subject, part, path }: Place): string {
  if (subject === "contract") return "The contract";
  if (subject.startsWith("@")) return subject;
  if (part === "") return `\`${path === "" ? subject : `${subject}.${path}`}\``;
  return path === "" ? `The ${part} of \`${subject}\`` : `\`${path}\` in the ${part} of \`${subject}\``;
}

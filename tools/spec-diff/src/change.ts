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

/** Takes down a change that an operation, or the contract as a whole, has seen. */
export type Report = (kind: Kind, place: Place, predicate: string) => void;

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
    { kind: Kind; subject: string; sentence: string; operations: Set<string>; domains: Set<string> }
  >();
  return {
    reporter: (operation, domains) => (kind, place, predicate) => {
      const sentence = `${nameOfPlace(place)} ${predicate}.`;
      const key = JSON.stringify([kind, place.subject, sentence]);
      const change = found.get(key) ?? { kind, subject: place.subject, sentence, operations: new Set(), domains: new Set() };
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

function nameOfPlace({ subject, part, path }: Place): string {
  if (subject === "contract") return "The contract";
  if (subject.startsWith("@")) return subject;
  if (part === "") return `\`${path === "" ? subject : `${subject}.${path}`}\``;
  return path === "" ? `The ${part} of \`${subject}\`` : `\`${path}\` in the ${part} of \`${subject}\``;
}

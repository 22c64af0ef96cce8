/** An id that an answer held. */
export interface KnownId {
  readonly id: string;
  /** What the record says it is, such as `Department`; undefined where it says nothing. */
  readonly type: string | undefined;
}

/** Ids that a list held, and for which parameters of its path. */
interface ListedIds {
  readonly parameters: Readonly<Record<string, string>>;
  readonly ids: readonly KnownId[];
}

/** Ids that answers held, by where they may be asked for. */
export interface KnownIds {
  /** Takes down the ids of an answer of the operation of this path. */
  note(path: string, parameters: Readonly<Record<string, string>>, answer: unknown): void;
  /**
   * The ids for a parameter of a path: those of the list that stands at the path before it, such as `/account/{accountId}/device` for
   * `deviceId`, else those that answers name so. Of a list that holds several kinds, those that are named so, if any is.
   *
   * @param name - of the parameter
   * @param collection - the path before it
   * @param parameters - what the path has before it
   */
  idsFor(name: string, collection: string, parameters: Readonly<Record<string, string>>): readonly KnownId[];
}

// Lists of thousands are told apart by their kinds, not by their number.
const mostOfAName = 500;

/** Begins with nothing known but what is given by name. */
export function createKnownIds(given: Readonly<Record<string, string | undefined>>): KnownIds {
  const lists = new Map<string, ListedIds[]>();
  const named = new Map<string, Map<string, KnownId>>();
  for (const [name, id] of Object.entries(given)) if (id !== undefined) addNamed(name, { id, type: undefined });

  function addNamed(name: string, known: KnownId): void {
    const ids = named.get(name) ?? new Map<string, KnownId>();
    named.set(name, ids);
    if (ids.size < mostOfAName && !ids.has(known.id)) ids.set(known.id, known);
  }

  // Members that hold records, and members that are ids by their name.
  function walk(value: unknown, name: string): void {
    if (Array.isArray(value)) for (const item of value) walk(item, singular(name));
    if (!isRecord(value)) return;
    const known = idOf(value);
    if (known !== undefined) {
      if (name !== "") addNamed(`${name}Id`, known);
      if (known.type !== undefined) for (const kind of kindsOf(known.type)) addNamed(kind, known);
    }
    for (const [member, inner] of Object.entries(value)) {
      if (member.endsWith("Id") && isId(inner)) addNamed(member, { id: String(inner), type: undefined });
      else walk(inner, member);
    }
  }

  return {
    note(path, parameters, answer) {
      const records = isRecord(answer) ? Object.values(answer).find(Array.isArray) : answer;
      const ids = Array.isArray(records) ? records.flatMap((record) => (isRecord(record) ? (idOf(record) ?? []) : [])) : [];
      if (Array.isArray(records)) lists.set(path, [...(lists.get(path) ?? []), { parameters, ids }]);
      const name = camel(singular(path.slice(path.lastIndexOf("/") + 1)));
      for (const known of ids) addNamed(`${name}Id`, known);
      walk(answer, "");
    },
    idsFor(name, collection, parameters) {
      const byName = named.get(name) ?? new Map<string, KnownId>();
      const before = lists
        .get(collection)
        ?.filter((list) => namesIn(collection).every((key) => list.parameters[key] === parameters[key]));
      if (before === undefined) return oneOfEachKindFirst([...byName.values()]);
      const listed = before.flatMap(({ ids }) => ids);
      const both = listed.filter(({ id }) => byName.has(id));
      return oneOfEachKindFirst(both.length > 0 ? both : listed);
    },
  };
}

function namesIn(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

function idOf(record: Readonly<Record<string, unknown>>): KnownId | undefined {
  const { id, type } = record;
  return isId(id) ? { id: String(id), type: typeof type === "string" ? type : undefined } : undefined;
}

function isId(value: unknown): value is string | number {
  return (typeof value === "string" && value !== "") || Number.isSafeInteger(value);
}

// A `PagingOnly` extension is asked for as pagingOnlyGroupId, a `Department` as departmentId.
function kindsOf(type: string): string[] {
  const kind = type.charAt(0).toLowerCase() + type.slice(1);
  return [`${kind}Id`, `${kind}GroupId`];
}

// The kinds that there are come before more of the same.
function oneOfEachKindFirst(ids: readonly KnownId[]): readonly KnownId[] {
  const groups = Map.groupBy(ids, ({ type }) => type);
  return [...groups.values()]
    .flatMap((group) => group.map((known, rank) => ({ known, rank })))
    .sort((a, b) => a.rank - b.rank)
    .map(({ known }) => known);
}

function singular(name: string): string {
  return name.replace(/ies$/, "y").replace(/s$/, "");
}

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

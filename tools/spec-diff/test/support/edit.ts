import { isObject, type Json, type JsonObject } from "../../src/json.ts";

/** A change that is made to a document in place. */
export type Edit = (document: JsonObject) => void;

/** Where the small contract's parts are. Other paths start at the document. */
const shortcuts: Readonly<Record<string, readonly string[]>> = {
  document: [],
  schemas: ["components", "schemas"],
  read: ["paths", "/device/{deviceId}", "get"],
  update: ["paths", "/device/{deviceId}", "put"],
};

/** Puts a value where a path such as `schemas.Device.type` leads. */
export function set(path: string | readonly string[], value: Json): Edit {
  return (document) => {
    const { holder, key } = find(document, path);
    Object.assign(holder, { [key]: value });
  };
}

/** Takes away what a path leads to. */
export function remove(path: string | readonly string[]): Edit {
  return (document) => {
    const { holder, key } = find(document, path);
    if (!Reflect.has(holder, key)) throw new Error(`there is no ${String(path)} to take away`);
    Reflect.deleteProperty(holder, key);
  };
}

/** Adds an entry to the array that a path leads to. */
export function add(path: string, entry: Json): Edit {
  return (document) => set(path, [...listAt(document, path), entry])(document);
}

/** Takes away the last entry of the array that a path leads to. */
export function removeLast(path: string): Edit {
  return (document) => set(path, listAt(document, path).slice(0, -1))(document);
}

/** One edit after another. */
export function both(...edits: Edit[]): Edit {
  return (document) => {
    for (const edit of edits) edit(document);
  };
}

function listAt(document: JsonObject, path: string): readonly Json[] {
  const { holder, key } = find(document, path);
  const list: unknown = Reflect.get(holder, key);
  if (!Array.isArray(list)) throw new Error(`${path} is no array`);
  return list as Json[];
}

function find(document: JsonObject, path: string | readonly string[]): { holder: object; key: string } {
  const [first = "", ...rest] = typeof path === "string" ? path.split(".") : path;
  const keys = typeof path === "string" && shortcuts[first] ? [...shortcuts[first], ...rest] : [first, ...rest];
  const key = keys.pop() ?? "";
  let holder: Json = document;
  for (const step of keys) {
    const next: Json | undefined = isObject(holder)
      ? holder[step]
      : Array.isArray(holder)
        ? (holder as readonly Json[])[Number(step)]
        : undefined;
    if (typeof next !== "object" || next === null) throw new Error(`${keys.join(" > ")} leads nowhere at ${step}`);
    holder = next;
  }
  return { holder: holder as object, key };
}

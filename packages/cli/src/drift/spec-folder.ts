import { glob, readFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { type Document, isMap, type Node, parseDocument, type YAMLMap } from "yaml";
import { UsageError } from "../usage-error.ts";

/** A file of the contract. */
export interface SpecFile {
  /** From the folder above the contract's, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly root: Document.Parsed;
}

/** A schema where it is written. */
export interface SpecPlace {
  readonly file: SpecFile;
  readonly node: YAMLMap<Node, Node | null>;
}

/** The contract as it is written: a file a topic. */
export interface Spec {
  readonly folder: string;
  /** Where a schema of the bundled document is written, by its JSON pointer; undefined where it is in none of the files. */
  find(pointer: string): SpecPlace | undefined;
}

const entry = "openapi.yaml";

/**
 * Opens a contract's folder.
 *
 * @param folder - with `openapi.yaml` in it
 * @throws UsageError for a folder without one
 */
export async function openSpec(folder: string): Promise<Spec> {
  const root = resolve(folder);
  const files = new Map<string, SpecFile>();
  for await (const found of glob(["*.yaml", "*/**/*.yaml"], { cwd: root, exclude: ["node_modules", "dist"] })) {
    const text = await readFile(join(root, found), "utf8");
    const path = `${basename(root)}/${found.replaceAll("\\", "/")}`;
    files.set(join(root, found), { path, text, root: parseDocument(text) });
  }
  const first = files.get(join(root, entry));
  if (first === undefined) throw new UsageError(`--spec ${folder}: has no ${entry}; name the folder of a contract`);

  // A component's name is its key everywhere.
  function component(section: string, name: string): Cursor | undefined {
    for (const [path, file] of files) {
      const isOfSection = relative(root, path)
        .split(/[\\/]/)
        .some((part) => part === section || part === `${section}.yaml`);
      const node = isOfSection ? memberOf(file.root.contents, name) : undefined;
      if (node !== undefined) return { path, node };
    }
    return undefined;
  }

  function follow(cursor: Cursor | undefined): Cursor | undefined {
    const reference = cursor && isMap(cursor.node) ? cursor.node.get("$ref") : undefined;
    if (cursor === undefined || typeof reference !== "string") return cursor;
    const [file = "", pointer = ""] = reference.split("#");
    const path = file === "" ? cursor.path : join(dirname(cursor.path), file);
    return walk({ path, node: files.get(path)?.root.contents as Node }, stepsOf(pointer));
  }

  function walk(from: Cursor | undefined, steps: readonly string[]): Cursor | undefined {
    return steps.reduce<Cursor | undefined>((at, step) => {
      const here = follow(at);
      const node = here && memberOf(here.node, step);
      return here && node && { path: here.path, node };
    }, from);
  }

  return {
    folder,
    find(pointer) {
      const [first, section = "", name = "", ...rest] = stepsOf(pointer);
      const from = first === "components" ? walk(component(section, name), rest) : walk(rootOf(root, files), stepsOf(pointer));
      const place = follow(from);
      const file = place && files.get(place.path);
      return file && isMap<Node, Node | null>(place.node) ? { file, node: place.node } : undefined;
    },
  };
}

interface Cursor {
  readonly path: string;
  readonly node: Node;
}

function rootOf(root: string, files: ReadonlyMap<string, SpecFile>): Cursor {
  const path = join(root, entry);
  return { path, node: files.get(path)?.root.contents as Node };
}

function memberOf(node: unknown, key: string): Node | undefined {
  const collection = node as { get?(key: unknown, keepScalar: true): Node | undefined; items?: readonly Node[] } | null;
  if (isMap(node)) return node.items.find((pair) => String(pair.key) === key)?.value as Node | undefined;
  return collection?.items?.[Number(key)];
}

function stepsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

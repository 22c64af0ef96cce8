import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { operationIds } from "./contract.ts";
import type { OpenApiDocument } from "./document.ts";
import type { Problem } from "./problem.ts";

/** A key of a file of the contract. */
interface Entry {
  readonly name: string;
  readonly value: unknown;
  readonly place: string;
}

/**
 * Finds what stands in the contract's files and nothing leads to from `openapi.yaml`. It would be lost without a word.
 *
 * @param folder - the contract's
 * @param document - bundled from it
 * @returns a problem for each schema, parameter, response, header and path that nothing uses
 */
export function unusedParts(folder: string, document: OpenApiDocument): Problem[] {
  const ids = operationIds(document);
  const isComponent =
    (kind: string) =>
    ({ name }: Entry) =>
      Object.hasOwn(document.components?.[kind] ?? {}, name);
  const isParameter = isComponent("parameters");
  const unused = [
    ...without(entriesOf(folder, "*/schemas/*.yaml"), isComponent("schemas")),
    ...without(entriesOf(folder, "*/parameters.yaml"), isParameter),
    ...without(entriesOf(folder, "*/responses.yaml"), isComponent("responses")),
    ...without(entriesOf(folder, "*/headers.yaml"), isComponent("headers")),
    // Parameters of one topic stand beside its paths.
    ...without(entriesOf(folder, "*/paths/*.yaml"), (entry) => idsIn(entry).some((id) => ids.has(id)) || isParameter(entry)),
  ];
  return unused.map(({ name, place }) => ({ place, message: `${name} is used by nothing; point to it or delete it` }));
}

function without(entries: readonly Entry[], isUsed: (entry: Entry) => boolean): Entry[] {
  return entries.filter((entry) => !isUsed(entry));
}

function entriesOf(folder: string, files: string): Entry[] {
  return globSync(files, { cwd: folder })
    .sort()
    .flatMap((path) => {
      const file = join(folder, path);
      const lines = new LineCounter();
      const { contents } = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines });
      if (!isMap(contents)) return [];
      return contents.items.flatMap(({ key, value }) => {
        if (!isScalar(key)) return [];
        const { line, col } = lines.linePos(key.range?.[0] ?? 0);
        return [{ name: String(key.value), value, place: `${relative(process.cwd(), file)}:${line}:${col}` }];
      });
    });
}

// The operations of a path.
function idsIn({ value: path }: Entry): string[] {
  if (!isMap(path)) return [];
  return path.items.flatMap(({ value }) => (isMap(value) ? [String(value.get("operationId"))] : []));
}

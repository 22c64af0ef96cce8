import { isMap, isScalar, LineCounter, type Pair, parseDocument } from "yaml";
import { ContractError, type Problem } from "./problem.ts";

/** The SDKs whose names `docs/names.yaml` holds. */
export const knownSdks = ["go", "python", "js", "rcex"] as const;

/** An operation's names in other SDKs; without those that do not have it. */
export type OperationNames = Readonly<Partial<Record<(typeof knownSdks)[number], string>>>;

/** Names in other SDKs, by operation id. */
export type KnownNames = ReadonlyMap<string, OperationNames>;

/**
 * Reads what other SDKs call the contract's operations.
 *
 * @param text - of `docs/names.yaml`
 * @param file - its path, named in errors
 * @param operationIds - those of the contract
 * @throws ContractError for an operation or an SDK that there is not, and for a name that is no text
 */
export function readNames(text: string, file: string, operationIds: ReadonlySet<string>): KnownNames {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems: Problem[] = [];
  const report = (offset: number, message: string): void => {
    const { line, col } = lines.linePos(offset);
    problems.push({ place: `${file}:${line}:${col}`, message });
  };
  for (const error of document.errors) report(error.pos[0], error.message.split("\n")[0] ?? error.message);

  const names = new Map<string, OperationNames>();
  for (const [id, value, offset] of entriesOf(document.contents)) {
    if (!operationIds.has(id)) report(offset, `${id} is no operation of the contract`);
    if (!isMap(value)) report(offset, `${id} must hold names by SDK: ${knownSdks.join(", ")}`);
    const own = entriesOf(value);
    for (const [sdk, name, place] of own) {
      if (!knownSdks.some((known) => known === sdk)) report(place, `${id}: ${sdk} must be one of ${knownSdks.join(", ")}`);
      if (!isScalar(name) || typeof name.value !== "string") report(place, `${id}: the name for ${sdk} must be a text`);
    }
    names.set(id, Object.fromEntries(own.map(([sdk, name]) => [sdk, isScalar(name) ? String(name.value) : ""])));
  }
  if (problems.length > 0) throw new ContractError(problems);
  return names;
}

function entriesOf(node: unknown): [key: string, value: unknown, offset: number][] {
  if (!isMap(node)) return [];
  return node.items.map(({ key, value }: Pair) => {
    const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    return [isScalar(key) ? String(key.value) : "", value, offset];
  });
}

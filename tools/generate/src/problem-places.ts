import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ContractError } from "./problem.ts";

/**
 * Says in which file and line the operations and schemas stand that an error names only by their ids and names.
 *
 * @param error - from an emitter
 * @param folder - the contract's folder
 */
export function withPlaces(error: ContractError, folder: string): ContractError {
  const places = new Map([
    ...placesOf(folder, "*/paths/*.yaml", /^\s*operationId: (?<name>\w+)/),
    ...placesOf(folder, "*/schemas/*.yaml", /^(?<name>\w+):/),
  ]);
  return new ContractError(
    error.problems.map((problem) => {
      const place = places.get(problem.place);
      return place === undefined ? problem : { place, message: `${problem.place}: ${problem.message}` };
    }),
  );
}

function placesOf(folder: string, files: string, named: RegExp): Map<string, string> {
  const places = new Map<string, string>();
  for (const path of globSync(files, { cwd: folder })) {
    const file = join(folder, path);
    for (const [index, line] of readFileSync(file, "utf8").split("\n").entries()) {
      const name = named.exec(line)?.groups?.["name"];
      if (name !== undefined) places.set(name, `${relative(process.cwd(), file)}:${index + 1}:${line.search(/\S/) + 1}`);
    }
  }
  return places;
}

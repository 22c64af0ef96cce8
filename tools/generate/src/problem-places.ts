import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ContractError } from "./problem.ts";

/**
 * Says in which file and line the operations stand that an error names only by their ids.
 *
 * @param error - from an emitter
 * @param folder - the contract's folder
 */
export function withPlaces(error: ContractError, folder: string): ContractError {
  const places = operationPlaces(folder);
  return new ContractError(
    error.problems.map((problem) => {
      const place = places.get(problem.place);
      return place === undefined ? problem : { place, message: `${problem.place}: ${problem.message}` };
    }),
  );
}

function operationPlaces(folder: string): Map<string, string> {
  const places = new Map<string, string>();
  for (const path of globSync("*/paths/*.yaml", { cwd: folder })) {
    const file = join(folder, path);
    for (const [index, line] of readFileSync(file, "utf8").split("\n").entries()) {
      const id = /^\s*operationId: (\w+)/.exec(line);
      if (id?.[1] !== undefined)
        places.set(id[1], `${relative(process.cwd(), file)}:${index + 1}:${line.indexOf("operationId") + 1}`);
    }
  }
  return places;
}

import { type Ending, runProgram } from "./run-program.ts";

/**
 * Has a runtime run a module that it reads from its standard input. The module imports as a file of this package would.
 * After 30 seconds it is ended.
 *
 * @param path - the runtime's executable
 * @param args - what makes it read a module from standard input
 * @param code - the module
 * @param env - set besides the environment that is there
 */
export function runModule(
  path: string,
  args: readonly string[],
  code: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ending> {
  return runProgram(path, args, { input: code, env });
}

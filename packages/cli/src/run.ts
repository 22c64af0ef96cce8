import { CommanderError } from "commander";
import { operands } from "./operands.ts";
import { createProgram } from "./program.ts";
import { UsageError } from "./usage-error.ts";
import type { World } from "./world.ts";

/**
 * Runs the command.
 *
 * @param argv - without node and the script
 * @param world - what it has to do with
 * @returns what the process shall end with; what went wrong has been told
 */
export async function run(argv: readonly string[], world: World): Promise<number> {
  let exitCode = 0;
  const program = createProgram(world, (code) => {
    exitCode = code;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      // Told below, as everything else that goes wrong.
      outputError: () => {},
    });
  }
  try {
    if (argv.length === 0) {
      world.stderr.write(program.helpInformation());
      return 2;
    }
    await program.parseAsync([...argv], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const { complain, describeError, exitCodes } = await import("./output/describe-error.ts");
    const end = describeError(world.signal.aborted ? world.signal.reason : asUsage(error));
    if (end.message !== undefined) complain(world.stderr, end.message);
    // Of a plan, 2 says that there are changes.
    const isPlan = operands(argv, program.options)[0] === "plan";
    return isPlan && end.exitCode === exitCodes.usage ? exitCodes.trouble : end.exitCode;
  }
}

function asUsage(error: unknown): unknown {
  if (!(error instanceof CommanderError)) return error;
  return new UsageError(`${error.message.replace(/^error: /, "").replace("\n", " ")}; see ringwright --help`, { cause: error });
}

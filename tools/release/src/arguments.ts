import { parseArgs } from "node:util";
import { UsageError } from "./usage-error.ts";

/** What the command was asked to do. */
export type Arguments =
  | { readonly command: "help" }
  | { readonly command: "write" }
  | { readonly command: "previous" }
  | { readonly command: "check"; readonly repository: string | undefined }
  | {
      readonly command: "try";
      readonly only: readonly string[] | undefined;
      readonly start: readonly string[] | undefined;
      readonly ifThere: boolean;
    };

/** How the command is called. */
export const usage = `usage: pnpm release check [--repository OWNER/NAME] | write | try [--only npm,deno] [--start npm] [--if-there] | previous

check  fails (1) where a published package.json, a README or another document disagrees with
       repository.url of the root's package.json, has a link that npm's page could not follow,
       or where a workflow runs an action that is not named by its commit
       --repository  fails as well unless that is the repository: what a workflow asks before it publishes
write  makes them agree
try    publishes all packages to a registry of its own on loopback at a canary version, installs
       them in empty projects by npm, pnpm, Yarn, Bun and Deno, and runs the README's example there;
       then follows docs/start.md word by word in an empty folder by each; fetches the registry, Yarn,
       Bun and Deno the first time (up to 50 MB each)
       --only      some of these
       --start     follows docs/start.md by some of them alone
       --if-there  leaves out what would have to be fetched, unless CI or RINGWRIGHT_RUNTIMES=1 wants all
previous
       runs the tests of each package's last release against its code of today; fails (1) where one
       breaks of a package that no changeset calls breaking (below 1.0.0: minor)
`;

const options = {
  help: { type: "boolean" },
  only: { type: "string" },
  start: { type: "string" },
  "if-there": { type: "boolean" },
  repository: { type: "string" },
} as const;

/**
 * Reads the command's arguments.
 *
 * @throws UsageError naming the argument that is wrong
 */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const [command, ...rest] = positionals;
  if (values.help === true) return { command: "help" };
  if (rest.length > 0)
    throw new UsageError(`one command at most, and there are ${positionals.length}: ${positionals.join(", ")}`);
  if (values.only !== undefined && command !== "try") throw new UsageError("--only goes with try");
  if (values.start !== undefined && command !== "try") throw new UsageError("--start goes with try");
  if (values["if-there"] !== undefined && command !== "try") throw new UsageError("--if-there goes with try");
  if (values.repository !== undefined && command !== "check") throw new UsageError("--repository goes with check");
  if (command === "check") return { command, repository: values.repository };
  if (command === "try") {
    const [only, start] = [values.only?.split(","), values.start?.split(",")];
    return { command, only, start, ifThere: values["if-there"] === true };
  }
  if (command === "write" || command === "previous") return { command };
  throw new UsageError(`${command === undefined ? "no command" : `"${command}" is no command`}\n\n${usage}`);
}

function parse(args: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>> {
  try {
    return parseArgs({ options, allowPositionals: true, args: [...args] });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${usage}`);
  }
}

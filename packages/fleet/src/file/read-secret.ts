import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { InputError } from "@ringwright/core";
import type { SecretSource } from "./fleet-file.ts";

/** Variables by name, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

const run = promisify(execFile);
const patienceMs = 30_000;

/**
 * Gets a secret from where a fleet file says.
 *
 * @param what - names it in errors, such as `jwt of astoria`
 * @throws InputError where there is none; it shows nothing of what a command printed
 */
export async function readSecret(source: SecretSource, what: string, env: Environment): Promise<string> {
  if ("env" in source) {
    const value = env[source.env];
    if (value !== undefined && value !== "") return value;
    throw new InputError(`${what}: the variable ${source.env} is not set here; set it where the workers run`);
  }
  const [program = "", ...words] = source.command;
  const value = await run(program, words, { timeout: patienceMs, env: { ...env } }).then(
    ({ stdout }) => stdout.trim(),
    (error: { readonly code?: string | number }) => {
      throw new InputError(
        `${what}: the command ${program} failed (${error.code ?? "it was ended"}); try it where the workers run`,
      );
    },
  );
  if (value !== "") return value;
  throw new InputError(`${what}: the command ${program} printed nothing; it has to print the secret alone`);
}

import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { UsageError } from "./usage-error.ts";
import type { World } from "./world.ts";

/**
 * An environment with the variables of a file, as `node --env-file` has them: what is set already stays.
 *
 * @param env - the environment
 * @param file - lines such as `RC_CLIENT_ID=…`
 * @throws UsageError for a file that cannot be read
 */
export function withEnvFile(env: World["env"], file: string): World["env"] {
  try {
    return { ...parseEnv(readFileSync(file, "utf8")), ...env };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`--env-file ${file}: cannot be read (${code}); name a file of lines such as RC_CLIENT_ID=…`, {
      cause: error,
    });
  }
}

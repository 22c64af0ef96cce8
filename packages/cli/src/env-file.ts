import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { UsageError } from "./usage-error.ts";
import type { World } from "./world.ts";

/**
 * An environment with the variables of a file, as `node --env-file` has them: what is set already stays. The command's option is
 * not called that, because Node takes one of that name behind a script's name for its own.
 *
 * @param env - the environment
 * @param file - UTF-8, of lines such as `RC_CLIENT_ID=…`
 * @throws UsageError for a file that cannot be read, or is another kind of file; nothing of what it holds is in the error
 */
export function withEnvFile(env: World["env"], file: string): World["env"] {
  const refuse = (wrong: string, cause?: unknown): never => {
    throw new UsageError(`--env ${file}: ${wrong}; name a file of lines such as RC_CLIENT_ID=…`, { cause });
  };
  let text = "";
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file)); // without the byte order mark of Windows' editors
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    refuse(code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "is not UTF-8" : `cannot be read (${code})`, error);
  }
  const variables = parseEnv(text);
  if (Object.keys(variables).length === 0 && /^\s*[^\s#]/m.test(text)) refuse("sets no variable");
  return { ...variables, ...env };
}

import { join } from "node:path";
import { settingsFolder } from "../login/profile.ts";
import type { World } from "../world.ts";

/**
 * The file that the journal of an account is kept in, unless another one is named. It need not be there. An account has one,
 * whatever its server is called: a second run must find it locked.
 *
 * @param env - of the process: `XDG_STATE_HOME` says where what is kept between runs is; else it is beside the profiles
 * @param accountId - whose journal
 */
export function journalFile(env: World["env"], accountId: string): string {
  const folder = env["XDG_STATE_HOME"] ? join(env["XDG_STATE_HOME"], "ringwright") : settingsFolder(env);
  return join(folder, "journals", `${accountId}.sqlite`);
}

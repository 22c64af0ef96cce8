import { join } from "node:path";
import { settingsFolder } from "../login/profile.ts";
import type { World } from "../world.ts";

/**
 * The file that the journal of an account is kept in, unless another one is named. It need not be there.
 *
 * @param env - of the process: `XDG_STATE_HOME` says where what is kept between runs is; else it is beside the profiles
 * @param server - the service's address: a sandbox may have the same account
 * @param accountId - whose journal
 */
export function journalFile(env: World["env"], server: string, accountId: string): string {
  const folder = env["XDG_STATE_HOME"] ? join(env["XDG_STATE_HOME"], "ringwright") : settingsFolder(env);
  const host = new URL(server).host.replace(/[^\w.-]/g, "_");
  return join(folder, "journals", `${host}-${accountId}.sqlite`);
}

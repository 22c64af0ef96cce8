import type { GlobalOptions } from "../global-options.ts";
import { UsageError } from "../usage-error.ts";
import type { World } from "../world.ts";
import { openClient } from "./open-client.ts";
import { defaultProfile, profileNames, readProfile, removeProfile } from "./profile.ts";

/**
 * Ends a profile's session at the service, as far as it can be told, and forgets it.
 *
 * @param world - where from
 * @param options - which profile
 * @throws UsageError for a profile that there is not
 */
export async function logout(world: World, options: GlobalOptions): Promise<void> {
  const { env, stderr } = world;
  const name = options.profile ?? (env["RINGWRIGHT_PROFILE"] || defaultProfile);
  if ((await readProfile(env, name)) === undefined) {
    const names = await profileNames(env);
    throw new UsageError(
      `There is no profile ${name}; ${names.length === 0 ? "nobody is logged in" : `there are ${names.join(", ")}`}`,
    );
  }
  let told = "The session is ended.";
  try {
    const { client, renews } = await openClient(world, { ...options, profile: name });
    if (renews) await client.session.logout(world.signal);
    else
      told =
        "The session ends by itself when its token does: the app's secret, which ends it at once, is not in the environment.";
  } catch (error) {
    world.signal.throwIfAborted();
    told = `The service was not told, and the session ends by itself when its token does: ${(error as Error).message}`;
  }
  await removeProfile(env, name);
  stderr.write(`Profile ${name} is forgotten. ${told}\n`);
}

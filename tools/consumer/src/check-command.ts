import { execFileSync } from "node:child_process";
import { join } from "node:path";

/**
 * Uses the installed `ringwright` as people do: logs in, asks who that is, and calls an operation in the session that was kept.
 *
 * @param home - where it is installed
 * @param node - what runs it
 * @param environment - the server, the login, and a folder for settings
 * @returns what to say of it
 * @throws Error for an answer that is not the sandbox's
 */
export function checkCommand(home: string, node: string, environment: Readonly<Record<string, string | undefined>>): string {
  const run = (...argv: readonly string[]): string =>
    execFileSync(node, [join(home, "node_modules/ringwright/dist/main.js"), ...argv], {
      cwd: home,
      env: { ...environment, XDG_CONFIG_HOME: join(home, "settings") },
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 60_000,
    });
  run("login");
  const who = JSON.parse(run("whoami", "--json")) as { readonly user: { readonly name: string }; readonly profile: string };
  const people = run("call", "listExtensions", "type=User", "--all", "--lines").trimEnd().split("\n");
  const device = JSON.parse(run("call", "devices.read", "deviceId=804111004")) as { readonly id: string };
  if (who.profile !== "default" || people.length < 5 || device.id !== "804111004") {
    throw new Error(`ringwright: ${JSON.stringify({ who, people: people.length, device: device.id })}`);
  }
  run("logout");
  return `${who.user.name}, ${people.length} people`;
}

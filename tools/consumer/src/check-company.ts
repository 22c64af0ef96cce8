import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { startInstalledSandbox } from "./installed-sandbox.ts";

const company = `
people:
  - { email: ines.okafor@tidewater.example, jobTitle: Lead surveyor, queues: [Front Desk, Site Emergencies] }
  - email: abel.kristoff@tidewater.example
    name: { first: Abel, last: Kristoff }
    phones: [own]
    number: { area: "503" }
    emergency: { location: Astoria Office }
`;

/**
 * Makes an account what a file says, by the installed `ringwright` alone: its sandbox, plan, apply and export.
 *
 * @param home - where it is installed
 * @param node - what runs it
 * @param environment - of the command; a login and a server come from its sandbox
 * @returns what to say of it
 * @throws Error for a command that ends otherwise than it should, or that warns of something
 */
export async function checkCompany(
  home: string,
  node: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const command = join(home, "node_modules/.bin/ringwright");
  const PATH = [dirname(node), environment["PATH"]].join(delimiter);
  const settings = mkdtempSync(join(home, "settings-"));
  const env = { ...environment, PATH, XDG_CONFIG_HOME: settings, XDG_STATE_HOME: settings };
  await using sandbox = await startInstalledSandbox(command, ["sandbox", "--port", "0", "--limits", "off"], home, env);
  const expectEnd = (code: number, ...argv: readonly string[]): void => {
    const ended = spawnSync(command, argv, {
      cwd: home,
      env: { ...env, RINGWRIGHT_SERVER: sandbox.url, ...sandbox.login },
      encoding: "utf8",
      timeout: 60_000,
    });
    if (ended.status === code && !/warning/i.test(ended.stderr)) return;
    throw new Error(`ringwright ${argv.join(" ")} ended with ${ended.status}, not ${code}:\n${ended.stdout}${ended.stderr}`);
  };
  writeFileSync(join(home, "company.yaml"), company);
  expectEnd(2, "plan", "company.yaml");
  expectEnd(0, "apply", "company.yaml", "--yes");
  expectEnd(0, "plan", "company.yaml");
  expectEnd(0, "export", "--out", "account.yaml");
  expectEnd(0, "plan", "account.yaml");
  return "planned, applied, exported, and then there is nothing to do";
}

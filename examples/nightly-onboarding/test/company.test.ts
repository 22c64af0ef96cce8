import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Sandbox } from "@ringwright/sandbox";
import { test as sandboxTest } from "@ringwright/sandbox/vitest";
import { describe, expect } from "vitest";
import { type Ended, runEvent } from "./support/run-event.ts";

interface Repository {
  /** Lets something happen to it. A secret may be another than the right one. */
  on(event: "pull_request" | "push" | "schedule", secret?: string): Promise<Ended>;
  read(file: string): Promise<string>;
  write(file: string, text: string): Promise<void>;
}

/** A copy of this repository, whose workflow speaks to the test's sandbox. */
const test = sandboxTest.extend("repository", async ({ sandbox }, { onCleanup }): Promise<Repository> => {
  const folder = await mkdtemp(join(tmpdir(), "company-"));
  onCleanup(() => rm(folder, { recursive: true }));
  await cp("company.yaml", join(folder, "company.yaml"));
  const { url: RINGWRIGHT_SERVER } = await sandbox.listen();
  const { clientId, clientSecret, jwt } = sandbox.auth("admin").credentials();
  const values = { "vars.RC_CLIENT_ID": clientId, "secrets.RC_JWT": jwt, "github.token": "none", "github.event.number": "17" };
  return {
    on: (event, secret = clientSecret) => {
      const filled = { ...values, "secrets.RC_CLIENT_SECRET": secret };
      return runEvent(".github/workflows/company.yml", event, folder, filled, { RINGWRIGHT_SERVER });
    },
    read: (file) => readFile(join(folder, file), "utf8"),
    write: (file, text) => writeFile(join(folder, file), text),
  };
});
test.override({ sandboxOptions: { time: "real" } });

const find = ({ state }: Sandbox, email: string) => state.extensions.find({}).find(({ contact }) => contact?.email === email);
const ines = "ines.okafor@tidewater.example";
const abel = "abel.kristoff@tidewater.example";

describe.concurrent("the workflow", () => {
  test("shows the plan in the pull request, and changes nothing", async ({ sandbox, repository, expect }) => {
    const { code, said } = await repository.on("pull_request");
    expect(code, said).toBe(0);
    // Where the account is and how long it took to read differ each time. `vitest -u` writes the file.
    const comment = (await repository.read("comment.md")).replace(/ on http:\S+,/, " on https://platform.ringcentral.com,");
    await expect(comment.replace(/ in [\d.]+ s\./, " in 2.4 s.")).toMatchFileSnapshot("../plan.md");
    expect(sandbox).not.toHaveBought();
    expect(find(sandbox, abel)).toBeUndefined();
  });

  test("makes the account what the file says when it is merged", async ({ sandbox, repository }) => {
    const { code, said } = await repository.on("push");
    expect(code, said).toBe(0);
    expect(find(sandbox, ines)?.contact?.jobTitle).toBe("Lead surveyor");
    const [phone] = sandbox.state.devices.find({ extensionId: find(sandbox, abel)?.id ?? "" });
    expect(phone?.type).toBe("OtherPhone");
    expect((await repository.on("push")).said).toContain("Nothing to do");
    expect(sandbox).toKeepTheContract();
  });

  test("sets right at night what somebody has changed by hand, and tells of it", async ({ sandbox, repository }) => {
    await repository.on("push");
    const { id = "", contact } = find(sandbox, ines) ?? {};
    sandbox.state.extensions.update(id, { contact: { ...contact, jobTitle: "Chief" } });

    const { code, said } = await repository.on("schedule");
    expect(code, said).toBe(0);
    expect(await repository.read("summary.md")).toContain("jobTitle: Chief -> Lead surveyor");
    expect(find(sandbox, ines)?.contact?.jobTitle).toBe("Lead surveyor");
  });

  test("says in the pull request why there is no plan", async ({ repository }) => {
    expect((await repository.on("pull_request", "another")).code).toBe(1);
    expect(await repository.read("comment.md")).toMatch(/^No plan:\n\n {4}.*OAU-\d+/s);
  });

  test("fails where the file asks for what there is not, and changes nothing at night", async ({ sandbox, repository }) => {
    await repository.write("company.yaml", `people:\n  - { email: ${ines}, jobTitle: Chief, site: Nowhere }\n`);
    expect((await repository.on("pull_request")).code).toBe(1);
    expect(await repository.read("comment.md")).toContain("Nowhere");
    expect((await repository.on("schedule")).code).toBe(1);
    expect(find(sandbox, ines)?.contact?.jobTitle).toBe("Surveyor");
  });
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readFleetFile, readSecret } from "../src/index.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ringwright-fleet-file-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(text: string): Promise<string> {
  const path = join(folder, "fleet.yaml");
  await writeFile(path, text);
  return path;
}

const account = (name: string, jwt = "{ env: ASTORIA_JWT }"): string => `
  - name: ${name}
    company: companies/${name}.yaml
    credentials:
      clientId: { env: ASTORIA_ID }
      clientSecret: { command: [pass, show, astoria] }
      jwt: ${jwt}
`;

test("accounts have a company file beside the fleet file, and name their secrets", async () => {
  expect(await readFleetFile(await fileOf(`accounts:${account("astoria")}`))).toEqual({
    accounts: [
      {
        name: "astoria",
        company: join(folder, "companies/astoria.yaml"),
        server: "https://platform.ringcentral.com",
        credentials: {
          clientId: { env: "ASTORIA_ID" },
          clientSecret: { command: ["pass", "show", "astoria"] },
          jwt: { env: "ASTORIA_JWT" },
        },
      },
    ],
  });
});

test("what is wrong is told with its place, and a secret that stands there is not repeated", async () => {
  const path = await fileOf(`accounts:${account("astoria", "eyJhbGciOi.secret")}${account("Astoria")}    colour: red\n`);
  const error = await readFleetFile(path).catch((thrown: Error) => thrown);
  expect(String(error)).toContain(`${path}:7:12: jwt (not shown) must say where it comes from`);
  expect(String(error)).toContain(`${path}:15:13: colour is not known`);
  expect(String(error)).not.toContain("eyJ");
});

test("no two accounts have one name", async () => {
  const path = await fileOf(`accounts:${account("astoria")}${account("Astoria")}`);
  await expect(readFleetFile(path)).rejects.toThrow(
    `${path}:9:11: name stands in the file already; each account has a name of its own`,
  );
});

test("how much is kept is read in days and runs, and refused where it makes no sense", async () => {
  const { keepRuns, keepMs } = await readFleetFile(await fileOf(`keepRuns: 5\nkeepDays: 7\naccounts:${account("astoria")}`));
  expect([keepRuns, keepMs]).toEqual([5, 7 * 24 * 3_600_000]);
  await expect(readFleetFile(await fileOf(`keepRuns: 0\naccounts:${account("astoria")}`))).rejects.toThrow(
    "must be a whole number, 1 to 9999 (keepRuns)",
  );
});

test("a secret comes from the environment or a command", async () => {
  expect(await readSecret({ env: "JWT" }, "jwt of astoria", { JWT: "one" })).toBe("one");
  expect(await readSecret({ command: [process.execPath, "-p", "'two'"] }, "jwt of astoria", {})).toBe("two");
  await expect(readSecret({ env: "JWT" }, "jwt of astoria", {})).rejects.toThrow(
    "jwt of astoria: the variable JWT is not set here",
  );
  const failing = { command: [process.execPath, "-e", "console.log('secret'); process.exit(3)"] };
  const error = await readSecret(failing, "jwt of astoria", {}).catch((thrown: Error) => thrown);
  expect(String(error)).toContain("failed (3)");
  expect(String(error)).not.toContain("secret");
});

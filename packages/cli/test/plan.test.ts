import { createHash } from "node:crypto";
import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type CompanyFolder, changed, companyFolder, lacking, unchanged } from "./support/company.ts";
import { type Ended, runHere } from "./support/run-here.ts";
import { runProcess } from "./support/run-process.ts";
import { startService, type TestService } from "./support/test-service.ts";
import { unbalanced } from "./support/unbalanced.ts";

let service: TestService;
let folder: CompanyFolder;
beforeAll(async () => {
  service = await startService({ app: "tidewater-provisioning" });
  folder = await companyFolder();
});
afterEach(() => service.sandbox.reset());
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

async function plan(text: string, ...argv: readonly string[]): Promise<Ended> {
  return runHere(["plan", await folder.write("company.yaml", text), ...argv], { env: service.env });
}

describe("what it ends with", () => {
  test.each([
    ["0 where all is as the file says", unchanged, 0],
    ["2 where something is to be done", changed, 2],
    ["1 where somebody lacks something", lacking, 1],
  ])("%s", async (_, text, code) => {
    expect((await plan(text)).code).toBe(code);
    expect(service.sandbox.requests.filter(({ method }) => method !== "GET").map(({ operation }) => operation)).toEqual([
      "requestToken",
    ]);
  });

  test.each([
    [["plan"], "missing required argument 'file'"],
    [["plan", "x.yaml", "--jsn"], "unknown option '--jsn'"],
    [["--timeout", "soon", "plan", "x.yaml"], "--timeout soon: is no time"],
    [["plan", "x.yaml", "--json", "--html"], "--json and --html: a plan is printed in one form; name one"],
    [["plan", "x.yaml", "--leavers-up-to", "10"], "--leavers-up-to 10: is no share of people; write such as 10% or 2.5%"],
    [["plan", "x.yaml", "--leavers-up-to", "101%"], "--leavers-up-to 101%: is no share of people"],
    [["plan", "nowhere.yaml"], "nowhere.yaml:1:1: cannot be read (ENOENT); name a file that is there"],
    [["plan", "company.xlsx"], "company.xlsx:1:1: "],
    [["plan", "x.yaml", "--out", "kept.plan"], "--out kept.plan: apply knows a plan by its name, which must end in .json"],
    [["plan", "x.yaml", "--out", "kept.yaml"], "--out kept.yaml: apply knows a plan by its name, which must end in .json"],
  ])("1, since 2 says that there are changes, when it is called wrongly: %j", async (argv, message) => {
    const { code, out, err } = await runHere(argv, { env: service.env });
    expect([code, out, err]).toEqual([1, "", expect.stringContaining(message)]);
    expect(service.sandbox.requests).toEqual([]);
  });

  test("1 where more would leave than may, who are named", async () => {
    const text = changed.replace("upTo: 25%", "upTo: 5%");
    const { code, err } = await plan(text);
    expect([code, err]).toEqual([1, expect.stringContaining("say --leavers-up-to 25%")]);
    expect((await plan(text, "--leavers-up-to", "25%")).code).toBe(2);
  });
});

describe("a file that is wrong", () => {
  test("has all its problems told, and nothing is sent", async () => {
    const people = Array.from(
      { length: 30 },
      (_, index) => `  - { email: "${index}@tidewater.example", extensionNumber: "1" }\n`,
    );
    const { code, out, err } = await plan(`people:\n${people.join("")}`);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("there are 59 problems\n");
    expect(err.match(/company\.yaml:\d+:\d+: /g)).toHaveLength(59);
    expect(service.sandbox.requests).toEqual([]);
  });
});

describe("as text", () => {
  test("says who joins, moves, changes and leaves, what is billed, and how long it takes", async () => {
    const { out, err } = await plan(changed);
    expect(err).toBe("Reading the account ...\n");
    expect(out).toContain(`Account 2719404004 on ${service.url}, read with 10 calls in `);
    expect(out).toContain("1 joins, 1 moves, 1 changes, 1 leaves, 1 stays as they are.");
    expect(out).toMatch(/Joins \(1\)[\s\S]*Abel Kristoff \(abel\.kristoff@tidewater\.example\)[\s\S]*number: \+15035550190/);
    expect(out).toMatch(/Moves \(1\)[\s\S]*Tomas Lindgren[\s\S]*site: [^\n]* -> Warrenton Yard/);
    expect(out).toMatch(
      /Changes \(1\)[\s\S]*jobTitle: Surveyor -> Lead surveyor[\s\S]*queues: Front Desk -> Front Desk, Site Emergencies/,
    );
    expect(out).toMatch(/Leaves \(1\)[\s\S]*Priya Raman[\s\S]*status: NotActivated -> deleted/);
    expect(out).toContain("Billed: 1 user created (batchProvisionUsers); 1 phone with its line, created with a user");
    expect(out).toContain("At the service's limits no call has to wait.");
    expect(out).toContain("It takes the app permissions EditAccounts and EditExtensions, which the app has.");
    expect(out).not.toContain("\u001b[");
  });

  test("says who lacks something, and what", async () => {
    const { out } = await plan(lacking);
    expect(out).toContain("1 changes; 1 lacks something, and nothing is done for them.");
    expect(out).toMatch(/Lacks something \(1\): nothing is done for them[\s\S]*Tomas Lindgren[\s\S]*site "Nowhere" is not there/);
  });

  test("says that there is nothing to do", async () => {
    const { out } = await plan(unchanged);
    expect(out).toMatch(/\n2 stay as they are\.\nNothing to do: everybody is as the file says\.\n$/);
  });

  test("keeps within a terminal's width, and breaks what is longer", async () => {
    const file = await folder.write("company.yaml", changed.replace("Lead surveyor", "Surveyor-of-".repeat(5)));
    const { out } = await runHere(["plan", file], { env: { ...service.env, NO_COLOR: "1" }, terminal: true });
    const table = out.split("\n").filter((line) => /^[│┌├└]/.test(line));
    expect(Math.max(...table.map(({ length }) => length))).toBe(80);
    expect(out.replace(/\s*│\n│[^│]*│ /g, "").replaceAll(" ", "")).toContain("Surveyor-of-".repeat(5));
  });

  test("shows nothing that could move a terminal's cursor", async () => {
    const { out } = await plan(changed.replace("Lead surveyor", '"Lead \u202e surveyor"').replace("\u202e", "\\u202e"));
    expect(out).toContain("Lead   surveyor");
  });

  test.each([
    [{ FORCE_COLOR: "1" }, true],
    [{ NO_COLOR: "1" }, false],
    [{}, false],
  ])("is coloured as the environment says: %j", async (env, isColoured) => {
    const file = await folder.write("company.yaml", changed);
    const { code, out } = await runProcess(["plan", file], { env: { ...service.env, ...env } });
    expect([code, out.includes("\u001b[32mJoins (1)")]).toEqual([2, isColoured]);
    expect(out.includes("\u001b[")).toBe(isColoured);
  });

  test("puts those to whom the same happens into one row", async () => {
    const people = ["ines.okafor", "tomas.lindgren", "priya.raman"].map(
      (name) => `  - { email: ${name}@tidewater.example, site: Warrenton Yard }\n`,
    );
    const { out } = await plan(`people:\n${people.join("")}`);
    expect(out).toContain("Moves (3)");
    expect(out.match(/-> Warrenton Yard/g)).toHaveLength(1);
    for (const name of ["Ines Okafor", "Tomas Lindgren", "Priya Raman"]) expect(out).toContain(name);
  });

  test("says which permission the app lacks", async () => {
    const { RC_CLIENT_ID: _, ...env } = service.env;
    const { clientId, clientSecret, jwt } = service.sandbox.auth("admin", { app: "tidewater-directory" }).credentials();
    const file = await folder.write("company.yaml", changed);
    const reader = { ...env, RC_CLIENT_ID: clientId, RC_CLIENT_SECRET: clientSecret, RC_JWT: jwt };
    const { code, out } = await runHere(["plan", file], { env: reader });
    expect([code, out]).toEqual([2, expect.stringContaining("The app lacks the permissions EditAccounts and EditExtensions")]);
  });
});

describe("for programs", () => {
  test("is one JSON value", async () => {
    const { out } = await plan(changed, "--json");
    const { server, reading, people, ...summary } = JSON.parse(out);
    expect([server, reading]).toEqual([service.url, { calls: 10, operations: expect.any(Object), tookMs: expect.any(Number) }]);
    expect(people).toHaveLength(4);
    expect(people[0]).toEqual({
      key: "ines.okafor@tidewater.example",
      name: "Ines Okafor",
      event: "changes",
      changes: [
        { member: "jobTitle", before: "Surveyor", after: "Lead surveyor" },
        { member: "queues", before: "Front Desk", after: "Front Desk, Site Emergencies" },
      ],
      lacks: [],
      notes: [],
    });
    expect(summary).toMatchObject({
      accountId: "2719404004",
      counts: { joins: 1, moves: 1, changes: 1, leaves: 1, stays: 1, lacks: 0 },
      billed: [
        { operation: "batchProvisionUsers", what: "user created", records: 1 },
        { operation: "batchProvisionUsers", records: 1 },
      ],
      times: { readingMs: 0, totalMs: 0, boundMs: 0 },
      permissions: { needed: ["EditAccounts", "EditExtensions"], lacking: [] },
    });
    expect(summary.calls).toContainEqual({ operation: "batchProvisionUsers", group: "Heavy", records: 1, atMs: 0 });
  });
});

describe("for a pull request", () => {
  test("is Markdown, in which values are code", async () => {
    const { out } = await plan(changed.replace("Lead surveyor", '"a | b `c` <b> @all"'), "--markdown");
    expect(out).toMatch(/^## Plan\n\n1 joins, /);
    expect(out).toContain(
      "### Joins (1)\n\n| person | what changes |\n|---|---|\n| `Abel Kristoff (abel.kristoff@tidewater.example)` | ",
    );
    expect(out).toContain(
      "| <code>jobTitle&#58; Surveyor &#45;&#62; a &#124; b &#96;c&#96; &#60;b&#62; &#64;all</code><br>`queues: ",
    );
    expect(out).toContain("| Heavy | ");
  });

  test.each([
    ["Lead \\| <img> @all", "<code>jobTitle&#58; Surveyor &#45;&#62; Lead &#92;&#124; &#60;img&#62; &#64;all</code>"],
    ["Lead \\\\| `x`", "<code>jobTitle&#58; Surveyor &#45;&#62; Lead &#92;&#92;&#124; &#96;x&#96;</code>"],
    ["Lead \\", "`jobTitle: Surveyor -> Lead \\`"],
    ["Lead ``x` <img>", "``` jobTitle: Surveyor -> Lead ``x` <img> ```"],
  ])("keeps %j within its cell", async (title, cell) => {
    const { out } = await plan(changed.replace("Lead surveyor", JSON.stringify(title)), "--markdown");
    expect(out).toContain(`| ${cell}<br>\`queues: `);
  });

  test("keeps what the account has within its cell, with its line breaks", async () => {
    const ines = service.sandbox.state.extensions.find().find(({ extensionNumber }) => extensionNumber === "102");
    const jobTitle = "x\n| row |\r\n\u2028y";
    service.sandbox.state.extensions.update(String(ines?.id), { contact: { ...ines?.contact, jobTitle } });
    const { out } = await plan(changed, "--markdown");
    expect(out).toContain("| <code>jobTitle&#58; x &#124; row &#124; y &#45;&#62; Lead surveyor</code><br>`queues: ");
  });

  test("folds long lists", async () => {
    const people = Array.from(
      { length: 31 },
      (_, index) => `  - { email: p${index}@tidewater.example, name: { first: P, last: L${index} }, status: NotActivated }\n`,
    );
    const { out } = await plan(`people:\n${people.join("")}`, "--markdown");
    expect(out).toMatch(/### Joins \(31\)\n\n<details><summary>Show them<\/summary>\n\n\| person[\s\S]*L30[\s\S]*<\/details>/);
  });
});

describe("as a page", () => {
  test("stands by itself, and takes no name for markup", async () => {
    const name = `</script><script>alert('x')</script>"&`;
    const text = changed
      .replace("Lead surveyor", JSON.stringify(name))
      .replace("last: Kristoff", `last: ${JSON.stringify(name)}`);
    const { code, out } = await plan(text, "--html");
    expect([code, out.slice(0, 15)]).toEqual([2, "<!doctype html>"]);
    expect(unbalanced(out)).toBeUndefined();
    expect(out).not.toContain("alert('x')");
    expect(out).toContain("&#60;script&#62;alert(&#39;x&#39;)");
    expect(out).not.toMatch(/\b(src|href)=|@import|url\(/);
    expect(out.match(/<script/g)).toHaveLength(1);
    expect(out).toContain("@media (prefers-color-scheme: dark)");
    expect(out).toMatch(
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-/,
    );
    expect(out).toMatch(/<input type="checkbox" name="event" value="joins" checked>/);
    for (const [kind, text] of [
      ["style", /<style>([\s\S]*?)<\/style>/],
      ["script", /<script>([\s\S]*?)<\/script>/],
    ] as const) {
      const hash = createHash("sha256")
        .update(text.exec(out)?.[1] ?? "")
        .digest("base64");
      expect(out).toContain(`${kind}-src 'sha256-${hash}'`);
    }
    expect(out).toContain('<rect class="Heavy"');
    expect(out).toMatch(/<title>\d+ calls? after 0 s\. /);
  });

  test("draws calls that wait for their limit where they are sent", async () => {
    const people = Array.from(
      { length: 130 },
      (_, index) => `  - { email: p${index}@tidewater.example, name: { first: P, last: L${index} } }\n`,
    );
    const { out } = await plan(`people:\n${people.join("")}`, "--html");
    expect(unbalanced(out)).toBeUndefined();
    expect(out).toContain("<title>10 calls after 0 s. Create users with their roles and phones: 10</title>");
    expect(out).toContain("<title>3 calls after 1 min. Create users with their roles and phones: 3</title>");
    expect(out).toContain(
      "the last call is sent after 1 min; no order of calls can be faster than 1 min.".replaceAll("'", "&#39;"),
    );
  });

  test("of nothing to do says so", async () => {
    const { code, out } = await plan(unchanged, "--html");
    expect([code, unbalanced(out)]).toEqual([0, undefined]);
    expect(out).toContain("Nothing to do: everybody is as the file says.");
  });
});

describe("a plan that is kept", () => {
  test("is a file that its owner alone can read, beside what is printed", async () => {
    const out = join(folder.path, "plan.json");
    const printed = await plan(changed, "--out", out, "--leavers-up-to", "30%");
    expect(printed.out).toContain("Joins (1)");
    const saved = JSON.parse(readFileSync(out, "utf8"));
    expect(saved).toMatchObject({ ringwrightPlan: 1, accountId: "2719404004", leaversUpTo: 0.3 });
    expect(Object.keys(saved.seen)).toHaveLength(4);
    expect(statSync(out).mode & 0o777).toBe(0o600);
    const again = await runHere(["plan", out], { env: service.env });
    expect([again.code, again.err]).toEqual([
      1,
      expect.stringContaining(`is a plan already; apply it (ringwright apply ${out})`),
    ]);
  });

  test("takes the place of another, and of its mode", async () => {
    const out = join(folder.path, "old.json");
    writeFileSync(out, "x".repeat(100_000));
    chmodSync(out, 0o644);
    expect((await plan(changed, "--out", out)).code).toBe(2);
    expect(JSON.parse(readFileSync(out, "utf8")).ringwrightPlan).toBe(1);
    expect(statSync(out).mode & 0o777).toBe(0o600);
  });

  test("does not take the place of its company file, by whatever name", async () => {
    const company = await folder.write("company.json", JSON.stringify({ people: [{ email: "ines.okafor@tidewater.example" }] }));
    const link = join(folder.path, "link.json");
    symlinkSync(company, link);
    for (const out of [company, link]) {
      const { code, err } = await runHere(["plan", company, "--out", out], { env: service.env });
      expect([code, err]).toEqual([1, expect.stringContaining(`--out ${out}: is the company file; name another one`)]);
    }
    expect(JSON.parse(readFileSync(company, "utf8")).people).toHaveLength(1);
    expect(service.sandbox.requests).toEqual([]);
  });

  test("that has no place is told of before the account is read", async () => {
    const nowhere = join(folder.path, "nowhere");
    const out = join(nowhere, "plan.json");
    const { code, err } = await plan(changed, "--out", out);
    const said = `ringwright: --out ${out}: there is no folder ${nowhere}; make it first, or name another file\n`;
    expect([code, err, service.sandbox.requests]).toEqual([1, said, []]);
  });
});

test("the schema is printed", async () => {
  const { code, out } = await runHere(["schema"]);
  expect([code, JSON.parse(out).$id]).toEqual([0, "urn:ringwright:company-file"]);
});

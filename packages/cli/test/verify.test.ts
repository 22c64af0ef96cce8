import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { PassThrough } from "node:stream";
import { pathToFileURL } from "node:url";
import { checkExchange, createTally } from "@ringwright/contract-check";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { formats } from "../src/report/formats.ts";
import { judge } from "../src/report/verdict.ts";
import { runHere } from "./support/run-here.ts";

let sandbox: Sandbox;
let folder: string;
beforeAll(async () => {
  sandbox = await createSandbox();
  await sandbox.listen();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ringwright-verify-"));
});
afterEach(() => rm(folder, { recursive: true }));
afterAll(() => sandbox.close());

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

const token = () => sandbox.auth("admin").accessToken();
const here = (text: string): string => text.replaceAll(`${folder}/`, "").replaceAll(sandbox.url, "URL");
const verify = async (...argv: readonly string[]) => {
  const { code, out, err } = await runHere(["verify", ...argv]);
  return { code, out: here(out), err: here(err) };
};

/** A HAR of the account and its list of extensions, whose body a test may change. */
async function har(name = "calls.har", change: (text: string) => string = (text) => text): Promise<string> {
  const entries = await Promise.all(
    ["/v1.0/account/~", "/v1.0/account/~/extension"].map(async (path) => {
      const url = `${sandbox.url}/restapi${path}`;
      const response = await fetch(url, { headers: { Authorization: `Bearer ${token()}` } });
      const headers = [...response.headers].map(([header, value]) => ({ name: header, value }));
      const text = change(await response.text());
      return {
        request: { method: "GET", url, headers: [{ name: "Authorization", value: `Bearer ${token()}` }], bodySize: 0 },
        response: { status: 200, headers, content: { text, size: text.length } },
      };
    }),
  );
  const font = { request: { method: "GET", url: "https://fonts.example/a.woff" }, response: { status: 200 } };
  const file = join(folder, name);
  await writeFile(file, JSON.stringify({ log: { entries: [...entries, font] } }));
  return file;
}

const drifted = (text: string): string =>
  text
    .replaceAll('"status":"Enabled"', '"status":"Hibernating"')
    .replaceAll('"extensionNumber":"102"', '"extensionNumber":102')
    .replace('"paging":{', '"mood":1,"paging":{');

test("what a sandbox answered is clean", async () => {
  const { code, out, err } = await verify(await har());
  expect([code, err]).toEqual([0, ""]);
  expect(out).toBe("calls.har: 2 exchanges of 2 operations, 2 clean.\nSkipped: 1 of other servers or paths.\n0 breaches.\n");
});

describe("what drifted", () => {
  test("is told as a table, breaches first, and without a value", async () => {
    const { code, out } = await verify(await har("drifted.har", drifted));
    expect(code).toBe(1);
    expect(out).toContain("│ broken    │ listExtensions │ response.body /records/*/extensionNumber │ integer │ string");
    expect(out).toContain("│ unknown   │ listExtensions │ response.body /mood                      │ integer │ no such member");
    expect(out).toMatch(/│ new value │ listExtensions │ response.body \/records\/\*\/status .*│ \d+ +│/);
    expect(out).toContain("1 breach, 1 new value, 1 thing unknown to the contract.");
    expect(out).not.toMatch(/Hibernating|Okafor|Bearer/);
  });

  test("is accepted when it is in the baseline, and nothing else is", async () => {
    const [known, file] = [join(folder, "known.json"), await har("drifted.har", drifted)];
    expect(await verify(file, "--baseline", known)).toMatchObject({
      code: 2,
      err: "ringwright: --baseline known.json: there is no such file; --write-baseline writes it\n",
    });
    expect(await verify(file, "--baseline", known, "--write-baseline")).toMatchObject({
      code: 0,
      err: "known.json accepts 3 problems.\n",
    });
    expect(await readFile(known, "utf8")).not.toMatch(/Hibernating|Okafor|Bearer/);
    expect(await verify(file, "--baseline", known, "--strict")).toMatchObject({
      code: 0,
      out: expect.stringContaining("0 breaches, 3 accepted by the baseline.\n"),
    });
    const worse = await har("worse.har", (text) => drifted(text).replace('"mood":1', '"mood":"sad"'));
    expect(await verify(worse, "--baseline", known, "--strict")).toMatchObject({
      code: 1,
      out: expect.stringContaining("1 breach, 2 accepted by the baseline, 1 of the baseline no longer met.\n"),
    });
  });

  test("is a breach whatever it is, with --strict", async () => {
    const file = await har("mood.har", (text) => text.replace('"paging":{', '"mood":1,"paging":{'));
    expect((await verify(file)).code).toBe(0);
    expect((await verify(file, "--strict")).code).toBe(1);
  });

  test("is told to programs: JSON", async () => {
    const { code, out } = await verify(await har("drifted.har", drifted), "--format", "json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      exchanges: 2,
      clean: 1,
      skipped: { others: 1 },
      operations: [{ operation: "listExtensions" }, { operation: "readAccount", clean: 1 }],
      breaches: [
        {
          operation: "listExtensions",
          part: "response.body",
          pointer: "/records/1/extensionNumber",
          place: "/records/*/extensionNumber",
        },
      ],
      others: [{ kind: "new value" }, { kind: "unknown" }],
      accepted: [],
    });
  });

  test("is told to what shows tests: JUnit", async () => {
    const { out } = await verify(await har("drifted.har", drifted), "--format", "junit");
    expect(out).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites name="ringwright verify" tests="2" failures="1">/,
    );
    expect(out).toContain('<testcase classname="contract" name="readAccount"></testcase>');
    expect(out).toContain(
      '<failure type="broken" message="listExtensions: response.body /records/1/extensionNumber: found integer, expected string (1 time)">',
    );
    expect(out.match(/<failure/g)).toHaveLength(1);
    const { out: strict } = await verify(await har("drifted.har", drifted), "--format", "junit", "--strict");
    expect(strict.match(/<failure [^>]*, and 2 more">[^<]*\n[^<]*\n[^<]*</g)).toHaveLength(1);
    expect(out).toMatch(/<system-out>listExtensions: response\.body \/records\/\d\/status/);
  });

  test("is told to what shows findings in code: SARIF", async () => {
    const { out } = await verify(await har("drifted.har", drifted), "--format", "sarif");
    const { version, runs } = JSON.parse(out);
    expect(version).toBe("2.1.0");
    expect(runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(["broken", "new-value", "unknown"]);
    expect(runs[0].results.map(({ ruleId, level }: Record<string, string>) => [ruleId, level])).toEqual([
      ["broken", "error"],
      ["new-value", "warning"],
      ["unknown", "note"],
    ]);
    expect(runs[0].results[0].locations[0]).toMatchObject({
      physicalLocation: { artifactLocation: { uri: here(pathToFileURL(join(folder, "drifted.har")).href) } },
      logicalLocations: [{ fullyQualifiedName: "listExtensions/response.body /records/*/extensionNumber" }],
    });
  });

  test("is where the run's folder has it, by a name that a URI can have", async () => {
    const check = await checkExchange({ method: "GET", url: "/restapi/nowhere", body: null }, { status: 404, body: null });
    const tally = createTally();
    tally.add(check);
    const skipped = { others: 0, preflights: 0, unanswered: 0, cached: 0 };
    const uriOf = (file: string): string => {
      const verdict = judge(
        { command: "verify", source: file, files: [file], report: tally.report(), skipped },
        { keys: new Set() },
        false,
      );
      const text = formats["sarif"]?.(verdict, new PassThrough()) ?? "";
      return JSON.parse(text).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri;
    };
    expect(["calls of today.har", "./recordings/ü.har", resolve("recordings/one.har")].map(uriOf)).toEqual([
      "calls%20of%20today.har",
      "recordings/%C3%BC.har",
      "recordings/one.har",
    ]);
  });

  test("is told in a pull request: Markdown, in a file", async () => {
    const report = join(folder, "report.md");
    const { code, out, err } = await verify(await har("drifted.har", drifted), "--format", "markdown", "--output", report);
    expect([code, out, err]).toEqual([1, "", "report.md: 1 breach, 1 new value, 1 thing unknown to the contract.\n"]);
    const text = await readFile(report, "utf8");
    expect(text).toContain("## Contract checks\n");
    expect(text).toContain(
      "| `broken` | `listExtensions` | `response.body /records/*/extensionNumber` | `integer` | `string` | `1` |\n",
    );
  });
});

test("what cannot be read is refused by name, with what would be right", async () => {
  const file = await har();
  const none = join(folder, "none.json");
  const taken = new URL(sandbox.url).port;
  await writeFile(none, '{"accepted":[1]}');
  const asked: readonly (readonly [readonly string[], string])[] = [
    [[], "verify: name a HAR file or a folder of recordings, or --proxy with --upstream"],
    [[join(folder, "gone.har")], "gone.har: there is no such file or folder"],
    [[none], "none.json: is neither a HAR nor a recording: it must have request.method, request.url and response.status"],
    [
      [file, "--server", "https://platform.ringcentral.com"],
      "calls.har: has no answered call of https://platform.ringcentral.com; 3 other entries skipped",
    ],
    [[file, "--server", "platform"], "--server platform: is no address; write one such as https://platform.ringcentral.com"],
    [[file, "--format", "pdf"], "--format pdf: is none; write one of table, json, junit, sarif, markdown"],
    [
      [file, "--baseline", none],
      '--baseline none.json: is no baseline: it must be JSON with a list "accepted"; --write-baseline writes one',
    ],
    [[file, "--write-baseline"], "--write-baseline: needs --baseline with the file to write"],
    [[file, "--for", "2m"], "--for: goes with --proxy"],
    [[file, "--proxy"], "verify: --proxy checks what goes through it, and no file; leave out calls.har"],
    [["--proxy"], "--proxy: needs --upstream, such as https://platform.ringcentral.com"],
    [
      ["--proxy", "--upstream", "platform"],
      '--upstream: "platform" is no http address; write one such as https://platform.ringcentral.com',
    ],
    [
      ["--proxy", "--upstream", "http://platform.ringcentral.com"],
      "--upstream: http://platform.ringcentral.com is not safe for credentials; use https, or http on loopback",
    ],
    [
      ["--proxy", "--upstream", "http://127.0.0.1:1", "--port", taken],
      `Port ${taken} is in use; choose another, or 0 for any free one`,
    ],
    [
      [file, "--output", join(folder, "no", "r.xml")],
      "--output no/r.xml: there is no folder no; make it first, or name another file",
    ],
    [[file, "--output", folder], `--output ${folder}: is a folder; name a file in it`],
    [
      [file, "--baseline", join(folder, "no", "k.json"), "--write-baseline"],
      "--baseline no/k.json: there is no folder no; make it first, or name another file",
    ],
    [["--proxy", "--upstream", "http://127.0.0.1:1", "--port", "x"], "--port x: is no port; write a number from 0 to 65535"],
    [["--proxy", "--upstream", "http://127.0.0.1:1", "--for", "soon"], "--for soon: is no time; write such as 30s, 2m or 500ms"],
  ];
  for (const [argv, message] of asked)
    expect(await verify(...argv)).toEqual({ code: 2, out: "", err: `ringwright: ${message}\n` });
});

describe("a proxy", () => {
  /** Runs the proxy, does something by it, and ends it as Ctrl-C does. */
  async function proxied(act: (url: string) => Promise<unknown>, ...argv: readonly string[]) {
    const controller = new AbortController();
    const begun = Promise.withResolvers<string>();
    const ended = runHere(["verify", "--proxy", "--upstream", sandbox.url, "--port", "0", ...argv], {
      signal: controller.signal,
      onError: (text) => begun.resolve(/http:\S+/.exec(text)?.[0] ?? ""),
    });
    await act(await begun.promise);
    controller.abort(new Error("Ctrl-C"));
    const { code, out, err } = await ended;
    return { code, out: here(out), err: here(err) };
  }
  const ask = (url: string, path: string) =>
    fetch(`${url}/restapi/v1.0${path}`, { headers: { Authorization: `Bearer ${token()}` } }).then((answer) => answer.text());

  test("checks what goes through it, and reports when it is ended", async () => {
    const { code, out, err } = await proxied(async (url) => {
      await ask(url, "/account/~");
      await ask(url, "/account/~/extension?page=x");
    });
    expect(err).toMatch(/^http:\/\/127\.0\.0\.1:\d+ passes calls on to URL and checks them; Ctrl-C ends it\.\n$/);
    expect(out).toContain("URL: 2 exchanges of 2 operations, 1 clean.\n");
    expect(out).toContain("│ broken │ listExtensions │ request.query /page │ string │ integer");
    expect(code).toBe(1);
  });

  test("counts the calls that nobody answered", async () => {
    const { code, out, err } = await proxied(
      (url) => ask(url, "/account/~"),
      "--upstream",
      `http://127.0.0.1:${await freePort()}/`,
    );
    expect(err).toContain("ringwright: no call of the contract was answered\n");
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(
        /^http:.*:\d+: 0 exchanges of 0 operations, 0 clean\.\nSkipped: 1 without an answer\.\n0 breaches\.\n$/,
      ),
    ]);
  });

  test("ends by itself when its time is over, and with 1 when nothing came by", async () => {
    const { code, out, err } = await verify("--proxy", "--upstream", sandbox.url, "--port", "0", "--for", "1ms");
    expect([code, out]).toEqual([1, "URL: 0 exchanges of 0 operations, 0 clean.\n0 breaches.\n"]);
    expect(err).toMatch(/it ends in 0\.001 s\.\nringwright: no call of the contract came by\n$/);
  });
});

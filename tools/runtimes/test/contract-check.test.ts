import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkExchange, createTally } from "@ringwright/contract-check";
import { readRecordings } from "@ringwright/contract-check/recordings";
import { createSandbox, type Sandbox } from "@ringwright/sandbox";
import { type Browser, type BrowserContextOptions, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleForBrowser } from "../src/bundle.ts";
import { chromiumFlags, findChromium } from "../src/find-chromium.ts";
import { runModule } from "../src/run-module.ts";
import { pathOrLeaveOut } from "../src/runtime.ts";
import { denoAndBun, denoEnv } from "./support/deno-and-bun.ts";

const executablePath = pathOrLeaveOut("contract checks of what headless Chromium sends", findChromium());

// What a page does: it logs in with a form, reads, changes, deletes, asks for two at once and for one that is not there.
const calls = `async (send, server, login) => {
  const headers = { "Content-Type": "application/x-www-form-urlencoded", Authorization: login.proof };
  const form = new URLSearchParams({ grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion: login.jwt });
  const { access_token } = await (await send(server + "/restapi/oauth/token", { method: "POST", headers, body: form })).json();
  const ask = async (path, method = "GET", body) => (await send(server + "/restapi/v1.0/account/~" + path, {
    method, body, headers: { Authorization: "Bearer " + access_token, "Content-Type": "application/json", Accept: "application/json, multipart/mixed" },
  })).text();
  await ask("/extension?perPage=4");
  await ask("/extension/2719501004", "PUT", '{"contact":{"department":"Küste"}}');
  await ask("/extension/2719604004", "DELETE");
  await ask("/extension/2719501004,2719502004");
  await ask("/extension/404");
}`;
const checking = `const tally = createTally();
  const send = checkedFetch(fetch.bind(globalThis), { onCheck: tally.add });
  const end = async () => { await send.settled(); return tally.report(); }`;
const operations = ["deleteExtension", "listExtensions", "readExtension", "requestToken", "updateExtension"];
const allClean = {
  exchanges: 6,
  clean: 6,
  incomplete: 0,
  operations: operations.map((operation) => ({ operation })),
  problems: [],
};

function loginOf(sandbox: Sandbox): string {
  const { clientId, clientSecret, jwt } = sandbox.auth("admin").credentials();
  return JSON.stringify({ jwt, proof: `Basic ${btoa(`${clientId}:${clientSecret}`)}` });
}

describe.each(denoAndBun)("$name", ({ path, args }) => {
  test.skipIf(path === undefined)("checks its own calls", async () => {
    await using sandbox = await createSandbox();
    const { url } = await sandbox.listen();
    const code = `import { checkedFetch, createTally } from "@ringwright/contract-check";
      ${checking}; await (${calls})(send, "${url}", ${loginOf(sandbox)});
      console.log(JSON.stringify(await end()));`;
    const ending = await runModule(path ?? "", args(new URL(url).host), code, denoEnv);
    expect(ending).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(ending.stdout)).toMatchObject(allClean);
  });
});

describe.skipIf(executablePath === undefined)("headless Chromium", () => {
  let browser: Browser;
  let pages: Server;
  let pageUrl: string;
  let sandbox: Sandbox;
  let folder: string;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: [...chromiumFlags] });
    const [script] = await bundleForBrowser({ check: 'export * from "@ringwright/contract-check";' });
    // No code may be made of text in this page.
    pages = createServer(({ url }, response) => {
      response.setHeader("Content-Security-Policy", "script-src 'self'");
      response.setHeader("Content-Type", url === "/check.js" ? "text/javascript" : "text/html");
      response.end(url === "/check.js" ? script?.code : "<!doctype html><title>page</title>");
    });
    pages.listen(0, "127.0.0.1");
    await once(pages, "listening");
    pageUrl = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
    folder = await mkdtemp(join(tmpdir(), "ringwright-har-"));
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
    if (folder !== undefined) await rm(folder, { recursive: true });
  });

  /** Lets a page make its calls to a sandbox of another origin. */
  async function play(options: BrowserContextOptions, send: string): Promise<unknown> {
    sandbox = await createSandbox();
    const { url } = await sandbox.listen();
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(pageUrl);
    const result: unknown = await page.evaluate(
      `(async () => { ${send}; await (${calls})(send, "${url}", ${loginOf(sandbox)}); return end(); })()`,
    );
    await context.close();
    await sandbox.close();
    return result;
  }

  async function reportOf(path: string) {
    const { exchanges, skipped } = await readRecordings(path);
    const tally = createTally();
    for (const { request, response } of exchanges) tally.add(await checkExchange(request, response));
    return { ...tally.report(), skipped };
  }

  test.each(["embed", "attach"] as const)(
    "what it records of a page's calls is clean, and a drift in it is named (%s)",
    async (content) => {
      const path = join(folder, content, "calls.har");
      await play({ recordHar: { path, content } }, "const send = fetch; const end = () => {}");
      const { exchanges, clean, incomplete, operations: called, skipped } = await reportOf(path);
      expect([exchanges, clean, incomplete, called.map(({ operation }) => operation)]).toEqual([6, 6, 0, operations]);
      expect(skipped.others).toBeGreaterThan(0);
      for (const name of await readdir(join(folder, content))) {
        const file = join(folder, content, name);
        await writeFile(file, (await readFile(file, "utf8")).replace(/(\\?"department\\?":)\\?"Küste\\?"/g, "$17"));
      }
      const { problems } = await reportOf(path);
      expect(problems.map(({ operation, part, place, found }) => [operation, part, place, found])).toContainEqual([
        "updateExtension",
        "response.body",
        "/contact/department",
        "integer",
      ]);
    },
  );

  test("a page that lets no code be made of text checks its own calls, across origins", async () => {
    const send = `const { checkedFetch, createTally } = await import("/check.js"); ${checking}`;
    expect(await play({}, send)).toMatchObject(allClean);
  });
});

import { type Mock, startMock } from "@ringwright/mock";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleForBrowser } from "../src/bundle.ts";
import { chromiumFlags, findChromium } from "../src/find-chromium.ts";
import { startGateway } from "../src/gateway.ts";
import { pathOrLeaveOut } from "../src/runtime.ts";
import type { WatchedFindings } from "../src/watched.ts";
import { expectedFindings } from "./support/expected-findings.ts";

const entries = {
  watched: 'export * from "./src/watched.ts";',
  worker: 'import "./src/worker.ts";',
  careless: `import { runWatched } from "./src/watched.ts";
    export const run = () => runWatched("", async () => {
      Promise.reject(new Error("nobody catches this"));
      return {};
    });`,
};

const executablePath = pathOrLeaveOut("the test in headless Chromium", findChromium());

describe.skipIf(executablePath === undefined)("headless Chromium", () => {
  let mock: Mock;
  let browser: Browser;
  let scripts: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const [startedMock, startedBrowser, files] = await Promise.all([
      startMock(),
      chromium.launch({ executablePath: executablePath ?? "", args: [...chromiumFlags] }),
      Promise.all([
        bundleForBrowser(entries),
        bundleForBrowser({ "service-worker": 'import "./src/service-worker.ts";' }, { asOneFile: true }),
      ]),
    ]);
    mock = startedMock;
    browser = startedBrowser;
    scripts = new Map(files.flat().map(({ fileName, code }) => [fileName, code]));
  });

  afterAll(async () => {
    await browser?.close();
    await mock?.close();
  });

  async function inPage(script: (gateway: string) => string): Promise<{ result: unknown; pageErrors: string[] }> {
    await using gateway = await startGateway(mock.url, scripts);
    const page = await browser.newPage();
    const pageErrors = collectErrors(page);
    await page.goto(gateway.pageUrl);
    const result: unknown = await page.evaluate(script(gateway.url));
    if (isFindings(result)) await gateway.givenUp;
    await page.close();
    return { result, pageErrors };
  }

  test("a page", async () => {
    const { result, pageErrors } = await inPage(
      (gateway) => `import("/watched.js").then(({ runWatched }) => runWatched("${gateway}"))`,
    );
    expect(result).toEqual({ ...expectedFindings, uncaught: [] });
    expect(pageErrors).toEqual([]);
  });

  test("a module worker", async () => {
    const { result, pageErrors } = await inPage(
      (gateway) => `new Promise((resolve, reject) => {
        const worker = new Worker("/worker.js?gateway=${gateway}", { type: "module" });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
      })`,
    );
    expect(result).toEqual({ ...expectedFindings, uncaught: [] });
    expect(pageErrors).toEqual([]);
  });

  test("a service worker, as one file", async () => {
    const { result, pageErrors } = await inPage(
      (gateway) => `navigator.serviceWorker.register("/service-worker.js?gateway=${gateway}").then(
        ({ installing }) =>
          new Promise((resolve) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = ({ data }) => resolve(data);
            installing.postMessage("findings", [port2]);
          }),
      )`,
    );
    expect(result).toEqual({ ...expectedFindings, uncaught: [] });
    expect(pageErrors).toEqual([]);
  });

  test("what nobody catches is seen", async () => {
    const { result, pageErrors } = await inPage(() => `import("/careless.js").then(({ run }) => run())`);
    expect(result).toEqual({ uncaught: ["Error: nobody catches this"] });
    expect(pageErrors).toEqual(["Error: nobody catches this"]);
  });
});

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("crash", () => errors.push("the page crashed"));
  return errors;
}

function isFindings(result: unknown): result is WatchedFindings {
  return typeof result === "object" && result !== null && "aborted" in result;
}

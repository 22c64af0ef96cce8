import { startAuthorization } from "@ringwright/core";
import { createSandbox, type Limits, type Sandbox } from "@ringwright/sandbox";
import type { Browser, BrowserContext, JSHandle, Page } from "playwright-core";
import type { Tab, TabOptions } from "../../src/tab.ts";

const redirectUri = "https://onboarding.tidewater.example/oauth/callback";

/** A tab from without. */
export interface OpenTab {
  readonly page: Page;
  readonly tab: JSHandle<Tab>;
  /** As the tab's own. */
  read(timeoutMs?: number): Promise<string>;
}

/** A browser that has tabs of one app open, and the service that they call. */
export interface Tabs extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly context: BrowserContext;
  /** Where the tabs' pages are: another origin than the service. */
  readonly pageUrl: string;
  /** Opens tabs. The first one of all logs in. */
  open(count: number): Promise<OpenTab[]>;
  /** Time passes at the service and in all tabs. */
  pass(byMs: number): Promise<void>;
  /** The requests of the tabs so far: what they asked for, and the answer's status. */
  readonly asked: readonly string[];
}

/** Starts the service, and serves the tabs' pages. */
export async function serveTabs(browser: Browser, scripts: ReadonlyMap<string, string>, limits: Limits = "real"): Promise<Tabs> {
  const sandbox = await createSandbox({ limits });
  const { url: server } = await sandbox.listen();
  const { port } = await sandbox.listen(0, {
    pages(request, response) {
      const path = request.url?.slice(1) ?? "";
      const script = scripts.get(path);
      const isPage = path === "";
      response.setHeader("content-type", `text/${isPage ? "html" : "javascript"}; charset=utf-8`);
      response.setHeader("access-control-allow-origin", "*"); // a frame in a sandbox has no origin
      response.writeHead(isPage || script !== undefined ? 200 : 404).end(isPage ? `<link rel="icon" href="data:,">` : script);
      return true;
    },
  });
  const pageUrl = `http://localhost:${port}/`;
  const context = await browser.newContext();
  const tabs: OpenTab[] = [];

  async function login(): Promise<Pick<TabOptions, "callback">> {
    const loginHint = "nora.whitfield@tidewater.example";
    const request = await startAuthorization({ clientId: "tidewater-onboarding", redirectUri, server, loginHint });
    const { headers } = await fetch(request.url, { redirect: "manual" });
    return { callback: { request, callbackUrl: headers.get("location") ?? "" } };
  }

  async function openOne(options: TabOptions): Promise<OpenTab> {
    const page = await context.newPage();
    await page.goto(pageUrl);
    // As text: a test's own import would be made one of the test runner's.
    const tab = await page.evaluateHandle<Tab>(`import("/tab.js").then((app) => app.openTab(${JSON.stringify(options)}))`);
    return { page, tab, read: (timeoutMs) => tab.evaluate((own, ms) => own.read(ms), timeoutMs) };
  }

  return {
    sandbox,
    context,
    pageUrl,
    async open(count) {
      const isFirst = tabs.length === 0;
      const opened: OpenTab[] = [];
      for (let nth = 0; nth < count; nth += 1) {
        opened.push(await openOne({ server, nowMs: sandbox.clock.now(), ...(isFirst && nth === 0 ? await login() : {}) }));
        if (isFirst && nth === 0) await opened[0]?.tab.evaluate((tab) => tab.token()); // a code waits for nobody
      }
      tabs.push(...opened);
      return opened;
    },
    async pass(byMs) {
      sandbox.clock.advance(byMs);
      await Promise.all(
        tabs.filter(({ page }) => !page.isClosed()).map(({ tab }) => tab.evaluate((own, ms) => own.clock.advance(ms), byMs)),
      );
    },
    get asked() {
      return sandbox.requests
        .filter(({ operation }) => operation !== "authorize")
        .map(({ operation, status }) => `${operation} ${status}`);
    },
    async [Symbol.asyncDispose]() {
      await context.close();
      await sandbox.close();
    },
  };
}

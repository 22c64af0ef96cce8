import { chromiumFlags, findChromium } from "@ringwright/runtimes/find-chromium";
import { pathOrLeaveOut } from "@ringwright/runtimes/runtime";
import { createSandbox, type Sandbox, type SandboxOptions } from "@ringwright/sandbox";
import { type Browser, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

/** Where Chromium is; undefined where it is left out. */
export const chromiumPath: string | undefined = pathOrLeaveOut("the console in headless Chromium", findChromium());

/** Starts Chromium. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath ?? "", args: [...chromiumFlags] });
}

/** A sandbox with a page that looks at it. */
export interface Visit extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly url: string;
  readonly page: Page;
  /** Calls the API as the administrator, with the app that may call everything; the path begins after the version. */
  call(method: string, path: string, body?: object): Promise<Response>;
}

/** How to look. */
export interface VisitOptions {
  readonly path?: string;
  readonly colorScheme?: "light" | "dark";
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly sandbox?: SandboxOptions;
}

/**
 * Opens a page of a new sandbox. At the end it holds the page to this: nothing went wrong in it, and it asked nobody else for
 * anything.
 */
export async function visit(browser: Browser, options: VisitOptions = {}): Promise<Visit> {
  const sandbox = await createSandbox({ limits: "real", answers: "reported", ...options.sandbox });
  const { url } = await sandbox.listen();
  const { colorScheme = "light", viewport = { width: 1440, height: 900 } } = options;
  const page = await browser.newPage({ colorScheme, viewport, reducedMotion: "reduce" });
  const complaints: string[] = [];
  page.on("console", (message) => {
    // Scalar tells its version, which is no complaint.
    if (message.type() !== "info") complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== url && protocol !== "data:") complaints.push(`asked ${request.url()}`);
  });
  await page.goto(`${url}${options.path ?? "/"}`);
  const token = sandbox.auth("admin", { app: "tidewater-internal" }).accessToken();
  return {
    sandbox,
    url,
    page,
    call: (method, path, body) =>
      fetch(`${url}/restapi/v1.0${path}`, {
        method,
        headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    async [Symbol.asyncDispose]() {
      await page.close();
      await sandbox.close();
      expect(complaints).toEqual([]);
    },
  };
}

// The service worker that a page registers. Its address says where the gateway is, and each message asks for the findings.
import { runWatched, type WatchedFindings } from "./watched.ts";

const findings: Promise<WatchedFindings> = runWatched(new URL(globalThis.location.href).searchParams.get("gateway") ?? "");
globalThis.addEventListener("message", async (event) => {
  (event as MessageEvent<unknown>).ports[0]?.postMessage(await findings);
});

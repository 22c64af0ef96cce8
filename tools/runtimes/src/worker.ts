// The module worker that a page starts. Its address says where the gateway is.
import { runWatched } from "./watched.ts";

globalThis.postMessage(await runWatched(new URL(import.meta.url).searchParams.get("gateway") ?? ""));

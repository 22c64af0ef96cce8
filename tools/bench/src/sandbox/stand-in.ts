import { createRequire } from "node:module";
import { contractFile, root } from "../paths.ts";

/** A stand-in for the service that is measured as a process of its own. */
export interface StandIn {
  readonly name: string;
  /** What Node is started with. */
  readonly args: (port: number) => readonly string[];
  readonly note: string;
}

/** The name of ours, and of what it is compared with. */
export const sandbox = "sandbox";
export const prism = "prism";

const prismFile = createRequire(import.meta.url).resolve("@stoplight/prism-cli");

/** As users start them, on the same document. Prism is told not to write a log, which can only make it faster. */
export const standIns: readonly StandIn[] = [
  {
    name: sandbox,
    args: (port) => [`${root}packages/sandbox/dist/main.js`, "--port", String(port), "--limits", "off"],
    note: "checks requests and answers, and stores",
  },
  {
    name: prism,
    args: (port) => [prismFile, "mock", "--port", String(port), "--verboseLevel", "silent", contractFile],
    note: "checks requests, and answers with examples",
  },
  {
    name: "pnpm mock",
    args: (port) => ["--conditions=ringwright-source", `${root}tools/mock/src/main.ts`, "--port", String(port)],
    note: "Prism as a library, with our mends",
  },
];

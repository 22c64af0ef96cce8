import type { FuzzRequest } from "../fuzz/request.ts";
import { type Growth, type NamedGrow, repeated, textGrows } from "./growth.ts";
import { headBytes } from "./head-growths.ts";
import { jsonGrowths } from "./json-growths.ts";

// What the console takes as a command.
const commandBytes = 60_000;

const commands: readonly (readonly [path: string, body: unknown])[] = [
  ["/console/clock", { advanceMs: 1, frozen: true }],
  ["/console/faults", { operation: "readAccount", share: 1, count: 1, status: 503, cut: "before", truncate: true }],
  ["/console/reset", {}],
];

const addresses: readonly (readonly [method: string, path: (text: string) => string])[] = [
  ["GET", (text) => `/console/company?account=${text}`],
  ["GET", (text) => `/console/events/${text}`],
  ["GET", (text) => `/console/requests/${text}`],
  ["DELETE", (text) => `/console/faults/${text}`],
  ["GET", (text) => `/reference/${text}`],
  ["GET", (text) => `/${text}`],
  ["GET", (text) => `/?${text}`],
  ["POST", (text) => `/restapi/${text}`],
];

const texts: readonly NamedGrow[] = [
  ...textGrows("1").map(([by, grow]): NamedGrow => [by, (bytes) => encodeURIComponent(grow(bytes)).slice(0, bytes)]),
  ["segments", repeated("a/")],
  ["empty segments", repeated("/")],
  ["escapes", repeated("%41")],
  ["broken escapes", repeated("%4")],
  ["fields", repeated("a=1&")],
];

/** Every way in which what is asked of the other doors can grow: the console, the reference, and paths that lead nowhere. */
export function consoleGrowths(): Growth[] {
  const headers = { "Content-Type": "application/json" };
  const bodies = commands.flatMap(([target, body]) =>
    jsonGrowths(body, target, (root) => root).map(
      ({ at, ...growth }): Growth => ({
        ...growth,
        readBytes: commandBytes,
        at: (bytes) => ({ method: "POST", target, headers, body: at(bytes) }),
      }),
    ),
  );
  const heads = addresses.flatMap(([method, path]) =>
    texts.map(([by, grow]): Growth => {
      const at = (bytes: number): FuzzRequest => ({ method, target: path(grow(bytes)), headers: {} });
      return { place: `${method} ${path("")}`, by, readBytes: headBytes, at };
    }),
  );
  return [...bodies, ...heads];
}

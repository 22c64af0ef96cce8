// This comes before undici itself: on a Node that it does not run on, it throws something of its own insides.
import process from "node:process";
import { RingwrightError } from "./errors/ringwright-error.ts";

/**
 * Refuses a Node that undici 8 does not run on.
 *
 * @param version - of Node, such as `20.19.0`
 * @throws RingwrightError that says what is needed
 */
export function checkNode(version: string): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 19)) return; // its package.json, "engines"
  throw new RingwrightError(
    `@ringwright/core/undici needs Node 22.19 or later, for undici 8 does not run on ${version}: use a later Node, or leave \`fetch\` out, and the client sends with Node's own`,
  );
}

checkNode(process.versions.node);

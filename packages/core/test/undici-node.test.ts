import { expect, test } from "vitest";
import { RingwrightError } from "../src/errors/ringwright-error.ts";
import { checkNode } from "../src/undici-node.ts";

// That an old Node hears it, instead of an error of undici's insides, is tools/consumer's to show.
test.each(["18.20.8", "20.19.0", "22.18.0", "22.0.0"])("Node %s is told what undici needs", (version) => {
  expect(() => checkNode(version)).toThrow(RingwrightError);
  expect(() => checkNode(version)).toThrow(
    `@ringwright/core/undici needs Node 22.19 or later, for undici 8 does not run on ${version}: use a later Node, or leave \`fetch\` out, and the client sends with Node's own`,
  );
});

test.each(["22.19.0", "22.22.2", "24.0.0", "26.10.0", "30.0.0-nightly"])("Node %s will do", (version) => {
  expect(() => checkNode(version)).not.toThrow();
});

import { createRequire } from "node:module";
import type { PrismHttpComponents } from "@stoplight/prism-http";

type Parts = PrismHttpComponents;

// Prism exports its parts from inner files only, as CommonJS defaults, which Node and Vitest import differently: require
// gives the same to both.
const require = createRequire(import.meta.url);
const inner = <T>(file: string): T => require(`@stoplight/prism-http/dist/${file}`) as T;

/** Prism's own part that answers a mocked call. */
export const prismMock: Parts["mock"] = inner<{ default: Parts["mock"] }>("mocker").default;

/** Prism's own part that passes a call on to the upstream. */
export const prismForward: Parts["forward"] = inner<{ default: Parts["forward"] }>("forwarder").default;

/** Prism's own part that checks a request. */
export const prismValidateInput: Parts["validateInput"] = inner<Pick<Parts, "validateInput">>("validator").validateInput;

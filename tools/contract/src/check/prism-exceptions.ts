import type { ContractOperation } from "../contract/contract-operation.ts";
import type { BrokenInput } from "../input/broken-inputs.ts";

interface KnownFlaw {
  readonly reason: string;
  readonly covers: (operation: ContractOperation, input: BrokenInput) => boolean;
}

// Broken inputs that Prism 5.16.0 takes, and that cannot be mended from outside (what can, is: tools/mock/src/mended-parts.ts).
const flaws: readonly KnownFlaw[] = [
  {
    reason: "Prism takes a body of null for no body, which it lets pass where the body is optional",
    covers: ({ body }, { path, input }) => body?.required === false && path.length === 1 && input["body"] === null,
  },
  {
    reason: "Prism drops an empty query value before it checks it, so one that must not be empty counts as left out",
    covers: ({ parameters }, { keyword, path, input }) =>
      keyword === "minLength" &&
      parameters.some(({ name, in: place }) => place === "query" && name === path[0] && String(input[name]) === ""),
  },
];

/**
 * Why a broken input that Prism took is no fault of the contract or the client.
 *
 * @param operation - whose input it is
 * @param input - the broken input
 * @returns the reason, or undefined when there is none
 */
export function prismException(operation: ContractOperation, input: BrokenInput): string | undefined {
  return flaws.find(({ covers }) => covers(operation, input))?.reason;
}

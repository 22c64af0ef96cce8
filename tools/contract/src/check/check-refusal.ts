import type { ContractOperation } from "../contract/contract-operation.ts";
import type { BrokenInput } from "../input/broken-inputs.ts";
import type { RecordedCall } from "./recorder.ts";

/** Where Prism found something: `["request", "query", "page"]`. */
type Location = readonly string[];

/**
 * Checks that a refusal is one, and for what was broken: a mock that refuses everything must not pass.
 *
 * @param operation - says where its parameters are
 * @param broken - what was sent
 * @param status - of the answer
 * @param call - the answer, whose header lists what Prism found
 * @returns what is wrong, in words, or undefined
 */
export function checkRefusal(
  operation: ContractOperation,
  broken: BrokenInput,
  status: number,
  call: RecordedCall | undefined,
): string | undefined {
  if (status < 400 || status > 499) return `it was answered with ${status}`;
  const header = call?.answerHeaders.get("sl-violations");
  // A long list is cut off in its middle by Prism.
  if (!header?.startsWith("[")) return undefined;
  const locations = (JSON.parse(header) as { location: Location }[]).map(({ location }) => location);
  const expected = expectedLocation(operation, broken);
  if (locations.some((location) => related(location, expected))) return undefined;
  return `it was refused for ${locations.map((location) => location.join("/")).join(", ")}, not for ${expected.join("/")}`;
}

/**
 * Checks that the client refuses an input for what was broken, before anything is sent.
 *
 * @param broken - what was refused
 * @param error - the client's
 * @returns what is wrong, in words, or undefined
 */
export function checkInputError({ path, what }: BrokenInput, error: Error): string | undefined {
  const member = path[0] ?? /(\S+) is missing$/.exec(what)?.[1];
  return error.message.includes(`: ${member} must be`) ? undefined : `the client refused it for another reason: ${error.message}`;
}

function expectedLocation(operation: ContractOperation, { path }: BrokenInput): Location {
  const [name, ...rest] = path;
  if (name === undefined) return ["request"];
  if (name === "body") return ["request", "body", ...rest];
  const place = operation.parameters.find((parameter) => parameter.name === name)?.in ?? "query";
  // Prism writes parameters in lower case.
  return ["request", place, name.toLowerCase(), ...rest];
}

// One lies on the way to the other: a missing member is reported at its object, a branch at its root.
function related(a: Location, b: Location): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length).every((step, index) => step === b[index]);
}

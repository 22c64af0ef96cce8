import { type PrismHttpComponents, ProblemJsonError } from "@stoplight/prism-http";
import { forwardCall } from "./forward-call.ts";
import { nameViolations } from "./name-violations.ts";
import { prismForward, prismMock, prismValidateInput } from "./prism-parts.ts";
import { isError } from "./violation.ts";

type Parts = PrismHttpComponents;

/** The header that says which operation of the contract the mock took a request for. */
export const operationHeader = "x-mock-operation";

// What Prism 5.16.0 gets wrong in one of its parts is mended here; what its server does, in mend-server.ts. Three flaws need
// no mending: a body of null counts as none and an empty value of a query as left out, but no client of ours sends them; a
// response without an example whose schema is recursive gives 500, but the contract's lint asks for an example of every body.

// The path is matched by a URI template, which takes commas for separators of a list: `/extension/1,2/device` would be an
// array and be refused, though `1%2C2` is the string it should be.
const validateInput: Parts["validateInput"] = ({ resource, element }) => {
  const url = { ...element.url, path: element.url.path.replaceAll(",", "%2C") };
  const result = prismValidateInput({ resource, element: { ...element, url } });
  return result._tag === "Right" ? { ...result, right: element } : result;
};

// A refusal is answered with the contract's example of a 400, which tells of some other mistake. The example stays the
// frame, but says what was wrong with this request. And the answer names the operation it was taken for. Where the contract
// has no 400, because nothing is sent but ids, an id that is none is one that is not there: its 404, not a 422 of Prism's.
const mock: Parts["mock"] = (call) => (logger) => {
  const answer = prismMock(call)(logger);
  const result = isUnprocessable(answer) ? prismMock(askedForNotFound(call))(logger) : answer;
  if (result._tag === "Left") return result;
  const headers = { ...result.right.headers, [operationHeader]: call.resource.iid ?? call.resource.id };
  const body = nameViolations(result.right.body, call.input.validations);
  return { ...result, right: { ...result.right, headers, body } };
};

function isUnprocessable(result: ReturnType<ReturnType<Parts["mock"]>>): boolean {
  return result._tag === "Left" && result.left instanceof ProblemJsonError && result.left.status === 422;
}

function askedForNotFound(call: Parameters<Parts["mock"]>[0]): Parameters<Parts["mock"]>[0] {
  return { ...call, input: { ...call.input, validations: [] }, config: { ...call.config, code: 404 } };
}

// The proxy refuses for warnings as well (a deprecated parameter), and follows redirects, so that a 302 is never seen.
const forward: Parts["forward"] = (input, baseUrl, upstreamProxy, resource) => {
  const validations = input.validations.filter(isError);
  if (validations.length > 0) return prismForward({ ...input, validations }, baseUrl, upstreamProxy, resource);
  return () => () => forwardCall(input.data, baseUrl);
};

/** The parts of Prism that are replaced. */
export const mendedParts: Pick<Parts, "forward" | "mock" | "validateInput"> = { forward, mock, validateInput };

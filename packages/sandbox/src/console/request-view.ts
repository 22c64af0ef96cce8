import type { OperationFacts } from "../contract/operation.ts";
import type { SeenRequest } from "../requests.ts";
import { given } from "../views/given.ts";
import { nameOfExtension } from "./company-view.ts";
import type { RequestDetails, RequestView } from "./protocol.ts";
import type { ShownSandbox } from "./shown-sandbox.ts";

/** A request as the list shows it. */
export function requestView({ state }: ShownSandbox, request: SeenRequest, number: number): RequestView {
  const { id, atMs, method, path, operation, extensionId, status, errorCode, sent, violation, checked } = request;
  const user = extensionId === undefined ? undefined : (nameOfExtension(state, extensionId) ?? extensionId);
  const verdict = violation !== undefined ? "broken" : checked ? "kept" : "unchecked";
  const lost = sent === "whole" ? undefined : sent;
  const answer = given({ operation, user, status, errorCode, sent: lost });
  return { number, id, atMs, method, path, ...answer, verdict, ...given({ violation }) };
}

/** A request with its bodies, which hold no passwords and tokens. */
export function requestDetails(
  sandbox: ShownSandbox,
  request: SeenRequest,
  number: number,
  facts: OperationFacts | undefined,
): RequestDetails {
  const { requestBody, answerBody } = request;
  return { ...requestView(sandbox, request, number), ...given({ summary: facts?.summary }), requestBody, answerBody };
}
